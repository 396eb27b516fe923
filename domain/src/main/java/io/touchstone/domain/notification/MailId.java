package io.touchstone.domain.notification;

import java.util.Objects;
import java.util.UUID;

/** Identifies a mail in the queue. */
public record MailId(UUID value) {
  public MailId {
    Objects.requireNonNull(value);
  }

  public static MailId next() {
    return new MailId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
