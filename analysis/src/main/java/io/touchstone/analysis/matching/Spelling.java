package io.touchstone.analysis.matching;

import java.util.regex.Pattern;

/** Folds British and American spellings into one, so that "organised" meets "organized". */
public final class Spelling {
  private static final Pattern ISE =
      Pattern.compile("(?<=[a-z]{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)");
  private static final Pattern OUR = Pattern.compile("(?<=[a-z]{2}[bdlnv])our");
  private static final Pattern DOUBLE_L =
      Pattern.compile("(?<=[a-z]{3}[aeiou])ll(?=(?:ed|ing|er)$)");
  private static final Pattern CENTRE = Pattern.compile("(?<=[a-z]{2}[tb])re(?=s?$)");

  private Spelling() {}

  /** A word in lower case with -ize, -or, -er and single l, as in American English. */
  public static String folded(String lower) {
    String word = ISE.matcher(lower).replaceFirst("iz");
    word = OUR.matcher(word).replaceFirst("or");
    word = DOUBLE_L.matcher(word).replaceFirst("l");
    return CENTRE.matcher(word).replaceFirst("er");
  }
}
