package io.touchstone.domain.review;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimReader;
import io.touchstone.domain.claim.MakeClaim;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.StatementId;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Suggests to a reviewer what to find; every screen asks here, so that it is hidden here too. */
public class SuggestFinding {
  private final MakeClaim claimOf;
  private final ClaimCases cases;
  private final ClaimReader reader;

  public SuggestFinding(MakeClaim claimOf, ClaimCases cases, ClaimReader reader) {
    this.claimOf = claimOf;
    this.cases = cases;
    this.reader = reader;
  }

  /** For the statement's claim, or for the one that a mark would make of it. */
  @Transactional
  public Optional<SuggestedFinding> of(Viewer viewer, StatementId statement, boolean editor) {
    return of(
        viewer, cases.of(viewer, claimOf.of(viewer, statement, Permission.VIEW).claim()), editor);
  }

  /**
   * Empty when the coverage carries no finding, the reviewer has one already, or several people are
   * to find one independently: a suggestion would be the same word in every ear.
   *
   * @param editor whether the viewer has an editor's rights there
   */
  public Optional<SuggestedFinding> of(Viewer viewer, ClaimCase claimCase, boolean editor) {
    if (claimCase.review().isBlind() || claimCase.standing().markOf(viewer.id()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
            SuggestedFinding.of(
                claimCase, Support.of(claimCase).origins(), reader::notCheckable, editor))
        .filter(it -> it.finding() != null);
  }
}
