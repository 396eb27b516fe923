package io.touchstone.app.undo;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.LinkEvidence;
import io.touchstone.domain.evidence.NewEvidence;
import io.touchstone.domain.statement.StatementId;
import org.jspecify.annotations.Nullable;

/** A piece of evidence that comes and goes, under a new id each time it comes. */
final class EvidenceStep implements Step {
  private final LinkEvidence evidence;
  private final Viewer viewer;
  private final StatementId statement;
  private final NewEvidence content;
  private final String what;
  private @Nullable EvidenceId linked;

  EvidenceStep(
      LinkEvidence evidence,
      Viewer viewer,
      StatementId statement,
      NewEvidence content,
      @Nullable EvidenceId linked,
      String what) {
    this.evidence = evidence;
    this.viewer = viewer;
    this.statement = statement;
    this.content = content;
    this.linked = linked;
    this.what = what;
  }

  @Override
  public String what() {
    return what;
  }

  @Override
  public void undo() {
    turn();
  }

  @Override
  public void redo() {
    turn();
  }

  /** Links it where it isn't linked, and removes it where it is. */
  void turn() {
    CommandId command = CommandId.next();
    if (linked == null) {
      linked = evidence.link(viewer, command, statement, content);
    } else {
      evidence.remove(viewer, command, linked);
      linked = null;
    }
  }
}
