package io.touchstone.domain.invitation;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountFactory;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.SignIns;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.Investigations;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opens a link. Its secret is their right; wrong, spent and expired are never told apart.
 */
public class AnswerLink {
  private final OneTimeLinks links;
  private final Accounts accounts;
  private final AccountFactory factory;
  private final Investigations investigations;
  private final SignIns signIns;
  private final Admission admission;
  private final InstantSource clock;

  public AnswerLink(
      OneTimeLinks links,
      Accounts accounts,
      AccountFactory factory,
      Investigations investigations,
      SignIns signIns,
      Admission admission,
      InstantSource clock) {
    this.links = links;
    this.accounts = accounts;
    this.factory = factory;
    this.investigations = investigations;
    this.signIns = signIns;
    this.admission = admission;
    this.clock = clock;
  }

  /** What the page behind a link asks for. */
  public sealed interface Asks {}

  /**
   * Who they are.
   *
   * @param investigation its title; null where they are invited to none
   */
  public record WhoTheyAre(String name, @Nullable String investigation) implements Asks {}

  /** A new password for this person. */
  public record NewPassword(String displayName, String username) implements Asks {}

  /**
   * @throws NotFoundException for a link that opens nothing
   */
  @Transactional
  public Asks open(String secret) {
    return switch (opened(secret)) {
      case Invitation invitation ->
          new WhoTheyAre(
              invitation.name(),
              Optional.ofNullable(invitation.place())
                  .flatMap(place -> investigations.find(place.investigation()))
                  .map(Investigation::title)
                  .orElse(null));
      case PasswordReset reset -> {
        Account account = person(reset);
        yield new NewPassword(account.displayName(), account.username().value());
      }
    };
  }

  /**
   * Makes the invited person's account; they take part where they were invited to.
   *
   * @throws InvalidInputException naming every field that is wrong; the link can be used again
   */
  @Transactional
  public Account join(String secret, NewPerson person) {
    Invitation invitation = invitation(secret);
    Account account = factory.make(person, false, false).withEmail(stillFree(invitation.email()));
    take(invitation);
    accounts.add(account);
    admission.admit(account.id(), invitation);
    return account;
  }

  /** Somebody who has an account takes part where the link invites to. */
  @Transactional
  public void joinAs(Viewer viewer, String secret) {
    Invitation invitation = invitation(secret);
    take(invitation);
    admission.admit(viewer.id(), invitation);
  }

  /**
   * Whoever knew the old one is signed out.
   *
   * @return whose password it is now
   * @throws InvalidInputException on {@code password}; the link can be used again
   */
  @Transactional
  public Account choosePassword(String secret, String password) {
    if (!(opened(secret) instanceof PasswordReset reset)) {
      throw gone();
    }
    Account account = person(reset);
    Account changed = factory.withPassword(account, password);
    take(reset);
    accounts.save(changed, account.version());
    signIns.endAllOf(account.id(), null);
    return changed;
  }

  /** Meanwhile somebody else may have come in with it, whom mail then reaches. */
  private @Nullable EmailAddress stillFree(@Nullable EmailAddress email) {
    return email == null || accounts.byEmail(email).isPresent() ? null : email;
  }

  private Account person(PasswordReset reset) {
    return accounts.find(reset.account()).filter(Account::active).orElseThrow(AnswerLink::gone);
  }

  private Invitation invitation(String secret) {
    if (opened(secret) instanceof Invitation invitation) {
      return invitation;
    }
    throw gone();
  }

  private OneTimeLink opened(String secret) {
    return links
        .bySecret(new LinkSecret(secret).digest())
        .filter(it -> clock.instant().isBefore(it.expiresAt()))
        .orElseThrow(AnswerLink::gone);
  }

  private void take(OneTimeLink link) {
    if (!links.take(link.id())) {
      throw gone();
    }
  }

  private static NotFoundException gone() {
    return new NotFoundException(
        "This link was used already, is too old or was withdrawn; ask whoever sent it for a new"
            + " one.");
  }
}
