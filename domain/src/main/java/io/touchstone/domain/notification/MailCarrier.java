package io.touchstone.domain.notification;

import java.util.Optional;

/** Hands letters to a mail server. */
public interface MailCarrier {

  /**
   * @return why it wasn't taken; empty when it is the server's to deliver now
   */
  Optional<MailProblem> carry(Letter letter);
}
