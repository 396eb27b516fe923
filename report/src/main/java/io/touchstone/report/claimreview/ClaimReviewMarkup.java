package io.touchstone.report.claimreview;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.review.Finding;
import io.touchstone.report.Coverage;
import io.touchstone.report.PrettyJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One claim's ClaimReview for the page that shows it, as search engines read it from there. */
public final class ClaimReviewMarkup {
  private ClaimReviewMarkup() {}

  /**
   * JSON-LD that can stand in a script element as it is; empty for a claim without a verdict.
   *
   * @param page the claim's own page, absolute
   * @param report the report's page, absolute
   */
  public static String of(Dossier dossier, ReviewedClaim claim, String page, String report) {
    if (!(claim.finding() instanceof Finding.Supported)) {
      return "";
    }
    ObjectNode review = JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org");
    review.setAll(new ClaimReviews(dossier, new Coverage(dossier)).review(claim));
    review.put("@id", page);
    review.put("url", page);
    review.set("isPartOf", JsonNodeFactory.instance.objectNode().put("@id", report));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PrettyJson.write(review, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
