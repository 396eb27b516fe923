package io.touchstone.domain.publication;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report that was handed to the public. Its versions never change; a correction is a further one,
 * and a withdrawal leaves a notice under the same address.
 *
 * @param title of the newest version, which the notice of a withdrawal shows
 * @param versions ascending, at least one
 * @param withdrawal null while it stands
 */
public record PublishedReport(
    ReportAddress address,
    InvestigationId investigation,
    String title,
    Audience audience,
    List<Version> versions,
    @Nullable Withdrawal withdrawal) {

  /**
   * One state of it.
   *
   * @param number from 1
   * @param dossier digest of the kept dossier
   * @param visibleFrom the end of the embargo, else when it was published
   * @param correction what changed since the version before, in a sentence; null for the first
   */
  public record Version(
      int number,
      Digest dossier,
      Instant publishedAt,
      Instant visibleFrom,
      AccountId publishedBy,
      @Nullable String correction) {
    public Version {
      Objects.requireNonNull(dossier);
      Objects.requireNonNull(publishedAt);
      Objects.requireNonNull(visibleFrom);
      Objects.requireNonNull(publishedBy);
      if (number < 1 || (number == 1) != (correction == null)) {
        throw new IllegalArgumentException("Every version but the first says what it corrects.");
      }
    }
  }

  /**
   * @param notice what readers find in place of the findings
   */
  public record Withdrawal(Instant at, AccountId by, String notice) {
    public Withdrawal {
      Objects.requireNonNull(at);
      Objects.requireNonNull(by);
      if (notice.isBlank()) {
        throw new IllegalArgumentException("A withdrawal leaves a notice.");
      }
    }
  }

  public PublishedReport {
    Objects.requireNonNull(address);
    Objects.requireNonNull(investigation);
    Objects.requireNonNull(audience);
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("A published report has a version.");
    }
  }

  /** What readers may see at that time, ascending; empty while everything is under embargo. */
  public List<Version> visibleAt(Instant now) {
    return versions.stream().filter(it -> !it.visibleFrom().isAfter(now)).toList();
  }

  /** The version that readers see at that time; the newest while they see none. */
  public Version inPrintAt(Instant now) {
    List<Version> visible = visibleAt(now);
    return visible.isEmpty() ? newest() : visible.getLast();
  }

  public Version newest() {
    return versions.getLast();
  }

  /** What the versions so far have corrected, oldest first. */
  public List<Dossier.Correction> corrections() {
    return versions.stream()
        .flatMap(
            it ->
                Optional.ofNullable(it.correction())
                    .map(said -> new Dossier.Correction(it.number(), it.visibleFrom(), said))
                    .stream())
        .toList();
  }
}
