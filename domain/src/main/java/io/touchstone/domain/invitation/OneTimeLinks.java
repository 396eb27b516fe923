package io.touchstone.domain.invitation;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.text.Digest;
import java.util.List;
import java.util.Optional;

/** The links that nobody has used yet; a used or withdrawn one is gone. */
public interface OneTimeLinks {
  void add(OneTimeLink link);

  /** By its own secret, or by the second one. */
  Optional<OneTimeLink> bySecret(Digest secret);

  Optional<OneTimeLink> find(LinkId id);

  /** A second secret opens it, too; an earlier second one no longer does. */
  void alsoBy(LinkId id, Digest secret);

  /**
   * Uses it up.
   *
   * @return false when somebody else was faster, who then waits for nobody
   */
  boolean take(LinkId id);

  /** Also those that have expired, oldest first. */
  List<Invitation> invitations();

  /** What this person could come back in by. */
  void removeResetsOf(AccountId account);

  /** What this person gave to others. */
  void removeMadeBy(AccountId account);
}
