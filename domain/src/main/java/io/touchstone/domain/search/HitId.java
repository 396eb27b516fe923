package io.touchstone.domain.search;

import java.util.Objects;
import java.util.UUID;

/**
 * What was found, whatever its kind: a statement's, a claim's or an article's id.
 *
 * @param of which of them the id belongs to
 */
public record HitId(Of of, UUID id) {
  /** What is searched; a claim may be a check or not, which changes. */
  public enum Of {
    STATEMENT,
    CLAIM,
    ARTICLE
  }

  public HitId {
    Objects.requireNonNull(of);
    Objects.requireNonNull(id);
  }

  /** As it stands in an index. */
  @Override
  public String toString() {
    return of.name().charAt(0) + id.toString();
  }

  /**
   * @throws IllegalArgumentException when it isn't one
   */
  public static HitId parse(String text) {
    for (Of of : Of.values()) {
      if (!text.isEmpty() && of.name().charAt(0) == text.charAt(0)) {
        return new HitId(of, UUID.fromString(text.substring(1)));
      }
    }
    throw new IllegalArgumentException("Not a hit's id: " + text);
  }
}
