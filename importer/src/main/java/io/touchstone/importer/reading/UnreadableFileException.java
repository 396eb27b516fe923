package io.touchstone.importer.reading;

/** A file that can't be read; the message is a sentence for a reporter and says what to do. */
public final class UnreadableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableFileException(String reason) {
    super(reason);
  }

  public UnreadableFileException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** The sentence for a reporter. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
