package io.touchstone.domain.search;

import java.util.List;

/**
 * A text with what was found in it.
 *
 * @param pieces in the order of the text; none is empty
 */
public record Excerpt(List<Piece> pieces) {

  /**
   * @param found whether it is one of the words that were looked for
   */
  public record Piece(String text, boolean found) {}

  public Excerpt {
    pieces = pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }

  /** With nothing found in it. */
  public static Excerpt plain(String text) {
    return new Excerpt(List.of(new Piece(text, false)));
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  public boolean findsSomething() {
    return pieces.stream().anyMatch(Piece::found);
  }
}
