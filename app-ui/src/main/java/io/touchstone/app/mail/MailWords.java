package io.touchstone.app.mail;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Days;
import io.touchstone.domain.notification.Mail;
import io.touchstone.domain.notification.MailProblem;
import io.touchstone.domain.notification.Occasion;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the page about mail says of each. */
final class MailWords {
  private MailWords() {}

  static String of(Occasion occasion) {
    return switch (occasion) {
      case CALLED -> phrase("mail.kind-called");
      case TASK_GIVEN -> phrase("mail.kind-task-given");
      case TASK_REMINDED -> phrase("mail.kind-task-reminded");
      case TO_ADJUDICATE -> phrase("mail.kind-to-adjudicate");
      case INVITATION -> phrase("mail.kind-invitation");
      case PASSWORD_RESET -> phrase("mail.kind-password-reset");
      case TEST -> phrase("mail.kind-test");
      case WEBHOOK_GIVEN_UP -> phrase("mail.kind-webhook");
    };
  }

  /** What became of it. */
  static String fate(Mail mail) {
    MailProblem problem = mail.problem();
    return switch (mail.state()) {
      case SENT -> phrase("mail.sent");
      case UNNEEDED -> phrase("mail.unneeded");
      case FAILED ->
          problem == null ? phrase("mail.failed") : phrase("mail.failed-because", of(problem));
      case WAITING -> waits(mail, problem);
    };
  }

  private static String waits(Mail mail, @Nullable MailProblem problem) {
    if (problem != null) {
      return phrase("mail.try-number", mail.tries(), when(mail.dueAt()), of(problem));
    }
    return mail.daily() ? phrase("mail.goes-daily") : phrase("mail.waiting");
  }

  static String when(Instant at) {
    return Days.dayAndTime(at, ZoneId.systemDefault());
  }

  private static String of(MailProblem problem) {
    return switch (problem) {
      case NOT_SET_UP -> phrase("mail.problem-not-set-up");
      case UNREACHABLE -> phrase("mail.problem-unreachable");
      case SIGN_IN_REFUSED -> phrase("mail.problem-sign-in");
      case SENDER_REFUSED -> phrase("mail.problem-sender");
      case ADDRESS_REFUSED_NOW -> phrase("mail.problem-address-now");
      case ADDRESS_REFUSED -> phrase("mail.problem-address");
      case LETTER_REFUSED_NOW -> phrase("mail.problem-letter-now");
      case LETTER_REFUSED -> phrase("mail.problem-letter");
      case UNWRITABLE -> phrase("mail.problem-unwritable");
    };
  }
}
