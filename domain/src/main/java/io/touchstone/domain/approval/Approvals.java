package io.touchstone.domain.approval;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;

/** The approvals that nobody took back, whether or not what they saw still stands. */
public interface Approvals {
  /** Oldest first. */
  List<Approval> of(ClaimId claim);

  /** Oldest first. */
  List<Approval> in(InvestigationId investigation);

  /** In place of what this person had said about this claim. */
  void keep(Approval approval);

  void remove(ClaimId claim, AccountId by);
}
