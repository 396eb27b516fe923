package io.touchstone.domain.claim;

import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Standing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that bears on one claim: what the policy judges, the screens show and the report
 * prints.
 *
 * @param appearances in order of publication
 * @param assessments all ever made, oldest first
 */
public record ClaimCase(
    Claim claim,
    List<AppearanceInContext> appearances,
    List<EvidenceInContext> evidence,
    List<Assessment> assessments) {

  /** An appearance with its surroundings. */
  public record AppearanceInContext(Role role, StatementInContext where) {
    public AppearanceInContext {
      Objects.requireNonNull(role);
      Objects.requireNonNull(where);
    }
  }

  /**
   * A piece of evidence; {@code passage} is what it points to when that is a statement, else null.
   */
  public record EvidenceInContext(EvidenceLink link, @Nullable StatementInContext passage) {
    public EvidenceInContext {
      Objects.requireNonNull(link);
    }
  }

  public ClaimCase {
    Objects.requireNonNull(claim);
    appearances = List.copyOf(appearances);
    evidence = List.copyOf(evidence);
    assessments = List.copyOf(assessments);
  }

  public Standing standing() {
    return Standing.of(assessments);
  }

  /**
   * Number of different outlets in which the claim appears; an article without one counts itself.
   */
  public int outlets() {
    return (int)
        appearances.stream()
            .map(it -> it.where())
            .map(it -> it.outlet() == null ? it.article().id() : it.outlet().id())
            .distinct()
            .count();
  }
}
