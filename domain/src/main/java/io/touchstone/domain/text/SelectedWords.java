package io.touchstone.domain.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person means by a rough selection: whole words, so that no character that people see as
 * one is ever split, and none of the white space and commas around them.
 */
public final class SelectedWords {
  /** How far beyond a selection's ends a word may reach, in code points. */
  private static final int REACH = 80;

  private static final Pattern BEFORE = Pattern.compile("^[\\s,;:)\\]–—-]+");
  private static final Pattern BEHIND = Pattern.compile("[\\s,;:(\\[–—-]+$");
  private static final Pattern DANGLING =
      Pattern.compile("[\\s,;:–—-]+(?:and|but|or|yet|while|whereas)[\\s,;:–—-]*$");

  private SelectedWords() {}

  /**
   * The words that a selection touches.
   *
   * @param selected code points of {@code text}
   * @return empty when there is no word in it
   */
  public static Optional<TextSpan> in(String text, TextSpan selected) {
    int from = Math.max(0, selected.start() - REACH);
    int to = Math.min(CodePoints.length(text), selected.end() + REACH);
    String around = CodePoints.slice(text, new TextSpan(from, to));
    TextSpan bare = bare(around, selected.shiftedBy(-from), BEHIND);
    if (bare.length() == 0) {
      return Optional.empty();
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(around);
    int start = CodePoints.toUtf16(around, bare.start());
    int end = CodePoints.toUtf16(around, bare.end());
    int first = words.isBoundary(start) ? start : words.preceding(start);
    int last = words.isBoundary(end) ? end : words.following(end);
    TextSpan whole =
        new TextSpan(CodePoints.fromUtf16(around, first), CodePoints.fromUtf16(around, last));
    return says(CodePoints.slice(around, whole))
        ? Optional.of(whole.shiftedBy(from))
        : Optional.empty();
  }

  /**
   * What {@code whole} falls into when {@code selected} is cut out of it: up to three parts in the
   * order of the text, those without a word left out. A conjunction that is left hanging behind the
   * first part belongs to none.
   */
  public static List<TextSpan> parts(String text, TextSpan whole, TextSpan selected) {
    List<TextSpan> parts = new ArrayList<>();
    add(parts, text, new TextSpan(whole.start(), selected.start()), DANGLING);
    add(parts, text, selected, BEHIND);
    add(parts, text, new TextSpan(selected.end(), whole.end()), BEHIND);
    return parts;
  }

  private static void add(List<TextSpan> parts, String text, TextSpan part, Pattern behind) {
    TextSpan bare = bare(text, part, behind);
    if (says(CodePoints.slice(text, bare))) {
      parts.add(bare);
    }
  }

  private static TextSpan bare(String text, TextSpan span, Pattern behind) {
    String words = CodePoints.slice(text, span);
    Matcher first = BEFORE.matcher(words);
    int start = first.find() ? first.end() : 0;
    String rest = words.substring(start);
    for (Pattern pattern : List.of(behind, BEHIND)) {
      Matcher last = pattern.matcher(rest);
      rest = last.find() ? rest.substring(0, last.start()) : rest;
    }
    int from = span.start() + words.codePointCount(0, start);
    return new TextSpan(from, from + CodePoints.length(rest));
  }

  private static boolean says(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
