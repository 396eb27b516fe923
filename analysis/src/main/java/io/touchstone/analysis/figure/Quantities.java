package io.touchstone.analysis.figure;

import io.touchstone.analysis.figure.Quantity.Bound;
import io.touchstone.analysis.matching.Terms;
import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds quantities in digits or words, with what modifies and scales them: "at least 12", "a
 * dozen", "some 2.5 million". Years, days of a month and clock times are dates and left out.
 */
public final class Quantities {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("dozen", 12));

  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "trillion",
          1_000_000_000_000L);

  private static final Map<String, Bound> MODIFIERS =
      Map.of(
          "about",
          Bound.ABOUT,
          "some",
          Bound.ABOUT,
          "around",
          Bound.ABOUT,
          "nearly",
          Bound.AT_MOST,
          "almost",
          Bound.AT_MOST,
          "roughly",
          Bound.ABOUT,
          "approximately",
          Bound.ABOUT,
          "over",
          Bound.AT_LEAST);

  private static final Map<String, Bound> PAIRS =
      Map.of(
          "at least",
          Bound.AT_LEAST,
          "at most",
          Bound.AT_MOST,
          "more than",
          Bound.AT_LEAST,
          "less than",
          Bound.AT_MOST,
          "fewer than",
          Bound.AT_MOST,
          "up to",
          Bound.AT_MOST);

  /** Plurals that say no number: at least two of them. */
  private static final Map<String, Long> VAGUE =
      Map.of(
          "tens", 20L,
          "dozens", 24L,
          "scores", 40L,
          "hundreds", 200L,
          "thousands", 2_000L,
          "millions", 2_000_000L,
          "billions", 2_000_000_000L);

  private static final Pattern AGE = Pattern.compile("(\\d{1,3})-year-old");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "aug",
          "sept",
          "oct",
          "nov",
          "dec");

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;
  private static final int LAST_DAY = 31;

  private Quantities() {}

  public static List<Quantity> in(String text) {
    List<Token> tokens = Tokens.of(text);
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Quantity special = special(text, tokens, i);
      if (special != null) {
        found.add(special);
        continue;
      }
      BigDecimal base = base(tokens.get(i));
      if (base == null || isDate(tokens, i)) {
        continue;
      }
      int end = i + 1;
      BigDecimal value = base;
      while (end < tokens.size() && SCALES.containsKey(tokens.get(end).lower())) {
        value =
            value.multiply(BigDecimal.valueOf(SCALES.getOrDefault(tokens.get(end).lower(), 1L)));
        end++;
      }
      found.add(quantity(text, tokens, i, end, value));
      i = end - 1;
    }
    return found;
  }

  /** "Hundreds of people" are at least two hundred; "a 47-year-old man" gives an age. */
  private static @Nullable Quantity special(String text, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Matcher age = AGE.matcher(token.lower());
    if (age.matches()) {
      Range range = new Range(token.start(), token.end());
      return new Quantity(
          range, token.text(), new BigDecimal(age.group(1)), Bound.EXACT, "years of age");
    }
    Long least = VAGUE.get(token.lower());
    boolean first = at == 0 || !tokens.get(at - 1).is("of");
    if (least == null || !first) {
      return null;
    }
    int last = at;
    BigDecimal value = BigDecimal.valueOf(least);
    while (last + 2 < tokens.size()
        && tokens.get(last + 1).is("of")
        && VAGUE.containsKey(tokens.get(last + 2).lower())) {
      last += 2;
      // "tens of thousands" are at least twenty thousand
      value =
          value.multiply(BigDecimal.valueOf(VAGUE.getOrDefault(tokens.get(last).lower(), 2L) / 2));
    }
    boolean of = last + 2 < tokens.size() && tokens.get(last + 1).is("of");
    int unit = of ? last + 2 : last + 1;
    Range range = new Range(token.start(), tokens.get(last).end());
    return new Quantity(
        range,
        text.substring(range.start(), range.end()),
        value,
        Bound.AT_LEAST,
        unit < tokens.size() ? unit(tokens.get(unit)) : "");
  }

  private static Quantity quantity(
      String text, List<Token> tokens, int first, int end, BigDecimal value) {
    int from = first;
    String unit = end < tokens.size() ? unit(tokens.get(end)) : "";
    if (from > 0 && "$€£".contains(tokens.get(from - 1).text())) {
      from--;
      unit = tokens.get(from).text();
    }
    Bound bound = Bound.EXACT;
    String before = from > 0 ? tokens.get(from - 1).lower() : "";
    String pair = from > 1 ? tokens.get(from - 2).lower() + " " + before : "";
    if (PAIRS.containsKey(pair)) {
      bound = PAIRS.getOrDefault(pair, Bound.EXACT);
      from -= 2;
    } else if (MODIFIERS.containsKey(before)) {
      bound = MODIFIERS.getOrDefault(before, Bound.EXACT);
      from--;
    }
    Range range = new Range(tokens.get(from).start(), tokens.get(end - 1).end());
    return new Quantity(range, text.substring(range.start(), range.end()), value, bound, unit);
  }

  private static String unit(Token next) {
    String lower = next.lower();
    if (lower.equals("percent") || next.is("%")) {
      return "%";
    }
    return next.isWord() && !Terms.isStopWord(lower) ? lower : "";
  }

  private static @Nullable BigDecimal base(Token token) {
    if (token.isNumber()) {
      String digits = token.text().replace(",", "");
      return digits.matches("\\d{1,18}(?:\\.\\d{1,6})?") ? new BigDecimal(digits) : null;
    }
    Integer value = WORDS.get(token.text().toLowerCase(Locale.ROOT));
    return value == null ? null : BigDecimal.valueOf(value);
  }

  private static boolean isDate(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isNumber() || !token.text().matches("\\d{1,4}")) {
      return false;
    }
    int number = Integer.parseInt(token.text());
    String before = at > 0 ? tokens.get(at - 1).lower() : "";
    String after = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    boolean day = number <= LAST_DAY && (MONTHS.contains(before) || MONTHS.contains(after));
    boolean year = token.text().length() == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
    boolean clock =
        after.equals(":")
            || before.equals(":")
            || after.startsWith("a.m")
            || after.startsWith("p.m");
    return day || year || clock;
  }
}
