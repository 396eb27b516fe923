package io.touchstone.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.PasswordHasher;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.invitation.Invitation;
import io.touchstone.domain.invitation.InvitePeople;
import io.touchstone.domain.invitation.ResetPassword;
import io.touchstone.domain.trail.ReadTrail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What whoever opens a link sees; they are signed in nowhere. */
@SpringBootTest
class LinksTest extends SpringBrowserlessTest {
  @Autowired private Accounts accounts;
  @Autowired private CreateAdministrator setup;
  @Autowired private PasswordHasher hasher;
  @Autowired private InvitePeople invitations;
  @Autowired private ResetPassword passwords;
  @Autowired private ManageInvestigations investigations;
  @Autowired private ReadTrail trail;

  private Viewer chief;

  @BeforeEach
  void anAdministrator() {
    setup.unattended(
        new NewPerson(WithAdministrator.USERNAME, "Frida Chief", WithAdministrator.PASSWORD));
    chief = setup.first().orElseThrow().viewer();
  }

  @Test
  void whoIsInvitedChoosesTheirNameAndTakesPart() {
    Investigation flood = investigations.create(chief, "The flood", "");
    String secret =
        invitations
            .invite(
                chief,
                "Nadia",
                "nadia@example.org",
                new Invitation.Place(flood.id(), InvestigationRole.REVIEWER))
            .secret()
            .value();

    opens(secret);
    assertThat(find(H1.class).single().getText()).isEqualTo("Welcome, Nadia");
    find(TextField.class).withCaption("Your name").single().setValue("Nadia Obi");
    TextField username = find(TextField.class).withCaption("User name").single();
    username.setValue(WithAdministrator.USERNAME);
    password("Password", "four other words");
    clicks("Create my account");
    assertThat(username.getErrorMessage()).contains("is taken");
    username.setValue("nadia");
    clicks("Create my account");

    Account nadia = accounts.byUsername(new Username("nadia")).orElseThrow();
    assertThat(nadia.displayName()).isEqualTo("Nadia Obi");
    assertThat(investigations.open(nadia.viewer(), flood.id()).roleOf(nadia.id()))
        .contains(InvestigationRole.REVIEWER);
    assertThat(trail.page(chief, flood.id(), Long.MAX_VALUE, 10).entries().getFirst().actor())
        .isEqualTo(chief.id());
    opens(secret);
    assertThat(find(H1.class).single().getText()).isEqualTo("This link opens nothing");
  }

  @Test
  void whoForgotTheirPasswordChoosesAnother() {
    String invitation = invitations.invite(chief, "Omar", "", null).secret().value();
    opens(invitation);
    find(TextField.class).withCaption("User name").single().setValue("omar");
    password("Password", "four other words");
    clicks("Create my account");
    Account omar = accounts.byUsername(new Username("omar")).orElseThrow();

    opens(passwords.issue(chief, omar.id()).secret().value());
    password("New password", "omar");
    clicks("Change the password");
    assertThat(find(PasswordField.class).withCaption("New password").single().getErrorMessage())
        .contains("at least 10 characters");
    password("New password", "five other plain words");
    clicks("Change the password");

    assertThat(
            hasher.matches(
                "five other plain words", accounts.find(omar.id()).orElseThrow().passwordHash()))
        .isTrue();
  }

  @Test
  void aMadeUpLinkOpensNothing() {
    opens("never-issued");

    assertThat(find(H1.class).single().getText()).isEqualTo("This link opens nothing");
    assertThat(find(Button.class).exists()).isFalse();
  }

  private void opens(String secret) {
    navigate("link/" + secret, LinkView.class);
  }

  private void password(String caption, String value) {
    find(PasswordField.class).withCaption(caption).single().setValue(value);
    find(PasswordField.class).withCaption("The same again").single().setValue(value);
  }

  private void clicks(String button) {
    test(find(Button.class).withText(button).single()).click();
  }
}
