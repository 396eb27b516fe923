package io.touchstone.app.rights;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.notification.Mail;
import io.touchstone.domain.notification.MailId;
import io.touchstone.domain.notification.Occasion;
import java.time.Instant;
import java.util.UUID;

/** A mail that can be tried. */
final class WaitingMail {
  private WaitingMail() {}

  static Mail to(Viewer person, InvestigationId id) {
    return new Mail(
        MailId.next(),
        Occasion.TASK_GIVEN,
        person.id(),
        id,
        UUID.randomUUID(),
        null,
        Instant.now(),
        false,
        Mail.State.WAITING,
        Instant.now(),
        0,
        null);
  }
}
