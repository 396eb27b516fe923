package io.touchstone.analysis.difference;

import io.touchstone.analysis.WordList;
import io.touchstone.analysis.reading.ReadStatement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In which language something was said that English articles quote: by their own word ("speaking in
 * Pashto", "translated from French"), or by that of the outlet to which it was said.
 */
final class OriginalLanguage {
  private static final Map<String, String> BY_MEDIUM = media();
  private static final String LANGUAGES =
      "Arabic|Bengali|Burmese|Chinese|Czech|Danish|Dari|Dutch|Farsi|Finnish|French|Georgian|German|Greek|Hebrew"
          + "|Hindi|Hungarian|Indonesian|Italian|Japanese|Korean|Kurdish|Mandarin|Norwegian|Pashto|Persian|Polish"
          + "|Portuguese|Romanian|Russian|Serbian|Somali|Spanish|Swahili|Swedish|Thai|Turkish|Ukrainian|Urdu"
          + "|Vietnamese";
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:(?:spoke|speaking|said|told [^,.]{1,40}|wrote|written|statement|interview|originally) in"
              + "|translat(?:ed|ion) from(?: the)?) ("
              + LANGUAGES
              + ")\\b");

  private OriginalLanguage() {}

  private static Map<String, String> media() {
    Map<String, String> media = new HashMap<>();
    for (String line : WordList.load(OriginalLanguage.class, "media-languages")) {
      int at = line.indexOf('|');
      String language = line.substring(0, at).strip();
      for (String medium : line.substring(at + 1).split(",", -1)) {
        media.put(
            medium.strip(),
            language.substring(0, 1).toUpperCase(Locale.ROOT) + language.substring(1));
      }
    }
    return Map.copyOf(media);
  }

  /** The one that either of the two tells; null when none does. */
  static @Nullable String of(ReadStatement a, ReadStatement b) {
    String told = in(a);
    return told == null ? in(b) : told;
  }

  private static @Nullable String in(ReadStatement statement) {
    Matcher said = SAID.matcher(statement.sentence());
    if (said.find()) {
      return said.group(1);
    }
    String medium = statement.medium();
    return medium == null ? null : BY_MEDIUM.get(medium.toLowerCase(Locale.ROOT));
  }
}
