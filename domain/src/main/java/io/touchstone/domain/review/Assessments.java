package io.touchstone.domain.review;

import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;

/** All assessments ever made; append-only. */
public interface Assessments {
  /** Oldest first, withdrawn and superseded ones too. */
  List<Assessment> of(ClaimId claim);

  /** Oldest first. */
  List<Assessment> in(InvestigationId investigation);

  /** Puts {@link io.touchstone.domain.text.ErasedText} where the assessment has texts. */
  void erase(AssessmentId id);

  /** Stores it; the sequence number is given by the store and the passed one ignored. */
  Assessment add(Assessment assessment);
}
