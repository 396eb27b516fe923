package io.touchstone.importer.reading;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months in the languages of many newsrooms, from the platform's locale data. */
final class Months {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da", "fi", "pl", "cs", "sk", "ro",
          "hu", "tr", "ru", "uk", "el", "id", "hr", "ca");
  private static final Map<String, Integer> NUMBERS = numbers();

  private Months() {}

  /** 1 to 12, or 0 when it isn't a month. */
  static int number(String name) {
    return NUMBERS.getOrDefault(key(name), 0);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          numbers.putIfAbsent(key(month.getDisplayName(style, locale)), month.getValue());
        }
      }
    }
    numbers.put("sept", 9);
    return numbers;
  }

  private static String key(String name) {
    String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return plain.replaceAll("[\\p{M}.]", "");
  }
}
