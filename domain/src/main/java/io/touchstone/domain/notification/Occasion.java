package io.touchstone.domain.notification;

/** Why somebody gets mail; each says what {@link Mail#about} names. */
public enum Occasion {
  /** A comment in which somebody called them by name. */
  CALLED,
  /** A task that is theirs now. */
  TASK_GIVEN,
  /** A task of which somebody reminded them. */
  TASK_REMINDED,
  /** A claim that they may settle. */
  TO_ADJUDICATE,
  /** A link by which they come in. */
  INVITATION,
  /** A link by which they come back in. */
  PASSWORD_RESET,
  /** Themselves: whether mail arrives at all. */
  TEST,
  /** A webhook that they look after. */
  WEBHOOK_GIVEN_UP;

  /**
   * Whether the person decides how soon they hear of it, and whether; else it is always at once.
   */
  public boolean isChosen() {
    return switch (this) {
      case CALLED, TASK_GIVEN, TASK_REMINDED, TO_ADJUDICATE -> true;
      case INVITATION, PASSWORD_RESET, TEST, WEBHOOK_GIVEN_UP -> false;
    };
  }
}
