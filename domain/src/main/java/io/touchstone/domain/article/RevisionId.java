package io.touchstone.domain.article;

import java.util.Objects;
import java.util.UUID;

/** Identifies one revision of an article's text. */
public record RevisionId(UUID value) {
  public RevisionId {
    Objects.requireNonNull(value);
  }

  public static RevisionId next() {
    return new RevisionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
