package io.touchstone.app.undo;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Arrangement;
import io.touchstone.domain.claim.RearrangeStatements;

/** Which statements say the same, before and after a decision, however many it moved. */
record GroupingStep(
    RearrangeStatements arrangements,
    Viewer viewer,
    String what,
    Arrangement before,
    Arrangement after)
    implements Step {

  @Override
  public void undo() {
    arrangements.restore(viewer, CommandId.next(), before, after);
  }

  @Override
  public void redo() {
    arrangements.restore(viewer, CommandId.next(), after, before);
  }
}
