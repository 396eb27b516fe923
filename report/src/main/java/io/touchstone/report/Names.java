package io.touchstone.report;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;

/** Lasting names for what has no address on the web yet. */
public final class Names {
  /** What the HTML report's anchors of claims begin with. */
  public static final String CLAIM = "claim-";

  private Names() {}

  public static String report(Dossier dossier) {
    return "urn:uuid:" + dossier.investigationId();
  }

  /** Where the claim's review is in the report. */
  public static String review(Dossier dossier, ReviewedClaim claim) {
    return report(dossier) + "#" + CLAIM + claim.number();
  }

  public static String claim(ReviewedClaim claim) {
    return "urn:uuid:" + claim.id();
  }

  public static String article(Dossier dossier, Source article) {
    return report(dossier) + "#article-" + article.number();
  }
}
