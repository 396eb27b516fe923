package io.touchstone.analysis.difference;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Tells a misspelt name from another name. */
final class Spellings {
  private Spellings() {}

  /**
   * Whether the two differ by one letter changed, left out or added inside the word, or by two
   * swapped ("Novak", "Nokav"); an ending is no slip.
   */
  static boolean isSlip(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (a.equals(b) || a.charAt(0) != b.charAt(0) || (a + "s").equals(b) || (b + "s").equals(a)) {
      return false;
    }
    return a.length() == b.length() ? changed(a, b) : leftOut(a, b);
  }

  private static boolean changed(String a, String b) {
    List<Integer> places =
        IntStream.range(0, a.length()).filter(it -> a.charAt(it) != b.charAt(it)).boxed().toList();
    if (places.size() != 2) {
      return places.size() == 1;
    }
    int first = places.getFirst();
    int second = places.getLast();
    return a.charAt(first) == b.charAt(second) && a.charAt(second) == b.charAt(first);
  }

  private static boolean leftOut(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    if (longer.length() - shorter.length() != 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    if (at >= shorter.length() - 1) {
      // "Russia", "Russian": an ending
      return false;
    }
    return longer.substring(at + 1).equals(shorter.substring(at));
  }
}
