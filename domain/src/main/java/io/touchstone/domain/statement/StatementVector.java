package io.touchstone.domain.statement;

import io.touchstone.domain.text.Digest;
import java.util.Objects;

/**
 * What a language model made of one statement, kept so that it is computed once.
 *
 * @param text digest of the words it was made of; of other words it says nothing
 * @param vectors of what is said and of all its words, as the analysis packs them
 * @param words vectors of its single words, likewise
 */
@SuppressWarnings("ArrayRecordComponent") // statement and digest are its identity
public record StatementVector(StatementId statement, Digest text, byte[] vectors, byte[] words) {
  public StatementVector {
    Objects.requireNonNull(statement);
    Objects.requireNonNull(text);
    Objects.requireNonNull(vectors);
    Objects.requireNonNull(words);
  }

  /** The same of another statement that has the same words. */
  public StatementVector of(StatementId other) {
    return new StatementVector(other, text, vectors, words);
  }

  @Override
  public String toString() {
    return "StatementVector[statement=" + statement + ", text=" + text + "]";
  }
}
