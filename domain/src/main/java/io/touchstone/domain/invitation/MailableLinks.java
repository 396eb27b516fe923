package io.touchstone.domain.invitation;

import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Gives a link a second secret at the moment at which it is mailed, so that no queue keeps one. A
 * further try replaces the second; either opens the link, and using one uses up both.
 */
public class MailableLinks {
  private final OneTimeLinks links;
  private final InstantSource clock;

  public MailableLinks(OneTimeLinks links, InstantSource clock) {
    this.links = links;
    this.clock = clock;
  }

  /** Empty when it was used, withdrawn, or is too old. */
  @Transactional
  public Optional<LinkSecret> secretFor(LinkId id) {
    return open(id)
        .map(
            link -> {
              LinkSecret secret = LinkSecret.next();
              links.alsoBy(link.id(), secret.digest());
              return secret;
            });
  }

  /** Empty when it is none, or doesn't open anything any more. */
  @Transactional
  public Optional<Invitation> invitation(LinkId id) {
    return open(id).filter(Invitation.class::isInstance).map(Invitation.class::cast);
  }

  private Optional<OneTimeLink> open(LinkId id) {
    return links.find(id).filter(it -> clock.instant().isBefore(it.expiresAt()));
  }
}
