package io.touchstone.analysis.part;

import io.touchstone.analysis.token.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a statement may still say several things: looser than {@link SentenceParts}, because it is
 * asked for before a person is, and never cuts by itself.
 */
public final class CompoundParts {
  private static final Pattern JOINT =
      Pattern.compile(
          "[,;–—]\\s+(?=(?:and|but|while|whereas|although|though|yet)\\s)|;\\s+"
              + "|\\s+(?=(?:and|but)\\s(?:he|she|it|they|that|there|has|had|have|was|were|is|are|will|would)\\s)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int FEWEST_WORDS = 3;

  private CompoundParts() {}

  /**
   * Parts of the text in UTF-16 indices, each with a verb of its own; one for a simple sentence.
   */
  public static List<Range> of(String text) {
    List<Range> parts = new ArrayList<>();
    int start = 0;
    Matcher joint = JOINT.matcher(text);
    while (joint.find()) {
      boolean open = isOpen(text, joint.start());
      if (!open && says(text, start, joint.start()) && says(text, joint.end(), text.length())) {
        parts.add(new Range(start, joint.start()));
        start = joint.end();
      }
    }
    parts.add(new Range(start, text.length()));
    return parts;
  }

  private static boolean says(String text, int from, int to) {
    String part = text.substring(from, to);
    return WORD.matcher(part).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS
        && FiniteVerbs.in(part);
  }

  /** Whether the place lies inside a quotation or brackets. */
  private static boolean isOpen(String text, int at) {
    int depth = 0;
    boolean straight = false;
    for (int i = 0; i < at; i++) {
      switch (text.charAt(i)) {
        case '“', '„', '«', '(', '[' -> depth++;
        case '”', '»', ')', ']' -> depth--;
        case '"' -> straight = !straight;
        default -> {}
      }
    }
    return depth > 0 || straight;
  }
}
