package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.publication.ReviewPublished;
import io.touchstone.domain.publication.ReviewPublished.Alert;
import io.touchstone.domain.recheck.Change;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Claims in print whose verdict has to be looked at again, and what readers are told of them. */
@RestController
class PublishedClaimsApi {
  private static final String CLAIM = Api.V1 + "/reports/{address}/claims/{claim}";

  private final CurrentViewer viewer;
  private final ReviewPublished reviewing;

  PublishedClaimsApi(CurrentViewer viewer, ReviewPublished reviewing) {
    this.viewer = viewer;
    this.reviewing = reviewing;
  }

  /**
   * A claim that an editor has to look after.
   *
   * @param report the address under which it stands
   * @param claim its number
   * @param reasons why its verdict has to be looked at again; empty when it hasn't any longer
   * @param outdated whether the verdict in print isn't the one that the claim has by now, or it is
   *     no claim of its own any longer
   * @param underReviewSince null while readers are told nothing
   */
  record InPrint(
      String report,
      int claim,
      String text,
      List<String> reasons,
      boolean outdated,
      @Nullable Instant underReviewSince) {
    static InPrint of(Alert it) {
      return new InPrint(
          it.report().address().value(),
          it.claim().number(),
          it.claim().text(),
          it.recheck() == null
              ? List.of()
              : it.recheck().recheck().changes().stream().map(Change::sentence).distinct().toList(),
          it.outdated(),
          it.notice() == null ? null : it.notice().since());
    }
  }

  /** What readers are told besides; may be left out. */
  record Told(@Nullable String sentence) {}

  @GetMapping(
      path = Api.INVESTIGATION + "/published-claims/alerts",
      name = "The claims in print that an editor has to look after")
  List<InPrint> alerts(@PathVariable UUID investigation) {
    return reviewing.alerts(viewer.get(), new InvestigationId(investigation)).stream()
        .map(InPrint::of)
        .toList();
  }

  @PostMapping(path = CLAIM + "/review", name = "Tells readers that the claim is under review")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void begin(
      @PathVariable String address,
      @PathVariable int claim,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Told told) {
    reviewing.begin(
        viewer.get(),
        CommandId.parse(key),
        ReportAddress.parse(address),
        claim,
        Body.orEmpty(told.sentence()));
  }

  @PostMapping(path = CLAIM + "/confirmation", name = "Tells readers that its verdict stands")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(
      @PathVariable String address,
      @PathVariable int claim,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Told told) {
    reviewing.confirm(
        viewer.get(),
        CommandId.parse(key),
        ReportAddress.parse(address),
        claim,
        Body.orEmpty(told.sentence()));
  }
}
