package io.touchstone.app.undo;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.recheck.ConfirmVerdict;
import org.springframework.stereotype.Service;

/** Has verdicts confirmed after something changed, remembered so that it can be undone. */
@Service
public class Confirming {
  private final ConfirmVerdict confirming;

  Confirming(ConfirmVerdict confirming) {
    this.confirming = confirming;
  }

  /**
   * @param reason why the verdict still holds
   */
  public void confirm(Viewer viewer, Claim claim, String reason) {
    ConfirmationStep step =
        new ConfirmationStep(
            confirming, viewer, claim.id(), reason, phrase("undo.confirming", claim.number()));
    step.redo();
    UndoStack.of(claim.investigation()).did(step);
  }
}
