package io.touchstone.report.pdf;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Languages as a program that reads aloud understands them. */
final class Language {
  private Language() {}

  /** Empty for a tag that isn't well formed. */
  static String of(@Nullable String tag) {
    try {
      return tag == null || tag.isBlank()
          ? ""
          : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      return "";
    }
  }
}
