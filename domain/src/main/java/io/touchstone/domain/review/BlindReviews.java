package io.touchstone.domain.review;

import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.Map;

/** How claims are reviewed: what was asked for each of them, else for their investigation. */
public interface BlindReviews {

  /** Of a claim that may not be stored yet. */
  BlindReview of(Claim claim);

  /** Of all stored claims of the investigation. */
  Map<ClaimId, BlindReview> in(InvestigationId investigation);

  /** What claims get for which nobody asked for anything else, 1 where nobody said so. */
  int byDefault(InvestigationId investigation);

  void keep(ClaimId claim, BlindReview review);

  void keepDefault(InvestigationId investigation, int wanted);
}
