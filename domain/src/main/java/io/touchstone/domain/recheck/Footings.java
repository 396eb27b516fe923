package io.touchstone.domain.recheck;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.AssessmentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What verdicts rested on. */
public interface Footings {
  /** {@link Footing#NONE} where nothing that a verdict rested on has changed or been confirmed. */
  Footing of(ClaimId claim);

  /** Of the claims of which {@link #of} knows something; none of the others. */
  Map<ClaimId, Footing> in(InvestigationId investigation);

  /**
   * Claims, wherever they are, on which this person has a mark in force and something has changed
   * that a verdict rested on.
   */
  Set<ClaimId> changedUnder(AccountId reviewer);

  void rest(AssessmentId verdict, Grounds grounds);

  /** Has a verdict that was given again rest on what it rested on before. */
  void restAgain(AssessmentId verdict, AssessmentId before);

  /** That nobody took back, oldest first, whether or not they are about a mark in force. */
  List<Confirmation> confirmations(ClaimId claim);

  Optional<Confirmation> find(ConfirmationId id);

  /** The claim whose verdict it confirms. */
  Optional<ClaimId> claimOf(ConfirmationId id);

  void confirm(Confirmation confirmation);

  void takeBack(ConfirmationId id);

  /** What became part of this claim, directly or through others, in that order. */
  List<Merger> parts(ClaimId claim);

  /** In place of what was known of the claim that is gone. */
  void merged(Merger merger);
}
