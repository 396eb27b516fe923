package io.touchstone.report.docx;

import io.touchstone.report.outline.Run;
import java.util.List;

/** Word must be told which texts run from right to left. */
final class Direction {
  private Direction() {}

  /** By the first letter that has a direction (Unicode Bidirectional Algorithm, rule P2). */
  static boolean isRightToLeft(String text) {
    return text
        .codePoints()
        .map(Character::getDirectionality)
        .filter(
            it ->
                it == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .findFirst()
        .stream()
        .anyMatch(it -> it != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }

  /** By what is quoted: the words around it belong to the same article. */
  static boolean isRightToLeft(List<Run> quote) {
    return quote.stream()
        .anyMatch(it -> it instanceof Run.Quoted(String text) && isRightToLeft(text));
  }
}
