package io.touchstone.app.report;

import io.touchstone.domain.report.Dossier;
import java.util.ArrayList;
import java.util.List;

/** What a report covers and what it leaves out, in sentences. */
final class ReportContents {

  private ReportContents() {}

  static String covers(Dossier dossier) {
    return "This report covers "
        + count(dossier.claims().size(), "claim")
        + " from "
        + count(dossier.articles().size(), "article")
        + ".";
  }

  /** One sentence for each thing that is missing; empty when nothing is. */
  static List<String> leftOut(Dossier dossier) {
    List<String> left = new ArrayList<>();
    int unmarked = dossier.leftOut().claimsWithoutMark();
    if (unmarked > 0) {
      left.add(count(unmarked, "claim") + (unmarked == 1 ? " has" : " have") + " no mark yet.");
    }
    int loose = dossier.leftOut().statementsWithoutClaim();
    if (loose > 0) {
      left.add(count(loose, "statement") + (loose == 1 ? " belongs" : " belong") + " to no claim.");
    }
    long contested = dossier.claims().stream().filter(claim -> claim.finding() == null).count();
    if (contested > 0) {
      left.add(
          count((int) contested, "claim")
              + (contested == 1 ? " is" : " are")
              + " contested: the report says so and gives no finding.");
    }
    return left;
  }

  private static String count(int number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
