package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceCopy;
import java.io.ByteArrayInputStream;

/**
 * What is kept of a piece of evidence, as text; its bytes can be downloaded, as an attachment of no
 * particular kind: a stranger's page must not run under this address.
 */
final class CopyDialog extends Dialog {
  private static final String BYTES = "application/octet-stream";

  CopyDialog(String title, Archive.Kept kept, EvidenceCopy copy) {
    setHeaderTitle(title);
    setWidth("46rem");
    OriginalFile file = copy.original();
    Paragraph facts =
        new Paragraph(
            phrase(
                "desk.copy-facts",
                CopyWords.when(kept.capturedAt()),
                kept.fileName(),
                file.content().length));
    Div digest = new Div("SHA-256 " + kept.digest());
    digest.addClassName("desk-digest");
    add(facts, digest, text(copy));
    Anchor download = new Anchor(download(kept.fileName(), file), phrase("desk.download-copy"));
    getFooter().add(download, new Button(phrase("desk.close"), click -> close()));
  }

  private static Div text(EvidenceCopy copy) {
    Div text = new Div();
    if (copy.text().isEmpty()) {
      text.add(new Paragraph(phrase("desk.copy-without-text")));
    } else {
      text.setText(copy.text());
      text.addClassName("desk-copy-text");
      text.getElement().setAttribute("tabindex", "0");
      text.getElement().setAttribute("role", "document");
      text.getElement().setAttribute("aria-label", phrase("desk.copy-text"));
    }
    return text;
  }

  private static DownloadHandler download(String name, OriginalFile file) {
    return DownloadHandler.fromInputStream(
        event ->
            new DownloadResponse(
                new ByteArrayInputStream(file.content()),
                OriginalFile.nameForSaving(name),
                BYTES,
                file.content().length));
  }
}
