package io.touchstone.app.mail;

import io.touchstone.domain.notification.Letter;
import io.touchstone.domain.notification.MailCarrier;
import io.touchstone.domain.notification.MailProblem;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server that Spring Boot's {@code spring.mail.*} names. */
@Component
class SmtpCarrier implements MailCarrier {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);

  private final MailSetup setup;
  private final ObjectProvider<JavaMailSender> sender;

  SmtpCarrier(MailSetup setup, ObjectProvider<JavaMailSender> sender) {
    this.setup = setup;
    this.sender = sender;
  }

  @Override
  public Optional<MailProblem> carry(Letter letter) {
    JavaMailSender server = sender.getIfAvailable();
    if (server == null || !setup.isOpen()) {
      return Optional.of(MailProblem.NOT_SET_UP);
    }
    try {
      server.send(message(server.createMimeMessage(), letter));
      return Optional.empty();
    } catch (MailException e) {
      LOG.warn("Mail {} wasn't taken", letter.id(), e);
      return Optional.of(Refusals.of(e));
    } catch (MessagingException | UnsupportedEncodingException e) {
      LOG.error("Mail {} can't be written", letter.id(), e);
      return Optional.of(MailProblem.UNWRITABLE);
    }
  }

  private MimeMessage message(MimeMessage message, Letter letter)
      throws MessagingException, UnsupportedEncodingException {
    LetterText text = LetterText.of(letter, setup.publicUrl());
    MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    helper.setFrom(setup.from(), "Touchstone");
    helper.setTo(
        new InternetAddress(
            letter.address().value(),
            LetterText.oneLine(letter.name()),
            StandardCharsets.UTF_8.name()));
    helper.setSubject(text.subject());
    helper.setText(text.plain(), text.html());
    // no answer by holiday notices, and known for the same when it comes a second time
    message.addHeader("Auto-Submitted", "auto-generated");
    message.addHeader(
        "Message-ID", "<" + name(letter) + "@" + URI.create(setup.publicUrl()).getHost() + ">");
    return message;
  }

  /** A link is another one with every try, and the one before dead: the last has to arrive. */
  private static String name(Letter letter) {
    boolean linked =
        letter.items().stream().anyMatch(it -> it.where() instanceof Letter.Where.Link);
    return linked ? letter.id() + "." + UUID.randomUUID() : letter.id().toString();
  }
}
