package io.touchstone.analysis.comparison;

import io.touchstone.analysis.figure.DateMention;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which day or period a claim speaks of, by the dates in its statements. */
public final class AsOf {
  private static final Pattern NEXT = Pattern.compile("(?!.*\\bthat\\b)[^,;:“”\"]{0,40}");
  private static final Pattern THAT = Pattern.compile("\\s+that\\b");

  private AsOf() {}

  /**
   * The most exact of the periods that most statements speak of; null when none gives one. When
   * something was said is no date of what was said.
   */
  public static @Nullable Period of(List<ReadStatement> statements) {
    List<Period> all = new ArrayList<>();
    for (ReadStatement statement : statements) {
      for (DateMention date : statement.dates()) {
        if (date.period() != null && !ofTheSaying(date, statement)) {
          all.add(date.period());
        }
      }
    }
    return all.stream()
        .max(
            Comparator.comparingLong((Period it) -> all.stream().filter(it::overlaps).count())
                .thenComparing(Comparator.comparingLong(Period::days).reversed()))
        .orElse(null);
  }

  /** "told Marlin News on Monday", "said on Monday that": in the cue, or right behind it. */
  private static boolean ofTheSaying(DateMention date, ReadStatement statement) {
    TextSpan cue = statement.found().cue();
    if (cue == null) {
      return false;
    }
    String words = statement.text();
    int first = statement.found().span().start();
    int start = index(words, cue.start() - first);
    int end = index(words, cue.end() - first);
    if (date.range().start() < end) {
      return date.range().start() >= start;
    }
    boolean near = NEXT.matcher(words.substring(end, date.range().start())).matches();
    boolean behind = start > 0 || THAT.matcher(words.substring(date.range().end())).lookingAt();
    return near && behind;
  }

  private static int index(String words, int codePoints) {
    int inside = Math.clamp(codePoints, 0, words.codePointCount(0, words.length()));
    return words.offsetByCodePoints(0, inside);
  }
}
