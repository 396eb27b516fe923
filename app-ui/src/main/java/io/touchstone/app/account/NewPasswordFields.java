package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.textfield.PasswordField;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.PasswordPolicy;

/** A new password, typed twice. */
final class NewPasswordFields {

  private final PasswordField password;
  private final PasswordField again = new PasswordField(phrase("account.again"));

  NewPasswordFields(String label, FieldProblems problems) {
    password = new PasswordField(label);
    password.setHelperText(phrase("account.at-least", PasswordPolicy.MINIMUM));
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
      throw new InvalidInputException("again", phrase("account.they-differ"));
    }
    return password.getValue();
  }
}
