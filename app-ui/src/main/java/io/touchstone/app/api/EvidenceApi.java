package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.LinkEvidence;
import io.touchstone.domain.evidence.NewEvidence;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.statement.StatementId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What speaks for or against claims beyond their own appearances. */
@RestController
class EvidenceApi {
  private final CurrentViewer viewer;
  private final ClaimCases cases;
  private final LinkEvidence linking;

  EvidenceApi(CurrentViewer viewer, ClaimCases cases, LinkEvidence linking) {
    this.viewer = viewer;
    this.cases = cases;
    this.linking = linking;
  }

  /** A piece of evidence: a passage of the coverage, or something outside with a title. */
  record Shown(
      UUID id,
      @Nullable UUID passage,
      @Nullable String title,
      @Nullable String url,
      Stance stance,
      EvidenceKind kind,
      Visibility visibility,
      String note,
      UUID addedBy,
      Instant addedAt) {}

  /**
   * What is to be linked.
   *
   * @param passage a statement of the same investigation; else there is a title
   * @param title what it is, in a reader's words
   */
  record Wanted(
      @Nullable UUID passage,
      @Nullable String title,
      @Nullable String url,
      Stance stance,
      EvidenceKind kind,
      Visibility visibility,
      @Nullable String note) {
    Wanted {
      Body.needs("stance", stance).and("kind", kind).and("visibility", visibility).checked();
    }

    NewEvidence evidence() {
      return new NewEvidence(source(), stance, kind, visibility, Body.orEmpty(note));
    }

    private EvidenceSource source() {
      if (passage == null) {
        return new EvidenceSource.External(Body.orEmpty(title), url);
      }
      if (title != null || url != null) {
        throw new InvalidInputException("passage", "Give a passage, or a title, not both.");
      }
      return new EvidenceSource.Passage(new StatementId(passage));
    }
  }

  /** What was linked. */
  record Linked(UUID id) {}

  @GetMapping(path = Api.V1 + "/claims/{claim}/evidence", name = "A claim's evidence, oldest first")
  List<Shown> list(@PathVariable UUID claim) {
    return cases.of(viewer.get(), new ClaimId(claim)).evidence().stream()
        .map(EvidenceInContext::link)
        .map(EvidenceApi::shown)
        .toList();
  }

  @PostMapping(
      path = Api.V1 + "/statements/{statement}/evidence",
      name = "Links evidence to the statement's claim")
  @ResponseStatus(HttpStatus.CREATED)
  Linked link(
      @PathVariable UUID statement,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Wanted wanted) {
    EvidenceId id =
        linking.link(
            viewer.get(), CommandId.parse(key), new StatementId(statement), wanted.evidence());
    return new Linked(id.value());
  }

  @DeleteMapping(path = Api.V1 + "/evidence/{evidence}", name = "Takes evidence away")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID evidence) {
    linking.remove(viewer.get(), CommandId.next(), new EvidenceId(evidence));
  }

  private static Shown shown(EvidenceLink link) {
    UUID passage =
        link.source() instanceof EvidenceSource.Passage(StatementId id) ? id.value() : null;
    EvidenceSource.@Nullable External outside =
        link.source() instanceof EvidenceSource.External external ? external : null;
    return new Shown(
        link.id().value(),
        passage,
        outside == null ? null : outside.title(),
        outside == null ? null : outside.url(),
        link.stance(),
        link.kind(),
        link.visibility(),
        link.note(),
        link.addedBy().value(),
        link.addedAt());
  }
}
