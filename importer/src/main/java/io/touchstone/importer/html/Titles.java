package io.touchstone.importer.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Headlines compared by their letters and digits. */
final class Titles {
  private Titles() {}

  /** Equal for headlines that differ in case, spaces or punctuation only; "" for none. */
  static String key(@Nullable String title) {
    return title == null ? "" : title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
