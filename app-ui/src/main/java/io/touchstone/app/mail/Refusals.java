package io.touchstone.app.mail;

import io.touchstone.domain.notification.MailProblem;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a mail server's refusal means. */
final class Refusals {
  /** From here on a code says that the same will never be taken (RFC 5321, 4.2.1). */
  private static final int PERMANENT = 500;

  private Refusals() {}

  static MailProblem of(MailException failure) {
    return failure instanceof MailAuthenticationException
        ? MailProblem.SIGN_IN_REFUSED
        : causes(failure).flatMap(Refusals::refusal).findFirst().orElse(MailProblem.UNREACHABLE);
  }

  private static Stream<MailProblem> refusal(Throwable cause) {
    return switch (cause) {
      case SMTPSenderFailedException _ -> Stream.of(MailProblem.SENDER_REFUSED);
      case SMTPAddressFailedException address when isOfSignIn(address.getReturnCode()) ->
          Stream.of(MailProblem.SENDER_REFUSED);
      case SMTPSendFailedException letter when isOfSignIn(letter.getReturnCode()) ->
          Stream.of(MailProblem.SENDER_REFUSED);
      case SMTPAddressFailedException address ->
          Stream.of(
              address.getReturnCode() >= PERMANENT
                  ? MailProblem.ADDRESS_REFUSED
                  : MailProblem.ADDRESS_REFUSED_NOW);
      case SMTPSendFailedException letter ->
          Stream.of(
              letter.getReturnCode() >= PERMANENT
                  ? MailProblem.LETTER_REFUSED
                  : MailProblem.LETTER_REFUSED_NOW);
      default -> Stream.empty();
    };
  }

  /** Whoever sends should sign in, or otherwise (RFC 4954, 6): no letter is at fault. */
  private static boolean isOfSignIn(int code) {
    return code == 530 || code == 534 || code == 535 || code == 538;
  }

  /** The addresses' own refusals come first: they say more than "invalid addresses". */
  private static Stream<Throwable> causes(Throwable failure) {
    Stream<? extends Throwable> inside =
        switch (failure) {
          case MailSendException several -> Arrays.stream(several.getMessageExceptions());
          case SendFailedException one when one.getNextException() != null ->
              Stream.of(one.getNextException());
          default -> Stream.empty();
        };
    return Stream.concat(
        inside.flatMap(Refusals::causes),
        failure.getCause() == null
            ? Stream.of(failure)
            : Stream.concat(Stream.of(failure), causes(failure.getCause())));
  }
}
