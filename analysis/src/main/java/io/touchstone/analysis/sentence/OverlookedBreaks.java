package io.touchstone.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places where a sentence may end although Unicode's rules see none. */
final class OverlookedBreaks {

  /** Any terminator followed by a space: the rules decide, also before lower case. */
  private static final Pattern TERMINATOR =
      Pattern.compile("[.!?…][.!?…]{0,20}\\s?[\"'”’»)\\]]{0,4}\\s{1,20}(?=\\S)");

  /** "in the morning.Officials said": a space got lost. */
  private static final Pattern LOST_SPACE =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}]{3}[.!?])(?=\\p{Lu}\\p{Ll}{1,20}[\\s’'])");

  /** "in Dulwich. [17] Placed": the mark belongs to the sentence before it. */
  private static final Pattern FOOTNOTE =
      Pattern.compile("[.!?][\"”’]?\\s?(?:\\[\\d{1,3}\\]\\s?){1,5}(?=\\S)");

  /** A line break after a short line and before a capital, a digit or a bullet. */
  private static final Pattern LINE = Pattern.compile("\\n+(?=[\\p{Lu}\\p{Nd}•\\-*“\"])");

  private static final int SHORT_LINE = 45;

  private OverlookedBreaks() {}

  static List<Integer> in(String text, String original) {
    List<Integer> places = new ArrayList<>();
    collect(TERMINATOR.matcher(text), places);
    collect(LOST_SPACE.matcher(text), places);
    collect(FOOTNOTE.matcher(text), places);
    Matcher lines = LINE.matcher(original);
    while (lines.find()) {
      if (endsShortLine(original, lines.start())) {
        places.add(lines.end());
      }
    }
    return places;
  }

  /** Whether the line break at {@code at} closes a line too short to be wrapped text. */
  static boolean endsShortLine(String original, int at) {
    int nearest = Math.max(0, at - SHORT_LINE);
    return nearest == 0 || original.substring(nearest, at).indexOf('\n') >= 0;
  }

  private static void collect(Matcher matcher, List<Integer> places) {
    while (matcher.find()) {
      places.add(matcher.end());
    }
  }
}
