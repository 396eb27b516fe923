package io.touchstone.app.api;

import io.touchstone.app.replication.Packs;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.replication.ExportPack;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Replication packs; the trail keeps that one was handed out, and where a copy came from. */
@RestController
class PacksApi {
  private final CurrentViewer viewer;
  private final Packs packs;

  PacksApi(CurrentViewer viewer, Packs packs) {
    this.viewer = viewer;
    this.packs = packs;
  }

  /** What was rebuilt. */
  record Rebuilt(UUID id, String title) {}

  @GetMapping(path = Api.INVESTIGATION + "/pack", name = "The investigation as a replication pack")
  void pack(
      @PathVariable UUID investigation,
      @RequestParam(defaultValue = "false") boolean originals,
      HttpServletResponse answer)
      throws IOException {
    packs.export(
        viewer.get(),
        new InvestigationId(investigation),
        originals,
        (name, file) -> {
          answer.setContentType(ExportPack.MEDIA_TYPE);
          answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
          answer.setHeader(
              HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment().filename(name).build().toString());
          answer.setContentLengthLong(Files.size(file));
          Files.copy(file, answer.getOutputStream());
        });
  }

  @PostMapping(
      path = Api.V1 + "/investigations/packs",
      consumes = ExportPack.MEDIA_TYPE,
      name = "Rebuilds an investigation from a replication pack, which is the body")
  ResponseEntity<Rebuilt> rebuild(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > Packs.LARGEST) {
      throw new InvalidInputException("pack", "A pack has 2 GiB at most.");
    }
    Investigation made = packs.rebuild(viewer.get(), request.getInputStream());
    return ResponseEntity.created(URI.create(Api.V1 + "/investigations/" + made.id()))
        .body(new Rebuilt(made.id().value(), made.title()));
  }
}
