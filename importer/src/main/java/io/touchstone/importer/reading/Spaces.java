package io.touchstone.importer.reading;

import java.util.regex.Pattern;

/** White space and invisible characters in extracted text. */
public final class Spaces {
  // soft hyphens, zero-width spaces, joiners between words and byte order marks; the joiners that
  // Persian, Indic scripts and emoji need (U+200C, U+200D) and direction marks stay
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
  private static final Pattern RUN = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final Pattern CONTROL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

  private Spaces() {}

  /** One space for each run of white space, none at the ends, and nothing invisible. */
  public static String collapse(String text) {
    return RUN.matcher(visible(text)).replaceAll(" ").strip();
  }

  /** Without invisible and control characters; white space stays as it is. */
  public static String visible(String text) {
    return CONTROL.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("");
  }
}
