package io.touchstone.domain.notification;

/** How soon a person wants to be told by mail. */
public enum MailPace {
  AT_ONCE,
  /** Everything of a day in one letter. */
  DAILY,
  NEVER
}
