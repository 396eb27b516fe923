package io.touchstone.analysis.comparison;

import io.touchstone.analysis.difference.Difference;
import io.touchstone.domain.claim.Chain;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.review.Verdict;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim that analysis proposes, with everything that speaks for it; people decide.
 *
 * @param id "c1" for the first
 * @param linked the claim about what this utterance says, or about the utterance of this content;
 *     null when there is none
 * @param asOf the date or period that it speaks of; null when none is known
 * @param suggestion the verdict that the coverage would carry; null when it carries none or the
 *     claim can't be checked
 * @param chains where each appearance comes from, in their order
 */
public record EventClaim(
    String id,
    Kind kind,
    @Nullable String linked,
    String text,
    List<Appearing> appearances,
    @Nullable Period asOf,
    List<Origin> origins,
    @Nullable Verdict suggestion,
    List<String> reasons,
    List<Between> differences,
    List<Chain> chains) {

  /** That somebody said it, or that it is so. */
  public enum Kind {
    UTTERANCE,
    CONTENT
  }

  /**
   * @param statement index of the statement among the event's
   */
  public record Appearing(int statement, Role role) {}

  /** A difference between two statements, given by their indices. */
  public record Between(int a, int b, Difference difference) {}

  public EventClaim {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(text);
    appearances = List.copyOf(appearances);
    origins = List.copyOf(origins);
    reasons = List.copyOf(reasons);
    differences = List.copyOf(differences);
    chains = List.copyOf(chains);
  }
}
