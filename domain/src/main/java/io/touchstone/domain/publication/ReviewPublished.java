package io.touchstone.domain.publication;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.publication.PublishedReport.Version;
import io.touchstone.domain.publication.UnderReview.Confirmed;
import io.touchstone.domain.recheck.ReadRechecks.Pending;
import io.touchstone.domain.report.CompileDossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.Unmet;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a published claim whose verdict has to be looked at again: the editor learns of
 * it, tells readers that it is under review, and ends that with a correction, a withdrawal, or by
 * saying that the verdict stands.
 */
public class ReviewPublished {
  private final Access access;
  private final PublishedReports published;
  private final UnderReviews notices;
  private final Claims claims;
  private final ClaimCases cases;
  private final CompileDossier compiler;
  private final Trail trail;
  private final InstantSource clock;

  public ReviewPublished(
      Access access,
      PublishedReports published,
      UnderReviews notices,
      Claims claims,
      ClaimCases cases,
      CompileDossier compiler,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.published = published;
    this.notices = notices;
    this.claims = claims;
    this.cases = cases;
    this.compiler = compiler;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A published claim that an editor has to look after.
   *
   * @param claim as it stands in print, without what it rests on
   * @param recheck why its verdict has to be looked at again; null when it hasn't, any longer
   * @param outdated whether its verdict in print isn't the one that the claim has by now, or it is
   *     no claim of its own any longer
   * @param notice what readers are told; null while they are told nothing
   */
  public record Alert(
      PublishedReport report,
      ReviewedClaim claim,
      @Nullable Pending recheck,
      boolean outdated,
      @Nullable UnderReview notice) {}

  /** Of one investigation, by report and number; empty for whoever doesn't publish there. */
  @Transactional
  public List<Alert> alerts(Viewer viewer, InvestigationId id) {
    access.require(viewer, id, Permission.VIEW);
    return access.permits(viewer, id, Permission.PUBLISH) ? alerts(viewer, Set.of(id)) : List.of();
  }

  /** Over all investigations in which the viewer publishes. */
  @Transactional
  public List<Alert> mine(Viewer viewer) {
    Set<InvestigationId> own =
        published.standing().stream()
            .filter(it -> access.permits(viewer, it, Permission.PUBLISH))
            .collect(Collectors.toSet());
    return own.isEmpty() ? List.of() : alerts(viewer, own);
  }

  private List<Alert> alerts(Viewer viewer, Set<InvestigationId> own) {
    return published.changedInPrint(own, clock.instant()).entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(InvestigationId::toString)))
        .flatMap(
            changed ->
                published.of(changed.getKey()).stream()
                    .filter(it -> it.withdrawal() == null)
                    .flatMap(it -> alerts(viewer, it, changed.getValue())))
        .toList();
  }

  /**
   * @param changed claims that may not be as they were when it was published; no others have to be
   *     looked at
   */
  private Stream<Alert> alerts(Viewer viewer, PublishedReport report, Set<ClaimId> changed) {
    Instant now = clock.instant();
    Map<Integer, UnderReview> open =
        notices.of(report.address()).stream()
            .filter(it -> it.isOpenIn(report, now))
            .collect(Collectors.toMap(UnderReview::claim, Function.identity(), (a, b) -> b));
    return published.outline(report.inPrintAt(now).dossier()).claims().stream()
        .filter(it -> changed.contains(id(it)) || open.containsKey(it.number()))
        .map(it -> alert(viewer, report, it, open.get(it.number())))
        .filter(it -> it.recheck() != null || it.outdated() || it.notice() != null);
  }

  private Alert alert(
      Viewer viewer, PublishedReport report, ReviewedClaim printed, @Nullable UnderReview notice) {
    ClaimCase now =
        claims.find(id(printed)).map(it -> cases.of(viewer, it).asEverybodySeesIt()).orElse(null);
    if (now == null) {
      return new Alert(report, printed, null, true, notice);
    }
    if (now.review().isBlind()) {
      return new Alert(report, printed, null, false, notice);
    }
    return new Alert(
        report,
        printed,
        Pending.of(now).findFirst().orElse(null),
        !Objects.equals(now.standing().finding().orElse(null), printed.finding()),
        notice);
  }

  /**
   * Tells readers that the claim is under review, from now on and in every format.
   *
   * @param claim its number in the report
   * @param sentence why, for the readers; may be empty
   * @throws NotFoundException when there is no such report or claim in it, or it is withdrawn
   * @throws InvalidInputException when readers are told already
   */
  @Transactional
  public void begin(
      Viewer viewer, CommandId command, ReportAddress address, int claim, String sentence) {
    PublishedReport report = standing(viewer, address);
    inPrint(report, claim);
    if (trail.knows(command)) {
      return;
    }
    if (open(report, claim).isPresent()) {
      throw new InvalidInputException("claim", "Readers are told already that it is under review.");
    }
    notices.add(
        new UnderReview(
            command.value(),
            address,
            claim,
            inPrint(report).number(),
            now(),
            viewer.id(),
            sentence,
            null));
    record(viewer, command, TrailAction.REPORT_UNDER_REVIEW, report, claim);
  }

  /**
   * Tells readers that the verdict stands. It must be the one in print, nothing about it may wait
   * to be rechecked, and all that publication asks for must be met, an approval included.
   *
   * @param sentence why, for the readers; may be empty
   * @throws NotFoundException when there is no such report or claim in it, or it is withdrawn
   * @throws InvalidInputException when it isn't under review, or something stands against it
   */
  @Transactional
  public void confirm(
      Viewer viewer, CommandId command, ReportAddress address, int claim, String sentence) {
    PublishedReport report = standing(viewer, address);
    ReviewedClaim printed = inPrint(report, claim);
    if (trail.knows(command)) {
      return;
    }
    UnderReview notice =
        open(report, claim)
            .orElseThrow(
                () -> new InvalidInputException("claim", "This claim isn't under review."));
    refuseAnother(viewer, report, printed);
    notices.end(
        new UnderReview(
            notice.id(),
            address,
            claim,
            notice.version(),
            notice.since(),
            notice.by(),
            notice.sentence(),
            new Confirmed(now(), viewer.id(), sentence)));
    record(viewer, command, TrailAction.REPORT_CONFIRMED, report, claim);
  }

  private void refuseAnother(Viewer viewer, PublishedReport report, ReviewedClaim printed) {
    ReviewedClaim now =
        compiler.compile(viewer, report.investigation()).claims().stream()
            .filter(it -> it.id().equals(printed.id()))
            .findFirst()
            .orElse(null);
    Finding finding = now == null ? null : now.finding();
    if (now == null || finding == null || !finding.equals(printed.finding())) {
      throw new InvalidInputException(
          "claim", "The verdict isn't the one in print any longer: publish a correction.");
    }
    List<Unmet> unmet =
        compiler.unmet(viewer, report.investigation()).stream()
            .filter(it -> it.claim() == now.number())
            .toList();
    if (!unmet.isEmpty()) {
      throw new InvalidInputException(
          "claim", unmet.stream().map(Unmet::sentence).collect(Collectors.joining(" ")));
    }
  }

  private Optional<UnderReview> open(PublishedReport report, int claim) {
    return notices.of(report.address()).stream()
        .filter(it -> it.claim() == claim && it.isOpenIn(report, clock.instant()))
        .findFirst();
  }

  private static ClaimId id(ReviewedClaim printed) {
    return new ClaimId(UUID.fromString(printed.id()));
  }

  /** What readers see, so that they aren't told of what waits under embargo. */
  private Version inPrint(PublishedReport report) {
    return report.inPrintAt(clock.instant());
  }

  private ReviewedClaim inPrint(PublishedReport report, int claim) {
    return published.dossier(inPrint(report).dossier()).claims().stream()
        .filter(it -> it.number() == claim)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("The report has no such claim."));
  }

  private PublishedReport standing(Viewer viewer, ReportAddress address) {
    PublishedReport report =
        access.requireOf(
            viewer,
            published.find(address),
            PublishedReport::investigation,
            Permission.PUBLISH,
            "There is no such report.");
    if (report.withdrawal() != null) {
      throw new NotFoundException("The report has been withdrawn.");
    }
    return report;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private void record(
      Viewer viewer, CommandId command, TrailAction action, PublishedReport report, int claim) {
    trail.record(
        report.investigation(),
        viewer,
        action,
        command,
        Map.of(
            "report",
            report.address().value(),
            "claim",
            inPrint(report, claim).id(),
            "version",
            String.valueOf(inPrint(report).number())));
  }
}
