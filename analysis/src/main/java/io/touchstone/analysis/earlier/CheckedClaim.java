package io.touchstone.analysis.earlier;

import java.util.Objects;

/**
 * A claim that somebody assessed.
 *
 * @param title of the assessment; empty when it has none
 */
public record CheckedClaim(String id, String claim, String title) {
  public CheckedClaim {
    Objects.requireNonNull(id);
    Objects.requireNonNull(claim);
    Objects.requireNonNull(title);
  }
}
