package io.touchstone.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.CreateAdministrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** On an installation of its own, which has no administrator yet. */
@SpringBootTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class SetupViewTest extends SpringBrowserlessTest {

  @Autowired private CreateAdministrator setup;
  @Autowired private Accounts accounts;

  @ParameterizedTest
  @CsvSource({
    "One-time code, wrong, ada, Ada, long enough 1, long enough 1, That is not the code",
    "User name, right, a, Ada, long enough 1, long enough 1, 2 to 40 lower-case letters",
    "Your name, right, ada, ' ', long enough 1, long enough 1, Enter the person's name",
    "Password, right, ada, Ada, short, short, at least 10 characters",
    "Password, right, ada, Ada, i am ada as ever, i am ada as ever, not contain the user name",
    "The same again, right, ada, Ada, long enough 1, long enough 2, two passwords differ",
  })
  void wrongInputIsSaidBesideItsField(
      String label,
      String code,
      String username,
      String name,
      String password,
      String again,
      String message) {
    String issued = setup.issueCode().orElseThrow();
    navigate(SetupView.class);

    fill(code.equals("right") ? issued : code, username, name, password, again);
    test(find(Button.class).withText("Create the administrator").single()).click();

    assertThat(errorOf(label)).contains(message);
    assertThat(accounts.hasAdministrator()).isFalse();
  }

  @Test
  void blanksAndCaseOfTheCodeDontMatter() {
    String issued = setup.issueCode().orElseThrow();

    assertThat(issued).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");
    navigate(SetupView.class);
    fill(issued.toLowerCase(java.util.Locale.ROOT).replace('-', ' '), "a", "Ada", "x", "x");
    test(find(Button.class).withText("Create the administrator").single()).click();

    assertThat(find(TextField.class).withCaption("One-time code").single().isInvalid()).isFalse();
  }

  private void fill(String code, String username, String name, String password, String again) {
    find(TextField.class).withCaption("One-time code").single().setValue(code);
    find(TextField.class).withCaption("User name").single().setValue(username);
    find(TextField.class).withCaption("Your name").single().setValue(name);
    find(PasswordField.class).withCaption("Password").single().setValue(password);
    find(PasswordField.class).withCaption("The same again").single().setValue(again);
  }

  private String errorOf(String label) {
    return find(TextField.class).withCaption(label).all().stream()
        .findFirst()
        .map(TextField::getErrorMessage)
        .orElseGet(() -> find(PasswordField.class).withCaption(label).single().getErrorMessage());
  }
}
