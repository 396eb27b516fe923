package io.touchstone.domain.statement;

import java.util.List;
import java.util.Objects;

/**
 * Two statements of different articles that may say the same.
 *
 * @param score 0 (nothing in common) to 1 (the same words)
 * @param reasons for a person, at least one: "shares “crane”, “14 March”"
 */
public record Similarity(StatementId a, StatementId b, double score, List<String> reasons) {
  private static final double STRONG = 0.5;

  public Similarity {
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    reasons = List.copyOf(reasons);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("A score lies between 0 and 1.");
    }
  }

  /** A weaker one is shown beside the statement, but makes no claim of its own. */
  public boolean strong() {
    return score >= STRONG;
  }
}
