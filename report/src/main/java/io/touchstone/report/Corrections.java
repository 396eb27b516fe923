package io.touchstone.report;

import io.touchstone.domain.report.Dossier;
import java.util.List;

/** What was corrected after publication, in sentences that are the same in every format. */
public final class Corrections {
  private Corrections() {}

  /** "Version 2, 3 March 2026, 10:15 UTC: …", oldest first; empty when nothing was. */
  public static List<String> of(Dossier dossier) {
    return dossier.corrections().stream()
        .map(
            it ->
                Words.of(
                    "correction",
                    String.valueOf(it.version()),
                    Moment.of(it.at()).words(),
                    it.sentence()))
        .toList();
  }
}
