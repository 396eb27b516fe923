package io.touchstone.domain.review;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.investigation.InvestigationId;
import jakarta.transaction.Transactional;

/** How far the reviewers of an investigation agree, of what everybody may see. */
public class MeasureAgreement {
  private final ClaimCases cases;

  public MeasureAgreement(ClaimCases cases) {
    this.cases = cases;
  }

  @Transactional
  public Agreement in(Viewer viewer, InvestigationId investigation) {
    return Agreement.of(
        cases.in(viewer, investigation).stream()
            .map(ClaimCase::asEverybodySeesIt)
            .map(ClaimCase::standing)
            .toList());
  }
}
