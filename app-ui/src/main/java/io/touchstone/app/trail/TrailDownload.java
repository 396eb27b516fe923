package io.touchstone.app.trail;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.ReadTrail;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Hands the trail out as it is at the moment of the request, to who may still see it then. */
record TrailDownload(ReadTrail trail, Viewer viewer, InvestigationId investigation)
    implements DownloadHandler {

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    List<TrailEntry> entries = trail.whole(viewer, investigation);
    byte[] content = TrailLines.of(entries).getBytes(StandardCharsets.UTF_8);
    event.setFileName(fileName(investigation, entries.size()));
    event.setContentType("application/jsonl");
    event.getResponse().setHeader("Cache-Control", "no-store");
    event.setContentLength(content.length);
    event.getOutputStream().write(content);
  }

  /** Says at a glance of what it is and how far it goes. */
  static String fileName(InvestigationId investigation, int entries) {
    return "trail-" + investigation.toString().substring(0, 8) + "-" + entries + ".jsonl";
  }
}
