package io.touchstone.domain.notification;

import io.touchstone.domain.invitation.Invitation;
import io.touchstone.domain.invitation.LinkPost;
import io.touchstone.domain.invitation.OneTimeLink;
import io.touchstone.domain.invitation.PasswordReset;
import java.time.InstantSource;

/** One-time links go by mail, too. */
public final class MailLinks implements LinkPost {
  private final Notifications notifications;
  private final InstantSource clock;

  public MailLinks(Notifications notifications, InstantSource clock) {
    this.notifications = notifications;
    this.clock = clock;
  }

  @Override
  public void send(OneTimeLink link) {
    notifications.put(
        switch (link) {
          case Invitation invitation ->
              Mail.of(
                  Occasion.INVITATION,
                  null,
                  invitation.place() == null ? null : invitation.place().investigation(),
                  invitation.id().value(),
                  invitation.createdBy(),
                  false,
                  clock.instant());
          case PasswordReset reset ->
              Mail.of(
                  Occasion.PASSWORD_RESET,
                  reset.account(),
                  null,
                  reset.id().value(),
                  reset.createdBy(),
                  false,
                  clock.instant());
        });
  }

  @Override
  public boolean isOpen() {
    return true;
  }
}
