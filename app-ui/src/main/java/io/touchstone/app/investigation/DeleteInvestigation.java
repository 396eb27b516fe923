package io.touchstone.app.investigation;

import static io.touchstone.app.language.Phrases.phrase;

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
    dialog.setHeader(phrase("investigation.delete-header", one.title()));
    dialog.setText(phrase("investigation.delete-text", one.articles(), one.claims()));
    dialog.setCancelable(true);
    dialog.setCancelText(phrase("investigation.keep"));
    dialog.setConfirmText(phrase("investigation.delete-it"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(confirm -> delete.run());
    dialog.open();
  }
}
