package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.InvestigationSummary;
import io.touchstone.domain.investigation.ManageInvestigations;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Events under examination. */
@RestController
@RequestMapping(Api.V1 + "/investigations")
class InvestigationsApi {
  private final CurrentViewer viewer;
  private final ManageInvestigations investigations;

  InvestigationsApi(CurrentViewer viewer, ManageInvestigations investigations) {
    this.viewer = viewer;
    this.investigations = investigations;
  }

  /** One line of the list; the role is the caller's own, null for who only administers. */
  record Line(
      UUID id,
      String title,
      String question,
      boolean sample,
      Instant createdAt,
      @Nullable InvestigationRole role,
      int articles,
      int statements,
      int claims,
      int reviewed) {}

  /** An investigation by itself. */
  record Shown(UUID id, String title, String question, boolean sample, Instant createdAt) {}

  /** What a person says of it. */
  record Wanted(String title, @Nullable String question) {
    Wanted {
      Body.needs("title", title).checked();
    }
  }

  @GetMapping(name = "The investigations that one sees, oldest first")
  ResponseEntity<Page<Line>> list(
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = Page.USUAL) int limit) {
    List<InvestigationSummary> all =
        investigations.list(viewer.get()).stream()
            .sorted(Comparator.comparing(InvestigationsApi::key))
            .toList();
    return Page.of(all, InvestigationsApi::key, after, limit, InvestigationsApi::line);
  }

  @PostMapping(name = "Opens an investigation, of which one is the first editor")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<Shown> create(@RequestBody Wanted wanted) {
    Investigation made =
        investigations.create(viewer.get(), wanted.title(), Body.orEmpty(wanted.question()));
    Investigation stored = investigations.open(viewer.get(), made.id());
    return ResponseEntity.created(URI.create(Api.V1 + "/investigations/" + made.id()))
        .eTag(Versions.tag(stored.version()))
        .body(shown(stored));
  }

  @GetMapping(path = "/{investigation}", name = "One investigation")
  ResponseEntity<Shown> get(@PathVariable UUID investigation) {
    Investigation found = investigations.open(viewer.get(), new InvestigationId(investigation));
    return Versions.tagged(found.version(), shown(found));
  }

  @PutMapping(path = "/{investigation}", name = "Gives it another title and question")
  ResponseEntity<Shown> rename(
      @PathVariable UUID investigation,
      @RequestHeader("If-Match") String ifMatch,
      @RequestBody Wanted wanted) {
    return switch (investigations.rename(
        viewer.get(),
        new InvestigationId(investigation),
        wanted.title(),
        Body.orEmpty(wanted.question()),
        Versions.expected(ifMatch))) {
      case SaveOutcome.Saved<Investigation>(Investigation saved) ->
          Versions.tagged(saved.version(), shown(saved));
      case SaveOutcome.Stale<Investigation>(Investigation current) ->
          throw Versions.stale(Optional.empty(), wanted, shown(current), current.version());
    };
  }

  @DeleteMapping(path = "/{investigation}", name = "Deletes it with all that is in it")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID investigation) {
    investigations.delete(viewer.get(), new InvestigationId(investigation));
  }

  private static String key(InvestigationSummary one) {
    return "%015d.%s".formatted(one.createdAt().toEpochMilli(), one.id());
  }

  private static Line line(InvestigationSummary one) {
    return new Line(
        one.id().value(),
        one.title(),
        one.question(),
        one.sample(),
        one.createdAt(),
        one.role(),
        one.articles(),
        one.statements(),
        one.claims(),
        one.reviewed());
  }

  private static Shown shown(Investigation one) {
    return new Shown(one.id().value(), one.title(), one.question(), one.sample(), one.createdAt());
  }
}
