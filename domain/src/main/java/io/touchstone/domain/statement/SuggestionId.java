package io.touchstone.domain.statement;

import java.util.Objects;
import java.util.UUID;

/** Identifies a suggestion. */
public record SuggestionId(UUID value) {
  public SuggestionId {
    Objects.requireNonNull(value);
  }

  public static SuggestionId next() {
    return new SuggestionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
