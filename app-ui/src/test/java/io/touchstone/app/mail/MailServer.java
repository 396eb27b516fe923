package io.touchstone.app.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** A mail server on this machine, which can be away. */
final class MailServer {
  private final int port = freePort();
  private GreenMail server = started();

  int port() {
    return port;
  }

  void goesAway() {
    server.stop();
  }

  void comesBack() {
    server = started();
  }

  /** Forgets everything. */
  void empty() {
    if (!server.isRunning()) {
      comesBack();
    }
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (com.icegreen.greenmail.store.FolderException e) {
      throw new AssertionError(e);
    }
  }

  /** Waits for them; fails when so many don't come. */
  List<MimeMessage> to(String address, int count) {
    if (!server.waitForIncomingEmail(20_000, count)) {
      throw new AssertionError("no " + count + " mails came, but " + all().size());
    }
    return all().stream().filter(it -> isTo(it, address)).toList();
  }

  List<MimeMessage> all() {
    return List.of(server.getReceivedMessages());
  }

  static String text(MimeMessage message) {
    try {
      Object content = message.getContent();
      return content instanceof jakarta.mail.Multipart parts ? text(parts) : content.toString();
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(jakarta.mail.Multipart parts) throws IOException, MessagingException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.getCount(); i++) {
      Object part = parts.getBodyPart(i).getContent();
      text.append(part instanceof jakarta.mail.Multipart inner ? text(inner) : part.toString());
    }
    return text.toString();
  }

  static String raw(MimeMessage message) {
    return GreenMailUtil.getWholeMessage(message);
  }

  private static boolean isTo(MimeMessage message, String address) {
    try {
      return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
          .map(Address::toString)
          .anyMatch(it -> it.contains(address));
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private GreenMail started() {
    GreenMail fresh = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    fresh.start();
    return fresh;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
