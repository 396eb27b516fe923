package io.touchstone.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.PasswordHasher;
import io.touchstone.domain.account.Username;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@WithAdministrator
class PeopleTest extends SpringBrowserlessTest {

  @Autowired private Accounts accounts;
  @Autowired private PasswordHasher hasher;

  @Test
  void aTeammateGetsAPasswordThatIsShownOnce() {
    navigate(PeopleView.class);
    test(find(Button.class).withText("Add a teammate").single()).click();
    find(TextField.class).withCaption("Name").single().setValue("Boris Novak");
    find(TextField.class).withCaption("User name").single().setValue("Boris");
    test(find(Button.class).withText("Add").single()).click();

    String shown = find(Span.class).withClassName("ts-mono").single().getText();
    String hash = accounts.byUsername(new Username("boris")).orElseThrow().passwordHash();
    assertThat(hash).startsWith("{bcrypt}");
    assertThat(hasher.matches(shown, hash)).isTrue();
  }

  @Test
  void aTakenUserNameIsSaidBesideTheField() {
    navigate(PeopleView.class);
    test(find(Button.class).withText("Add a teammate").single()).click();
    find(TextField.class).withCaption("Name").single().setValue("Another Chief");
    TextField username = find(TextField.class).withCaption("User name").single();
    username.setValue(WithAdministrator.USERNAME);
    test(find(Button.class).withText("Add").single()).click();

    assertThat(username.isInvalid()).isTrue();
    assertThat(username.getErrorMessage()).contains("is taken");
  }

  @Test
  void oneChangesOnesPasswordKnowingTheOldOne() {
    navigate(AccountView.class);
    PasswordField current = find(PasswordField.class).withCaption("Current password").single();
    current.setValue("not mine");
    find(PasswordField.class).withCaption("New password").single().setValue("four other words");
    find(PasswordField.class).withCaption("The same again").single().setValue("four other words");
    test(find(Button.class).withText("Change the password").single()).click();

    assertThat(current.getErrorMessage()).isEqualTo("That is not your current password.");
    assertThat(currentHashMatches(WithAdministrator.PASSWORD)).isTrue();
  }

  private boolean currentHashMatches(String password) {
    return hasher.matches(
        password,
        accounts.byUsername(new Username(WithAdministrator.USERNAME)).orElseThrow().passwordHash());
  }
}
