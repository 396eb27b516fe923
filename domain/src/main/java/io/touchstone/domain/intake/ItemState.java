package io.touchstone.domain.intake;

/** How far an item is. What became of it so far stands beside it. */
public enum ItemState {
  /** Its turn hasn't come. */
  WAITING,
  /** Somebody reads it, or did when the process died; then it is read again. */
  READING,
  /** Everything in it has an outcome. */
  DONE,
  /** It was not read, or not to the end, because the import was cancelled. */
  CANCELLED;

  public boolean isOpen() {
    return this == WAITING || this == READING;
  }
}
