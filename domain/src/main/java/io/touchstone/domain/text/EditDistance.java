package io.touchstone.domain.text;

/**
 * How many insertions, deletions and replacements turn one word into another (Levenshtein, 1965).
 */
public final class EditDistance {
  private EditDistance() {}

  /** In UTF-16 units, which for names is near enough. */
  public static int between(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }

  /** Whether two letters changed places, near or far: "Kabulov" and "Kubalov". */
  public static boolean swapped(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int first = -1;
    int second = -1;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        if (second >= 0) {
          return false;
        }
        second = first < 0 ? second : i;
        first = first < 0 ? i : first;
      }
    }
    return second >= 0
        && a.charAt(first) == b.charAt(second)
        && a.charAt(second) == b.charAt(first);
  }
}
