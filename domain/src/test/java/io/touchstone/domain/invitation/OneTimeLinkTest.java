package io.touchstone.domain.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountFactory;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.AccountsInMemory;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.SignIns;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.testing.Silent;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailLog;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OneTimeLinkTest {
  private static final Viewer ADMIN = new Viewer(AccountId.next(), true);
  private static final Viewer NOBODY = new Viewer(AccountId.next(), false);
  private static final NewPerson BORIS = new NewPerson("boris", "Boris Novak", "four plain words");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-14T08:00:00Z"));
  private final AccountsInMemory accounts = new AccountsInMemory();
  private final LinksInMemory links = new LinksInMemory();
  private final Investigations investigations = Silent.port(Investigations.class);
  private final InvitePeople invite =
      new InvitePeople(new Access(investigations), accounts, links, LinkPost.NONE, now::get);
  private final ResetPassword passwords =
      new ResetPassword(accounts, links, LinkPost.NONE, now::get);
  private final AnswerLink answer =
      new AnswerLink(
          links,
          accounts,
          new AccountFactory(accounts, accounts),
          investigations,
          Silent.port(SignIns.class),
          new Admission(investigations, new Trail(Silent.port(TrailLog.class), now::get)),
          now::get);

  @Test
  void anInvitedPersonChoosesTheirNameAndPasswordOnce() {
    String secret = invited("boris@example.org");

    assertThat(answer.open(secret)).isEqualTo(new AnswerLink.WhoTheyAre("Boris", null));
    Account boris = answer.join(secret, BORIS);

    assertThat(boris.administrator()).isFalse();
    assertThat(boris.email()).isEqualTo(new EmailAddress("Boris@Example.ORG"));
    assertThat(accounts.matches("four plain words", boris.passwordHash())).isTrue();
    assertOpensNothing(secret);
  }

  @Test
  void whatIsTypedWrongDoesNotUseTheLinkUp() {
    String secret = invited("");

    assertThatThrownBy(() -> answer.join(secret, new NewPerson("boris", "Boris", "short")))
        .isInstanceOf(InvalidInputException.class);
    assertThat(answer.join(secret, BORIS).email()).isNull();
  }

  @Test
  void theSecretIsNotKept() {
    String secret = invited("");

    assertThat(links.invitations().toString()).doesNotContain(secret);
    assertThat(new Issued(links.invitations().getFirst(), new LinkSecret(secret), null).toString())
        .doesNotContain(secret);
  }

  @Test
  void anInvitationHoldsForAWeek() {
    String secret = invited("");
    now.updateAndGet(it -> it.plus(OneTimeLink.INVITATION_HOLDS).minusMillis(1));
    assertThat(answer.open(secret)).isNotNull();

    now.updateAndGet(it -> it.plusMillis(1));
    assertOpensNothing(secret);
  }

  @Test
  void oneThatNobodyUsedIsListedForAWeekAfterItsEndAndThenNoMore() {
    assertThat(invited("")).isNotEmpty();
    now.updateAndGet(it -> it.plus(OneTimeLink.INVITATION_HOLDS).plus(Duration.ofDays(7)));
    now.updateAndGet(it -> it.minusMillis(1));
    assertThat(invite.all(ADMIN)).hasSize(1);

    now.updateAndGet(it -> it.plusMillis(1));
    assertThat(invite.all(ADMIN)).isEmpty();
  }

  @Test
  void aWithdrawnOneOpensNothing() {
    String secret = invited("");
    LinkId id = invite.all(ADMIN).getFirst().id();

    assertThatThrownBy(() -> invite.withdraw(NOBODY, id)).isInstanceOf(NotFoundException.class);
    invite.withdraw(ADMIN, id);

    assertOpensNothing(secret);
    assertThatThrownBy(() -> invite.withdraw(ADMIN, id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void onlyAnAdministratorInvitesToTheInstallation() {
    assertThatThrownBy(() -> invite.invite(NOBODY, "Boris", "", null))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> invite.all(NOBODY)).isInstanceOf(NotPermittedException.class);
  }

  @Test
  void whoHasAnAccountIsNotInvitedAgain() {
    answer.join(invited("boris@example.org"), BORIS);

    assertThatThrownBy(() -> invited("BORIS@example.org "))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("has an account");
  }

  @Test
  void ofTwoInvitedByOneAddressTheSecondComesInWithoutIt() {
    String first = invited("desk@example.org");
    String second = invited("desk@example.org");
    answer.join(first, BORIS);

    assertThat(answer.join(second, new NewPerson("eve", "Eve", "other plain words")).email())
        .isNull();
  }

  @Test
  void aNewPasswordIsChosenOnceAndTheOldOneHoldsUntilThen() {
    Account boris = answer.join(invited(""), BORIS);
    String older = passwords.issue(ADMIN, boris.id()).secret().value();
    String secret = passwords.issue(ADMIN, boris.id()).secret().value();

    assertOpensNothing(older);
    assertThat(answer.open(secret)).isEqualTo(new AnswerLink.NewPassword("Boris Novak", "boris"));
    assertThat(accounts.find(boris.id())).contains(boris);
    answer.choosePassword(secret, "five other plain words");

    Account now = accounts.find(boris.id()).orElseThrow();
    assertThat(accounts.matches("five other plain words", now.passwordHash())).isTrue();
    assertThat(now.displayName()).isEqualTo("Boris Novak");
    assertOpensNothing(secret);
  }

  @Test
  void aLinkDoesOnlyWhatItIsFor() {
    Account boris = answer.join(invited(""), BORIS);
    String reset = passwords.issue(ADMIN, boris.id()).secret().value();
    String invitation = invited("");

    assertThatThrownBy(() -> answer.join(reset, new NewPerson("eve", "Eve", "long enough words")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> answer.choosePassword(invitation, "long enough words"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void onlyAnAdministratorResetsPasswords() {
    Account boris = answer.join(invited(""), BORIS);

    assertThatThrownBy(() -> passwords.issue(NOBODY, boris.id()))
        .isInstanceOf(NotPermittedException.class);
  }

  private String invited(String email) {
    return invite.invite(ADMIN, "Boris", email, null).secret().value();
  }

  private void assertOpensNothing(String secret) {
    assertThatThrownBy(() -> answer.open(secret))
        .isInstanceOf(NotFoundException.class)
        .hasMessageStartingWith("This link was used already");
    assertThatThrownBy(() -> answer.join(secret, BORIS)).isInstanceOf(NotFoundException.class);
  }
}
