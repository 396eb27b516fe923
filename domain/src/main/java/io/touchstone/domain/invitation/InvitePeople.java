package io.touchstone.domain.invitation;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrator invites to the installation, whoever manages the members of an investigation to
 * that one. The link is copied and sent by hand; where mail is set up and the address known, it
 * goes by mail as well.
 */
public class InvitePeople {
  private static final Duration LISTED_EXPIRED = Duration.ofDays(7);

  private final Access access;
  private final Accounts accounts;
  private final OneTimeLinks links;
  private final LinkPost post;
  private final InstantSource clock;

  public InvitePeople(
      Access access, Accounts accounts, OneTimeLinks links, LinkPost post, InstantSource clock) {
    this.access = access;
    this.accounts = accounts;
    this.links = links;
    this.post = post;
    this.clock = clock;
  }

  /**
   * @param email empty when it isn't known
   * @param place null for the installation alone
   * @throws InvalidInputException on {@code displayName} or {@code email}
   * @throws NotPermittedException when the viewer may not add people there
   */
  @Transactional
  public Issued invite(Viewer viewer, String name, String email, Invitation.@Nullable Place place) {
    requireManaging(viewer, place);
    EmailAddress address = email.isBlank() ? null : new EmailAddress(email);
    if (address != null && accounts.byEmail(address).isPresent()) {
      throw new InvalidInputException(
          "email", "Somebody with this e-mail address has an account; add them instead.");
    }
    LinkSecret secret = LinkSecret.next();
    Invitation invitation =
        new Invitation(
            LinkId.next(),
            secret.digest(),
            viewer.id(),
            clock.instant().plus(OneTimeLink.INVITATION_HOLDS),
            name,
            address,
            place);
    links.add(invitation);
    EmailAddress mailedTo = post.isOpen() ? address : null;
    if (mailedTo != null) {
      post.send(invitation);
    }
    return new Issued(invitation, secret, mailedTo);
  }

  /** Everybody who is invited, for an administrator. */
  @Transactional
  public List<Invitation> all(Viewer viewer) {
    requireManaging(viewer, null);
    return links.invitations().stream().filter(this::isListed).toList();
  }

  /** Who is invited to this investigation. */
  @Transactional
  public List<Invitation> to(Viewer viewer, InvestigationId id) {
    access.require(viewer, id, Permission.MANAGE_MEMBERS);
    return links.invitations().stream()
        .filter(it -> it.place() != null && it.place().investigation().equals(id))
        .filter(this::isListed)
        .toList();
  }

  /** Whoever sent it sees for a while that nobody came; then it is as if withdrawn. */
  private boolean isListed(Invitation invitation) {
    return clock.instant().isBefore(invitation.expiresAt().plus(LISTED_EXPIRED));
  }

  /**
   * From now on the link opens nothing.
   *
   * @throws NotFoundException when there is no such invitation for this viewer
   */
  @Transactional
  public void withdraw(Viewer viewer, LinkId id) {
    if (!(links.find(id).orElse(null) instanceof Invitation invitation)
        || !mayWithdraw(viewer, invitation.place())) {
      throw new NotFoundException("There is no such invitation.");
    }
    links.take(id);
  }

  private boolean mayWithdraw(Viewer viewer, Invitation.@Nullable Place place) {
    try {
      requireManaging(viewer, place);
      return true;
    } catch (NotFoundException | NotPermittedException e) {
      return false;
    }
  }

  private void requireManaging(Viewer viewer, Invitation.@Nullable Place place) {
    if (place != null) {
      access.require(viewer, place.investigation(), Permission.MANAGE_MEMBERS);
    } else if (!viewer.administrator()) {
      throw new NotPermittedException("Only an administrator adds people.");
    }
  }
}
