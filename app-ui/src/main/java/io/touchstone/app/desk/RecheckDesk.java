package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.undo.Confirming;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.recheck.ConfirmVerdict;
import io.touchstone.domain.recheck.ConfirmationId;
import io.touchstone.domain.recheck.ReadRechecks;
import io.touchstone.domain.recheck.Reason;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says why verdicts have to be looked at again, and carries out what people decide about them. */
@Component
class RecheckDesk {
  private final CurrentViewer viewer;
  private final ReadRechecks rechecks;
  private final Confirming confirming;
  private final ConfirmVerdict confirmations;

  RecheckDesk(
      CurrentViewer viewer,
      ReadRechecks rechecks,
      Confirming confirming,
      ConfirmVerdict confirmations) {
    this.viewer = viewer;
    this.rechecks = rechecks;
    this.confirming = confirming;
    this.confirmations = confirmations;
  }

  List<Reason> reasons(ClaimCase claim) {
    return rechecks.reasons(viewer.get(), claim.claim().id());
  }

  /** Asks why the verdict still holds. */
  void ask(ClaimCase claim, Runnable afterwards) {
    new ConfirmDialog(
            claim.claim(),
            reason -> {
              confirming.confirm(viewer.get(), claim.claim(), reason);
              Notices.done(phrase("desk.recheck-done", claim.claim().number()));
              afterwards.run();
            })
        .open();
  }

  void takeBack(ConfirmationId id) {
    try {
      confirmations.takeBack(viewer.get(), CommandId.next(), id);
    } catch (RefusedException e) {
      Notices.refused(String.valueOf(e.getMessage()));
    }
  }
}
