package io.touchstone.domain.publication;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.publication.PublishedReport.Version;
import io.touchstone.domain.publication.PublishedReport.Withdrawal;
import io.touchstone.domain.report.CompileDossier;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportLanguage;
import io.touchstone.domain.report.Unmet;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands a report to the public, corrects it, and withdraws it. */
public class PublishReport {
  private static final int LONGEST_SENTENCE = 1_000;

  private final Access access;
  private final CompileDossier compiler;
  private final PublishedReports published;
  private final Trail trail;
  private final InstantSource clock;

  public PublishReport(
      Access access,
      CompileDossier compiler,
      PublishedReports published,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.compiler = compiler;
    this.published = published;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * What an editor chose.
   *
   * @param claims numbers of the claims to publish; what is reviewed besides is said to be kept
   *     back. Empty for all that are reviewed
   * @param embargo before when nobody sees it, or null
   * @param language of the report's own words
   */
  public record Choice(Set<Integer> claims, @Nullable Instant embargo, ReportLanguage language) {
    public static final Choice EVERYTHING_NOW = new Choice(Set.of(), null);

    public Choice {
      claims = Set.copyOf(claims);
    }

    /** In English. */
    public Choice(Set<Integer> claims, @Nullable Instant embargo) {
      this(claims, embargo, ReportLanguage.ENGLISH);
    }
  }

  /** What has been published of it, newest first; embargoed and withdrawn reports too. */
  @Transactional
  public List<PublishedReport> of(Viewer viewer, InvestigationId id) {
    access.require(viewer, id, Permission.VIEW);
    return published.of(id);
  }

  /** What stands against publishing this choice now; empty when nothing does. */
  @Transactional
  public List<Unmet> unmet(Viewer viewer, InvestigationId id, Choice choice) {
    return compiler.unmet(viewer, id).stream()
        .filter(it -> choice.claims().isEmpty() || choice.claims().contains(it.claim()))
        .toList();
  }

  /**
   * @throws InvalidInputException when nothing is reviewed, or the embargo is over
   */
  @Transactional
  public PublishOutcome publish(
      Viewer viewer, InvestigationId id, CommandId command, Audience audience, Choice choice) {
    access.require(viewer, id, Permission.PUBLISH);
    if (trail.knows(command)) {
      return new PublishOutcome.Published(published.of(id).getFirst());
    }
    List<Unmet> unmet = unmet(viewer, id, choice);
    if (!unmet.isEmpty()) {
      return new PublishOutcome.Refused(unmet);
    }
    Dossier dossier = compile(viewer, id, choice);
    Version first = version(viewer, 1, dossier, visibleFrom(choice), null);
    PublishedReport report =
        new PublishedReport(
            address(dossier.title(), audience),
            id,
            dossier.title(),
            audience,
            List.of(first),
            null);
    published.add(report);
    record(viewer, command, TrailAction.REPORT_PUBLISHED, report, Map.of());
    return new PublishOutcome.Published(report);
  }

  /**
   * Publishes the report as it stands now in place of what was published before, which stays
   * readable as an earlier version.
   *
   * @param what changed, in a sentence for the readers
   * @throws InvalidInputException when it isn't said what changed
   * @throws NotFoundException when there is no such report, or it is withdrawn
   */
  @Transactional
  public PublishOutcome correct(
      Viewer viewer, ReportAddress address, CommandId command, String what, Choice choice) {
    PublishedReport before = standing(viewer, address);
    if (trail.knows(command)) {
      return new PublishOutcome.Published(before);
    }
    String sentence = sentence("correction", what, "Say in a sentence what changed.");
    List<Unmet> unmet = unmet(viewer, before.investigation(), choice);
    if (!unmet.isEmpty()) {
      return new PublishOutcome.Refused(unmet);
    }
    int number = before.newest().number() + 1;
    Instant from = visibleFrom(choice);
    List<Dossier.Correction> corrections =
        Stream.concat(
                before.corrections().stream(),
                Stream.of(new Dossier.Correction(number, from, sentence)))
            .toList();
    Dossier dossier = compile(viewer, before.investigation(), choice).withCorrections(corrections);
    List<Version> versions = new ArrayList<>(before.versions());
    versions.add(version(viewer, number, dossier, from, sentence));
    PublishedReport after =
        new PublishedReport(
            address, before.investigation(), dossier.title(), before.audience(), versions, null);
    published.addVersion(after);
    record(viewer, command, TrailAction.REPORT_CORRECTED, after, Map.of("correction", sentence));
    return new PublishOutcome.Published(after);
  }

  /**
   * Takes the findings away from the public and leaves the notice in their place.
   *
   * @throws InvalidInputException when the notice is empty
   * @throws NotFoundException when there is no such report, or it is withdrawn already
   */
  @Transactional
  public void withdraw(Viewer viewer, ReportAddress address, CommandId command, String notice) {
    PublishedReport report = standing(viewer, address);
    if (trail.knows(command)) {
      return;
    }
    String sentence = sentence("notice", notice, "Say to the readers why it is withdrawn.");
    published.withdraw(address, new Withdrawal(now(), viewer.id(), sentence));
    record(viewer, command, TrailAction.REPORT_WITHDRAWN, report, Map.of("notice", sentence));
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
      throw new NotFoundException("The report has been withdrawn; publish it anew.");
    }
    return report;
  }

  private Dossier compile(Viewer viewer, InvestigationId id, Choice choice) {
    Dossier whole = compiler.compile(viewer, id);
    Dossier dossier = choice.claims().isEmpty() ? whole : whole.only(choice.claims());
    if (dossier.claims().isEmpty()) {
      throw new InvalidInputException(
          "claims", "There is no reviewed claim to publish: mark one first.");
    }
    return dossier.in(choice.language());
  }

  private Version version(
      Viewer viewer, int number, Dossier dossier, Instant from, @Nullable String correction) {
    return new Version(number, published.keep(dossier), now(), from, viewer.id(), correction);
  }

  private Instant visibleFrom(Choice choice) {
    Instant embargo = choice.embargo();
    if (embargo == null) {
      return now();
    }
    if (!embargo.isAfter(now())) {
      throw new InvalidInputException(
          "embargo", "This time is over; leave it empty to publish at once.");
    }
    return embargo.truncatedTo(ChronoUnit.SECONDS);
  }

  private ReportAddress address(String title, Audience audience) {
    if (audience == Audience.WHO_HAS_THE_LINK) {
      return ReportAddress.unguessable();
    }
    ReportAddress wanted = ReportAddress.readable(title);
    ReportAddress free = wanted;
    for (int i = 2; published.find(free).isPresent(); i++) {
      free = wanted.numbered(i);
    }
    return free;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private void record(
      Viewer viewer,
      CommandId command,
      TrailAction action,
      PublishedReport report,
      Map<String, String> besides) {
    Map<String, String> details = new LinkedHashMap<>(besides);
    details.put("report", report.address().value());
    details.put("version", String.valueOf(report.newest().number()));
    details.put("dossier", report.newest().dossier().hex());
    trail.record(report.investigation(), viewer, action, command, details);
  }

  private static String sentence(String field, String text, String whenMissing) {
    String sentence = text.strip();
    if (sentence.isEmpty() || sentence.length() > LONGEST_SENTENCE) {
      throw new InvalidInputException(
          field,
          sentence.isEmpty() ? whenMissing : "Keep it under " + LONGEST_SENTENCE + " characters.");
    }
    return sentence;
  }
}
