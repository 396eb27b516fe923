package io.touchstone.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.notification.MailProblem;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class RefusalsTest {

  @ParameterizedTest
  @CsvSource({"550, ADDRESS_REFUSED", "553, ADDRESS_REFUSED", "450, ADDRESS_REFUSED_NOW"})
  void ofAnAddress(int code, MailProblem problem) throws AddressException {
    var address = new SMTPAddressFailedException(jo(), "RCPT TO", code, "no such person");
    var all = new SendFailedException("Invalid Addresses", address);

    assertThat(Refusals.of(new MailSendException(Map.of("the mail", all)))).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({"554, LETTER_REFUSED", "451, LETTER_REFUSED_NOW"})
  void ofALetter(int code, MailProblem problem) throws AddressException {
    var letter =
        new SMTPSendFailedException(
            "DATA", code, "no", null, new InternetAddress[] {jo()}, null, null);

    assertThat(Refusals.of(new MailSendException(Map.of("the mail", letter)))).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({"530", "534", "535", "538"})
  void ofWhoeverDidNotSignIn(int code) throws AddressException {
    var sending =
        new SMTPSendFailedException(
            "MAIL FROM", code, "sign in first", null, new InternetAddress[] {jo()}, null, null);
    var address = new SMTPAddressFailedException(jo(), "RCPT TO", code, "sign in first");

    for (Exception refusal : List.of(sending, address)) {
      assertThat(Refusals.of(new MailSendException(Map.of("the mail", refusal))))
          .isEqualTo(MailProblem.SENDER_REFUSED);
    }
    assertThat(MailProblem.SENDER_REFUSED.isLasting()).isFalse();
  }

  @Test
  void ofTheSender() throws AddressException {
    var letter =
        new SMTPSendFailedException(
            "MAIL FROM", 553, "no", null, new InternetAddress[] {jo()}, null, null);
    letter.setNextException(new SMTPSenderFailedException(jo(), "MAIL FROM", 553, "not yours"));

    assertThat(Refusals.of(new MailSendException(Map.of("the mail", letter))))
        .isEqualTo(MailProblem.SENDER_REFUSED);
  }

  @Test
  void ofTheServer() {
    var away = new MessagingException("Couldn't connect", new ConnectException("refused"));

    assertThat(Refusals.of(new MailSendException("Mail server connection failed", away)))
        .isEqualTo(MailProblem.UNREACHABLE);
    assertThat(Refusals.of(new MailAuthenticationException("535 no")))
        .isEqualTo(MailProblem.SIGN_IN_REFUSED);
    assertThat(MailProblem.UNREACHABLE.isLasting()).isFalse();
    assertThat(MailProblem.ADDRESS_REFUSED.isLasting()).isTrue();
  }

  private static InternetAddress jo() throws AddressException {
    return new InternetAddress("jo@example.org");
  }
}
