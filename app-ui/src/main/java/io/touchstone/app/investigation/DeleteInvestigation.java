package io.touchstone.app.investigation;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.touchstone.domain.investigation.InvestigationSummary;

/** Asks before people's work is deleted; the sample goes without a question. */
final class DeleteInvestigation {

  private DeleteInvestigation() {}

  static void confirmed(InvestigationSummary one, Runnable delete) {
    if (one.sample()) {
      delete.run();
      return;
    }
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader("Delete “" + one.title() + "”?");
    dialog.setText(
        "Its articles (%d), claims (%d), marks, evidence and tasks are deleted for everybody. This can't be undone."
            .formatted(one.articles(), one.claims()));
    dialog.setCancelable(true);
    dialog.setCancelText("Keep it");
    dialog.setConfirmText("Delete it");
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(confirm -> delete.run());
    dialog.open();
  }
}
