package io.touchstone.domain.publication;

import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InPrint;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that was ever published, and the dossiers it consists of. */
public interface PublishedReports extends InPrint {
  Optional<PublishedReport> find(ReportAddress address);

  /** Those of one investigation, newest first. */
  List<PublishedReport> of(InvestigationId investigation);

  /** What everybody may see at that time and nobody withdrew, newest version first. */
  List<PublishedReport> open(Instant now, int limit);

  /** Investigations of which a report stands that nobody withdrew. */
  Set<InvestigationId> standing();

  /**
   * Those of these investigations of which a report stands and a claim may not be as it was printed
   * in the version that readers see, or is under review; with the claims on which something changed
   * that a verdict rested on, or that were assessed or merged away since. The domain says whether
   * that makes a difference.
   */
  Map<InvestigationId, Set<ClaimId>> changedInPrint(Set<InvestigationId> among, Instant now);

  /** Keeps the dossier's bytes; the same dossier once. */
  Digest keep(Dossier dossier);

  /**
   * @throws java.util.NoSuchElementException when no dossier with this digest was kept
   */
  Dossier dossier(Digest digest);

  /** What lists say of it; see {@link io.touchstone.domain.report.DossierOutline}. */
  Dossier outline(Digest digest);

  void add(PublishedReport report);

  /**
   * Adds the newest version of {@code report}.
   *
   * @throws io.touchstone.domain.OvertakenException when somebody else has added one meanwhile
   */
  void addVersion(PublishedReport report);

  void withdraw(ReportAddress address, PublishedReport.Withdrawal withdrawal);
}
