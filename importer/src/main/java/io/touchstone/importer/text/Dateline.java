package io.touchstone.importer.text;

import io.touchstone.importer.reading.FactsDraft;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "MOSCOW, May 2 (Reuters) –" before an opening sentence: the agency is kept, the rest goes. */
final class Dateline {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{L}.,'’/\\s-]{1,48}?)?(?<date>,?\\s*\\p{Lu}?\\p{L}{2,9}\\.?\\s+\\d{1,2}"
              + "(?:,?\\s+\\d{4})?|,?\\s*\\d{1,2}\\.?\\s+\\p{L}{3,9})?\\s*[(\\[](?<agency>\\p{Lu}[\\p{L}\\d.&/ -]{1,40})[)\\]]"
              + "(?<dash>\\s*[-–—:]+)?\\s+(?=[\\p{Lu}\\p{Pi}\"'\\d]|\\p{Lo})",
          FLAGS);
  private static final Pattern BARE =
      Pattern.compile(
          "^(?<agency>\\p{Lu}[\\p{L}-]{1,20}(?:\\s\\p{Lu}[\\p{L}-]+)?)\\s*[-–—:]\\s+(?=\\p{Lu})",
          FLAGS);

  private Dateline() {}

  static String strip(String paragraph, FactsDraft facts) {
    Matcher m = WITH_AGENCY.matcher(paragraph);
    if (m.find() && isDateline(m)) {
      Agencies.split(m.group("agency")).forEach(name -> facts.credit(name, "dateline"));
      return paragraph.substring(m.end());
    }
    Matcher bare = BARE.matcher(paragraph);
    if (bare.find() && Agencies.isAgency(bare.group("agency"))) {
      facts.credit(bare.group("agency"), "dateline");
      return paragraph.substring(bare.end());
    }
    return paragraph;
  }

  /** A dash after the bracket, or a date before it: else it may be any name with a gloss. */
  private static boolean isDateline(Matcher m) {
    boolean known = Agencies.isAgency(m.group("agency"));
    boolean capitals = m.group("place") != null && m.group("place").matches("[^\\p{Ll}]+,?\\s*");
    return m.group("dash") != null
        ? known || m.group("place") == null || capitals || m.group("date") != null
        : known && m.group("date") != null;
  }
}
