package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.ManageIntakes;
import io.touchstone.domain.intake.TakeIn;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files and pages that are read as jobs. The key names the import: sent again it answers how far
 * the import is and begins none.
 */
@RestController
@RequestMapping(Api.INVESTIGATION + "/imports")
class ImportsApi {
  private final CurrentViewer viewer;
  private final TakeIn taking;
  private final ManageIntakes intakes;

  ImportsApi(CurrentViewer viewer, TakeIn taking, ManageIntakes intakes) {
    this.viewer = viewer;
    this.taking = taking;
    this.intakes = intakes;
  }

  /** Pages to be fetched and read. */
  record Pages(List<String> urls) {
    Pages {
      Body.needs("urls", urls).checked();
      if (urls.isEmpty()) {
        throw new InvalidInputException("urls", "Give at least one web address.");
      }
      urls = urls.stream().map(it -> WebAddress.checked(Body.orEmpty(it))).toList();
    }
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, name = "Has pages fetched and read")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ResponseEntity<ImportBody> pages(
      @PathVariable UUID investigation,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Pages pages) {
    InvestigationId there = new InvestigationId(investigation);
    IntakeId id = new IntakeId(CommandId.parse(key).value());
    if (find(there, id).isEmpty()) {
      taking.pages(viewer.get(), there, id, pages.urls());
    }
    return accepted(there, id);
  }

  @PostMapping(
      consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE,
      name = "Has a file read; its bytes are the body")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ResponseEntity<ImportBody> file(
      @PathVariable UUID investigation,
      @RequestHeader("Idempotency-Key") String key,
      @RequestParam String name,
      @RequestParam(required = false) @Nullable String url,
      @RequestBody byte[] content) {
    InvestigationId there = new InvestigationId(investigation);
    IntakeId id = new IntakeId(CommandId.parse(key).value());
    if (find(there, id).isEmpty()) {
      String address = url == null ? null : WebAddress.checked(url);
      taking.file(viewer.get(), there, id, new SourceFile(name, content, address));
    }
    return accepted(there, id);
  }

  @GetMapping(name = "The imports that are known, newest first")
  List<ImportBody> list(@PathVariable UUID investigation) {
    return intakes.list(viewer.get(), new InvestigationId(investigation)).stream()
        .map(ImportBody::of)
        .toList();
  }

  @GetMapping(path = "/{key}", name = "How far an import is")
  ImportBody get(@PathVariable UUID investigation, @PathVariable UUID key) {
    return find(new InvestigationId(investigation), new IntakeId(key))
        .orElseThrow(() -> new NotFoundException("There is no such import."));
  }

  private ResponseEntity<ImportBody> accepted(InvestigationId there, IntakeId id) {
    ImportBody now =
        find(there, id).orElseThrow(() -> new NotFoundException("There is no such import."));
    return ResponseEntity.accepted()
        .location(URI.create(Api.V1 + "/investigations/" + there + "/imports/" + id))
        .body(now);
  }

  private Optional<ImportBody> find(InvestigationId there, IntakeId id) {
    Viewer person = viewer.get();
    return intakes.list(person, there).stream()
        .filter(it -> it.intake().id().equals(id))
        .findFirst()
        .map(ImportBody::of);
  }
}
