package io.touchstone.analysis.embedding;

import java.util.List;
import java.util.Objects;

/**
 * A text's vector and those of its words, all of length 1.
 *
 * @param vector of the whole text
 * @param words in the order of the text; none for an empty text
 */
public record EncodedText(Vector vector, List<EncodedWord> words) {
  public EncodedText {
    Objects.requireNonNull(vector);
    words = List.copyOf(words);
  }

  /**
   * A word in its context.
   *
   * @param start code point at which it begins
   * @param end code point after it
   */
  public record EncodedWord(int start, int end, Vector vector) {
    public EncodedWord {
      Objects.requireNonNull(vector);
    }
  }
}
