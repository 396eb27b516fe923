package io.touchstone.report;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Notice;
import java.time.Instant;
import java.util.List;

/** What readers are told of claims since publication, the same in every format. */
public final class Notices {
  private Notices() {}

  /** A sentence or two for each, oldest first; empty when there is none. */
  public static List<String> of(Dossier dossier) {
    return dossier.told().stream().map(Notices::sentence).toList();
  }

  /** Of one claim. */
  public static List<String> of(Dossier dossier, int claim) {
    return dossier.told().stream()
        .filter(it -> it.claim() == claim)
        .map(Notices::sentence)
        .toList();
  }

  /** Whether the claim is under review now. */
  public static boolean isUnderReview(Dossier dossier, int claim) {
    return dossier.told().stream().anyMatch(it -> it.claim() == claim && it.isOpen());
  }

  public static String sentence(Notice notice) {
    Instant confirmed = notice.confirmedAt();
    String claim = String.valueOf(notice.claim());
    String since = Moment.of(notice.since()).words();
    String what =
        confirmed == null
            ? Words.of("notice.under-review", claim, since)
            : Words.of("notice.confirmed", claim, since, Moment.of(confirmed).words());
    String why = confirmed == null ? notice.sentence() : notice.confirmation();
    return why.isEmpty() ? what : Words.of("notice.why", what, why);
  }
}
