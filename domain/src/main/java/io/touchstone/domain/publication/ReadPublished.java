package io.touchstone.domain.publication;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.publication.PublishedReport.Version;
import io.touchstone.domain.publication.PublishedReport.Withdrawal;
import io.touchstone.domain.report.Dossier;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What the public sees: the one door, so that an embargo holds for page, feed and file alike. */
public class ReadPublished {
  private static final int MOST_IN_A_FEED = 50;

  private final PublishedReports published;
  private final UnderReviews notices;
  private final InstantSource clock;

  public ReadPublished(PublishedReports published, UnderReviews notices, InstantSource clock) {
    this.published = published;
    this.notices = notices;
    this.clock = clock;
  }

  /** What stands under an address. */
  public sealed interface Page {
    PublishedReport report();
  }

  /**
   * @param version the one that was asked for
   * @param visible all that may be seen, ascending; readers see the last when they ask for none
   */
  public record Shown(
      PublishedReport report, Version version, List<Version> visible, Dossier dossier)
      implements Page {}

  public record Withdrawn(PublishedReport report, Withdrawal withdrawal) implements Page {}

  /**
   * The newest version that may be seen.
   *
   * @throws NotFoundException when there is none, or everything is under embargo
   */
  @Transactional
  public Page read(ReportAddress address) {
    PublishedReport report = find(address);
    List<Version> visible = report.visibleAt(clock.instant());
    if (visible.isEmpty()) {
      throw nothing();
    }
    return page(report, visible.getLast(), visible);
  }

  /**
   * @throws NotFoundException when there is no such version, or it is under embargo
   */
  @Transactional
  public Page read(ReportAddress address, int number) {
    PublishedReport report = find(address);
    List<Version> visible = report.visibleAt(clock.instant());
    Version version =
        visible.stream()
            .filter(it -> it.number() == number)
            .findFirst()
            .orElseThrow(ReadPublished::nothing);
    return page(report, version, visible);
  }

  /** What everybody may see, the newest first; their dossiers are outlines. */
  @Transactional
  public List<Shown> feed() {
    Instant now = clock.instant();
    return published.open(now, MOST_IN_A_FEED).stream()
        .map(
            report -> {
              List<Version> visible = report.visibleAt(now);
              Version newest = visible.getLast();
              return new Shown(report, newest, visible, outline(report, newest));
            })
        .toList();
  }

  private PublishedReport find(ReportAddress address) {
    return published.find(address).orElseThrow(ReadPublished::nothing);
  }

  private Page page(PublishedReport report, Version version, List<Version> visible) {
    Withdrawal withdrawal = report.withdrawal();
    return withdrawal == null
        ? new Shown(report, version, visible, dossier(report, version))
        : new Withdrawn(report, withdrawal);
  }

  /** As it is kept, with what readers of this version are told since. */
  private Dossier dossier(PublishedReport report, Version version) {
    return told(published.dossier(version.dossier()), report, version);
  }

  private Dossier outline(PublishedReport report, Version version) {
    return told(published.outline(version.dossier()), report, version);
  }

  private Dossier told(Dossier kept, PublishedReport report, Version version) {
    return kept.withNotices(
        notices.of(report.address()).stream()
            .filter(it -> it.isToldIn(version.number()))
            .filter(it -> kept.claims().stream().anyMatch(has -> has.number() == it.claim()))
            .map(UnderReview::notice)
            .toList());
  }

  private static NotFoundException nothing() {
    return new NotFoundException("There is no such report.");
  }
}
