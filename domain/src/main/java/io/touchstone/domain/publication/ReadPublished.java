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
  private final InstantSource clock;

  public ReadPublished(PublishedReports published, InstantSource clock) {
    this.published = published;
    this.clock = clock;
  }

  /** What stands under an address. */
  public sealed interface Page {
    PublishedReport report();
  }

  /**
   * @param version the one that was asked for
   * @param newest whether readers see this one when they ask for none
   */
  public record Shown(PublishedReport report, Version version, boolean newest, Dossier dossier)
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
    Version visible = report.visibleAt(clock.instant()).orElseThrow(ReadPublished::nothing);
    return page(report, visible, true);
  }

  /**
   * @throws NotFoundException when there is no such version, or it is under embargo
   */
  @Transactional
  public Page read(ReportAddress address, int number) {
    PublishedReport report = find(address);
    Instant now = clock.instant();
    Version version =
        report.versions().stream()
            .filter(it -> it.number() == number && !it.visibleFrom().isAfter(now))
            .findFirst()
            .orElseThrow(ReadPublished::nothing);
    return page(report, version, report.visibleAt(now).filter(version::equals).isPresent());
  }

  /** What everybody may see, the newest first. */
  @Transactional
  public List<Shown> feed() {
    Instant now = clock.instant();
    return published.open(now, MOST_IN_A_FEED).stream()
        .flatMap(
            report ->
                report
                    .visibleAt(now)
                    .map(it -> new Shown(report, it, true, published.dossier(it.dossier())))
                    .stream())
        .toList();
  }

  private PublishedReport find(ReportAddress address) {
    return published.find(address).orElseThrow(ReadPublished::nothing);
  }

  private Page page(PublishedReport report, Version version, boolean newest) {
    Withdrawal withdrawal = report.withdrawal();
    return withdrawal == null
        ? new Shown(report, version, newest, published.dossier(version.dossier()))
        : new Withdrawn(report, withdrawal);
  }

  private static NotFoundException nothing() {
    return new NotFoundException("There is no such report.");
  }
}
