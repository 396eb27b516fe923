package io.touchstone.app.desk;

import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.statement.StatementId;

/** What a reviewer can make of claims in the panel; each asks what it still needs to know. */
interface ClaimActions {

  void reword(Claim claim);

  void merge(ClaimCase claim);

  void split(ClaimCase claim);

  /** Into another claim. */
  void move(StatementId statement);
}
