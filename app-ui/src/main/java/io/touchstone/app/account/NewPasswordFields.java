package io.touchstone.app.account;

import com.vaadin.flow.component.textfield.PasswordField;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.PasswordPolicy;

/** A new password, typed twice. */
final class NewPasswordFields {

  private final PasswordField password;
  private final PasswordField again = new PasswordField("The same again");

  NewPasswordFields(String label, FieldProblems problems) {
    password = new PasswordField(label);
    password.setHelperText(
        "At least " + PasswordPolicy.MINIMUM + " characters. Long beats strange.");
    password.getElement().setAttribute("autocomplete", "new-password");
    again.getElement().setAttribute("autocomplete", "new-password");
    problems.beside("password", password).beside("again", again);
  }

  PasswordField password() {
    return password;
  }

  PasswordField again() {
    return again;
  }

  /**
   * @throws InvalidInputException on {@code again} when the two differ
   */
  String value() {
    if (!password.getValue().equals(again.getValue())) {
      throw new InvalidInputException("again", "The two passwords differ; type them again.");
    }
    return password.getValue();
  }
}
