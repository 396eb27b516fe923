package io.touchstone.report.claimreview;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.review.Finding;
import io.touchstone.report.Coverage;
import io.touchstone.report.Names;
import io.touchstone.report.Notices;
import io.touchstone.report.PrettyJson;
import io.touchstone.report.SpokenReport;
import io.touchstone.report.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes JSON-LD with one schema.org <a href="https://schema.org/ClaimReview">ClaimReview</a> a
 * claim that has a verdict.
 *
 * <p>The first node of the graph is a {@code Report} that stands for the whole; its {@code
 * abstract} says how many reviewed claims are left out because they are contested or not checkable,
 * and which. Ratings carry words only: these verdicts are states of support, so a number on a scale
 * from false to true would say something that nobody found.
 *
 * <p>Addresses are names (URN) until the report is published; the part after # is the same as in
 * the HTML report.
 */
public final class ClaimReviewReport extends SpokenReport {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public ReportFormat format() {
    return ReportFormat.CLAIM_REVIEW;
  }

  @Override
  protected void print(Dossier dossier, OutputStream out) throws IOException {
    ClaimReviews reviews = new ClaimReviews(dossier, new Coverage(dossier));
    ArrayNode graph = NODES.arrayNode();
    graph.add(report(dossier));
    dossier.claims().stream()
        .filter(ClaimReviewReport::hasVerdict)
        .map(reviews::review)
        .forEach(graph::add);
    ObjectNode document = NODES.objectNode();
    document.put("@context", "https://schema.org");
    document.set("@graph", graph);
    PrettyJson.write(document, out);
  }

  private static boolean hasVerdict(ReviewedClaim claim) {
    return claim.finding() instanceof Finding.Supported;
  }

  private static ObjectNode report(Dossier dossier) {
    ObjectNode report = NODES.objectNode();
    report.put("@type", "Report");
    report.put("@id", Names.report(dossier));
    report.put("headline", dossier.title());
    if (!dossier.question().isBlank()) {
      report.put("description", dossier.question());
    }
    report.put("abstract", leftOut(dossier.claims()));
    report.put("datePublished", dossier.compiledAt().toString());
    report.set("author", ClaimReviews.author(dossier));
    if (!dossier.corrections().isEmpty() || !dossier.told().isEmpty()) {
      ArrayNode corrections = report.putArray("correction");
      dossier
          .told()
          .forEach(
              it ->
                  corrections.add(
                      comment(
                          it.confirmedAt() == null ? it.since() : it.confirmedAt(),
                          Notices.sentence(it))));
      dossier.corrections().forEach(it -> corrections.add(comment(it.at(), it.sentence())));
    }
    return report;
  }

  private static ObjectNode comment(Instant at, String sentence) {
    return NODES
        .objectNode()
        .put("@type", "CorrectionComment")
        .put("datePublished", at.toString())
        .put("text", sentence);
  }

  private static String leftOut(List<ReviewedClaim> claims) {
    List<ReviewedClaim> left = claims.stream().filter(it -> !hasVerdict(it)).toList();
    String which =
        left.stream().map(it -> Names.CLAIM + it.number()).collect(Collectors.joining(", "));
    return Words.of("left-out.claim-review", left.size(), which);
  }
}
