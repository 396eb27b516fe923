package io.touchstone.domain.notification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about their mail.
 *
 * @param language two letters of ISO 639-1; null while it isn't known
 */
public record MailChoice(MailPace pace, @Nullable String language) {
  /** Of somebody who said nothing. */
  public static final MailChoice NONE = new MailChoice(MailPace.AT_ONCE, null);

  public MailChoice {
    Objects.requireNonNull(pace);
  }
}
