package io.touchstone.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbered and bulleted items that run on in one paragraph: "1. Bread 2. Salt", "• Bread • Salt".
 *
 * <p>A numbered list counts as one only when it starts the paragraph and its numbers follow one
 * another in the same style.
 */
final class ListMarkers {
  private static final Pattern ITEM =
      Pattern.compile("(?<![^\\s•⁃◦▪‣·●■])(?<label>\\d{1,3}|[a-z])(?<style>\\.\\)|\\)|\\.)(?=\\s)");
  private static final String BULLETS = "•⁃◦▪‣·●■";

  private ListMarkers() {}

  /** UTF-16 indices at which an item begins, apart from the text's own start, ascending. */
  static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      if (BULLETS.indexOf(text.charAt(i)) >= 0
          && (i + 1 < text.length())
          && Character.isWhitespace(text.charAt(i - 1))) {
        starts.add(i);
      }
    }
    if (starts.isEmpty()) {
      addNumbered(text, starts);
    }
    return starts;
  }

  /** Whether only an item's label lies between the two indices: "1.", "• 9.". */
  static boolean isLabel(String text, int from, int to) {
    int at = from;
    while (at < to && (BULLETS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == ' ')) {
      at++;
    }
    return to - at <= 5 && ITEM.matcher(text).region(at, to).useTransparentBounds(true).matches();
  }

  private static void addNumbered(String text, List<Integer> starts) {
    Matcher matcher = ITEM.matcher(text);
    if (!matcher.find() || matcher.start() != 0) {
      return;
    }
    String style = matcher.group("style");
    String expected = next(matcher.group("label"));
    while (matcher.find()) {
      if (matcher.group("style").equals(style) && matcher.group("label").equals(expected)) {
        starts.add(matcher.start());
        expected = next(expected);
      }
    }
  }

  private static String next(String label) {
    return Character.isDigit(label.charAt(0))
        ? Integer.toString(Integer.parseInt(label) + 1)
        : Character.toString(label.charAt(0) + 1);
  }
}
