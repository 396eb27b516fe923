package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ties what a person sees of a failure to its story in the log. */
public record ErrorReference(String value) {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 4;

  /** Writes the failure into the log under a new reference. */
  public static ErrorReference log(Throwable failure) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    ErrorReference reference = new ErrorReference(HexFormat.of().formatHex(bytes));
    LOG.error("Reference {}", reference.value(), failure);
    return reference;
  }

  /** What to tell the person. */
  public String sentence() {
    return phrase("shell.reference", value);
  }
}
