package io.touchstone.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of authors in bylines. */
public final class Names {
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:view\\s+all\\s+posts|story|words|text|written|reported|posted|published|article|analysis|review|opinion)\\s+)?"
              + "(?:by|von|par|por|di|door|av|af|od|от|автор|autor(?:in)?|author)\\b\\s*:?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  // what follows a name on its line: place, date, agency, role, contact
  private static final Pattern TAIL =
      Pattern.compile(
          "\\s+(?:in\\s+\\p{Lu}|[|·•–—]|(?:for|of|at)\\s+(?:the\\s+)?\\p{Lu}|(?:published|updated|posted|on)\\b|"
              + "@\\w|\\S+@\\S+|\\d).*$");
  private static final Pattern MONTH_TAIL =
      Pattern.compile(
          "(?:^|\\s+)(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?\\.?$");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,|;|&|\\||/|\\s(?:and|und|et|y|e|og|och|en|i|и)\\s)\\s*");
  // "Agencies and Ledger staff" is one author
  private static final Pattern GROUP =
      Pattern.compile(
          "(?iu)\\b(?:staff|reporters|correspondents|agencies|newsroom|desk|redaktion)\\b");
  private static final Pattern SUFFIX =
      Pattern.compile("(?:Jr|Sr|I{2,3}|IV|Ph\\.?\\s?D|M\\.?\\s?D|MD|MPH|RD|DO|CPA|CSCS|Esq)\\.?");

  private Names() {}

  /** Whether a line has a byline's form: "By", names, nothing that ends a sentence. */
  public static boolean isByline(String line) {
    return line.length() <= 160
        && LEAD.matcher(line).find()
        && !split(line).isEmpty()
        && split(line).stream().allMatch(Names::looksLikeName);
  }

  /** The names in a byline; a leading "By" and trailing places, dates and roles go. */
  public static List<String> split(String byline) {
    String line = LEAD.matcher(Spaces.collapse(byline)).replaceFirst("");
    if (GROUP.matcher(line).find()) {
      return List.of(TAIL.matcher(line).replaceFirst("").strip());
    }
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(line, -1)) {
      String name = TAIL.matcher(part).replaceFirst("").strip();
      name = MONTH_TAIL.matcher(name).replaceFirst("");
      name = name.replaceAll("^[\\p{P}\\s&&[^\"'(]]+|[\\p{P}\\s&&[^.)\"']]+$", "");
      if (name.isEmpty()) {
        continue;
      }
      if (SUFFIX.matcher(name).matches() && !names.isEmpty()) {
        names.set(names.size() - 1, names.getLast() + ", " + name);
      } else if (!names.contains(name)) {
        names.add(name);
      }
      if (part.length() > name.length() + 1 && TAIL.matcher(part).find()) {
        break;
      }
    }
    return names;
  }

  /** One to six words, most of them with a capital or in a script without capitals. */
  public static boolean looksLikeName(String name) {
    String[] words = name.split(" ", -1);
    if (words.length > 6 || name.length() > 60) {
      return false;
    }
    Matcher letter = Pattern.compile("\\p{L}").matcher(name);
    if (!letter.find()) {
      return false;
    }
    int capital = 0;
    for (String word : words) {
      int first = word.isEmpty() ? ' ' : word.codePointAt(0);
      boolean plain =
          Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
      capital += plain ? 1 : 0;
    }
    boolean sentence = name.endsWith("?") || name.endsWith("!");
    return !sentence
        && capital * 2 >= words.length
        && !name.toLowerCase(Locale.ROOT).contains("http");
  }
}
