package io.touchstone.app.replication;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.replication.ExportPack;
import java.nio.file.Files;

/** Offers an investigation as a pack to those who may publish it. */
public final class PackDownloads extends Div {

  public PackDownloads(Packs packs, Viewer viewer, InvestigationId id) {
    addClassName("report-downloads");
    add(
        new H2(phrase("replication.for-others")),
        link(
            file(packs, viewer, id, false),
            phrase("replication.pack"),
            phrase("replication.pack-for")),
        link(
            file(packs, viewer, id, true),
            phrase("replication.pack-with-originals"),
            phrase("replication.pack-with-originals-for")));
  }

  private static DownloadHandler file(
      Packs packs, Viewer viewer, InvestigationId id, boolean originals) {
    return event ->
        packs.export(
            viewer,
            id,
            originals,
            (name, file) -> {
              event.setFileName(name);
              event.setContentType(ExportPack.MEDIA_TYPE);
              event.getResponse().setHeader("Cache-Control", "no-store");
              event.setContentLength(Files.size(file));
              Files.copy(file, event.getOutputStream());
            });
  }

  private static Anchor link(DownloadHandler file, String name, String purpose) {
    Span title = new Span("↓ " + name);
    title.addClassName("report-download-name");
    Span what = new Span(purpose);
    what.addClassName("report-download-purpose");
    Anchor link = new Anchor();
    link.setHref(file);
    link.addClassName("report-download");
    link.add(title, what);
    return link;
  }
}
