package io.touchstone.domain.invitation;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.account.Viewer;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** An administrator makes a link for somebody who forgot their password. */
public class ResetPassword {
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final LinkPost post;
  private final InstantSource clock;

  public ResetPassword(Accounts accounts, OneTimeLinks links, LinkPost post, InstantSource clock) {
    this.accounts = accounts;
    this.links = links;
    this.post = post;
    this.clock = clock;
  }

  /**
   * Replaces any earlier link of theirs; the password holds until a new one is chosen.
   *
   * @throws NotPermittedException when the viewer is not an administrator
   * @throws NotFoundException when there is no such person
   */
  @Transactional
  public Issued issue(Viewer viewer, AccountId person) {
    if (!viewer.administrator()) {
      throw new NotPermittedException("Only an administrator resets passwords.");
    }
    Account account =
        accounts
            .find(person)
            .orElseThrow(() -> new NotFoundException("There is no such person any more."));
    links.removeResetsOf(person);
    LinkSecret secret = LinkSecret.next();
    PasswordReset reset =
        new PasswordReset(
            LinkId.next(),
            secret.digest(),
            viewer.id(),
            clock.instant().plus(OneTimeLink.RESET_HOLDS),
            person);
    links.add(reset);
    EmailAddress mailedTo = post.isOpen() ? account.email() : null;
    if (mailedTo != null) {
      post.send(reset);
    }
    return new Issued(reset, secret, mailedTo);
  }
}
