package io.touchstone.report.claimreview;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.ReviewedClaim;
import io.touchstone.domain.report.Dossier.Source;

/** Lasting names for what has no address on the web yet. */
final class Names {
  /** What the HTML report's anchors of claims begin with. */
  static final String CLAIM = "claim-";

  private Names() {}

  static String report(Dossier dossier) {
    return "urn:uuid:" + dossier.investigationId();
  }

  /** Where the claim's review is in the report. */
  static String review(Dossier dossier, ReviewedClaim claim) {
    return report(dossier) + "#" + CLAIM + claim.number();
  }

  static String claim(ReviewedClaim claim) {
    return "urn:uuid:" + claim.id();
  }

  static String article(Dossier dossier, Source article) {
    return report(dossier) + "#article-" + article.number();
  }
}
