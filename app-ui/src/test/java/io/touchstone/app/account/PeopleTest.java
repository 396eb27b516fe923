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
import io.touchstone.domain.invitation.AnswerLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@WithAdministrator
class PeopleTest extends SpringBrowserlessTest {
  private static final String LINK = "Link, for one person and one use";

  @Autowired private Accounts accounts;
  @Autowired private PasswordHasher hasher;
  @Autowired private AnswerLink links;

  @Test
  void whoIsInvitedGetsALinkThatIsShownOnce() {
    navigate(PeopleView.class);
    invites("Boris Novak", "boris@example.org");

    String shown = find(TextField.class).withCaption(LINK).single().getValue();
    String secret = shown.substring(shown.lastIndexOf('/') + 1);
    assertThat(shown).startsWith("http").contains("/link/");
    assertThat(links.open(secret)).isEqualTo(new AnswerLink.WhoTheyAre("Boris Novak", null));
    assertThat(find(Span.class).withText("Boris Novak (boris@example.org)").exists()).isTrue();
  }

  @Test
  void whatIsNoAddressIsSaidBesideTheField() {
    navigate(PeopleView.class);
    invites("Another", "not an address");

    TextField email = find(TextField.class).withCaption("E-mail").single();
    assertThat(email.isInvalid()).isTrue();
    assertThat(email.getErrorMessage()).contains("ada@example.org");
  }

  @Test
  void aPasswordIsResetByALink() {
    navigate(PeopleView.class);
    test(find(Button.class).withText("Reset the password").all().getFirst()).click();

    String shown = find(TextField.class).withCaption(LINK).single().getValue();
    assertThat(links.open(shown.substring(shown.lastIndexOf('/') + 1)))
        .isInstanceOf(AnswerLink.NewPassword.class);
  }

  private void invites(String name, String email) {
    test(find(Button.class).withText("Invite somebody").single()).click();
    find(TextField.class).withCaption("Name").single().setValue(name);
    find(TextField.class).withCaption("E-mail").single().setValue(email);
    test(find(Button.class).withText("Make a link").single()).click();
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
