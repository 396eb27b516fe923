package io.touchstone.analysis.embedding;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The model can't be loaded or run; the message says which and what to do. */
public final class EncodingException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public EncodingException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
