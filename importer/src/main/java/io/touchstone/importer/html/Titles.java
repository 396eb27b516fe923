package io.touchstone.importer.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Headlines compared by their letters and digits. */
final class Titles {
  private Titles() {}

  /** Equal for headlines that differ in case, spaces or punctuation only; "" for none. */
  static String key(@Nullable String title) {
    if (title == null) {
      return "";
    }
    StringBuilder key = new StringBuilder(title.length());
    title
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Titles::counts)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
