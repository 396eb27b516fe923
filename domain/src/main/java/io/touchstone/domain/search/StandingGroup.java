package io.touchstone.domain.search;

import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Verdict;
import java.util.Collection;
import java.util.Set;

/** The groups into which claims fall by where they stand; each claim is in exactly one. */
public enum StandingGroup {
  CORROBORATED,
  DISPUTED,
  ATTRIBUTED,
  UNSOURCED,
  NOT_CHECKABLE,
  CONTESTED,
  UNREVIEWED;

  public static StandingGroup of(Standing standing) {
    return switch (standing) {
      case Standing.Unreviewed _ -> UNREVIEWED;
      case Standing.Contested _ -> CONTESTED;
      case Standing.Provisional _, Standing.Agreed _, Standing.Adjudicated _ ->
          of(standing.finding().stream().toList());
    };
  }

  /**
   * @param inForce what the marks say that are in force, one of each reviewer
   */
  public static StandingGroup of(Collection<Finding> inForce) {
    Set<Finding> different = Set.copyOf(inForce);
    return switch (different.size()) {
      case 0 -> UNREVIEWED;
      case 1 ->
          switch (different.iterator().next()) {
            case Finding.Supported(Verdict verdict) -> valueOf(verdict.name());
            case Finding.NotCheckable _ -> NOT_CHECKABLE;
          };
      default -> CONTESTED;
    };
  }
}
