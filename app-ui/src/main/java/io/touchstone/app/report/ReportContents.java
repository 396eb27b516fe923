package io.touchstone.app.report;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.report.Dossier;
import java.util.ArrayList;
import java.util.List;

/** What a report covers and what it leaves out, in sentences. */
final class ReportContents {

  private ReportContents() {}

  static String covers(Dossier dossier) {
    return phrase("report.covers", dossier.claims().size(), dossier.articles().size());
  }

  /** One sentence for each thing that is missing; empty when nothing is. */
  static List<String> leftOut(Dossier dossier) {
    List<String> left = new ArrayList<>();
    int unmarked = dossier.leftOut().claimsWithoutMark();
    if (unmarked > 0) {
      left.add(phrase("report.unmarked", unmarked));
    }
    int loose = dossier.leftOut().statementsWithoutClaim();
    if (loose > 0) {
      left.add(phrase("report.loose", loose));
    }
    long contested = dossier.claims().stream().filter(claim -> claim.finding() == null).count();
    if (contested > 0) {
      left.add(phrase("report.contested", contested));
    }
    return left;
  }
}
