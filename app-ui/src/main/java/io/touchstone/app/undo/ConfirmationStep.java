package io.touchstone.app.undo;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.recheck.ConfirmVerdict;
import io.touchstone.domain.recheck.ConfirmationId;
import org.jspecify.annotations.Nullable;

/** That a verdict still holds, under a new id each time that it is said. */
final class ConfirmationStep implements Step {
  private final ConfirmVerdict confirming;
  private final Viewer viewer;
  private final ClaimId claim;
  private final String reason;
  private final String what;
  private @Nullable ConfirmationId made;

  ConfirmationStep(
      ConfirmVerdict confirming, Viewer viewer, ClaimId claim, String reason, String what) {
    this.confirming = confirming;
    this.viewer = viewer;
    this.claim = claim;
    this.reason = reason;
    this.what = what;
  }

  @Override
  public String what() {
    return what;
  }

  @Override
  public void undo() {
    ConfirmationId given = made;
    if (given != null) {
      confirming.takeBack(viewer, CommandId.next(), given);
      made = null;
    }
  }

  @Override
  public void redo() {
    made = confirming.confirm(viewer, CommandId.next(), claim, reason);
  }
}
