package io.touchstone.report.claimreview;

import io.touchstone.domain.claim.Role;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Publisher;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.report.Asked;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Coverage;
import io.touchstone.report.Names;
import io.touchstone.report.Notices;
import io.touchstone.report.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the ClaimReviews of one dossier. */
final class ClaimReviews {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Dossier dossier;
  private final Coverage coverage;
  private final Appearances appearances;
  private final Claimants claimants;

  ClaimReviews(Dossier dossier, Coverage coverage) {
    this.dossier = dossier;
    this.coverage = coverage;
    appearances = new Appearances(dossier);
    claimants = new Claimants(coverage);
  }

  ObjectNode review(ReviewedClaim claim) {
    ObjectNode review = NODES.objectNode();
    review.put("@type", "ClaimReview");
    review.put("@id", Names.review(dossier, claim));
    review.put("url", Names.review(dossier, claim));
    review.put("claimReviewed", claim.text());
    review.put("datePublished", dossier.compiledAt().toString());
    if (Notices.isUnderReview(dossier, claim.number())) {
      review.put("creativeWorkStatus", Words.of("notice.status"));
    }
    review.put("dateCreated", newestMark(claim).toString());
    review.set("author", author(dossier));
    review.set("reviewRating", rating(claim));
    String body = rationale(claim);
    if (!body.isEmpty()) {
      review.put("reviewBody", body);
    }
    review.set("itemReviewed", claim(claim));
    review.set("isPartOf", NODES.objectNode().put("@id", Names.report(dossier)));
    return review;
  }

  /** The organisation behind the report, or its reviewers while none has been named. */
  static ObjectNode author(Dossier dossier) {
    Publisher publisher = dossier.publisher();
    return NODES
        .objectNode()
        .put("@type", "Organization")
        .put(
            "name",
            publisher == null ? Words.of("author.reviewers", dossier.title()) : publisher.name());
  }

  private static ObjectNode rating(ReviewedClaim claim) {
    Conclusion conclusion = Conclusion.of(claim);
    String explanation =
        Stream.concat(
                Stream.of(conclusion.meaning(), conclusion.reviewedBy()),
                conclusion.exceptions().stream())
            .collect(Collectors.joining(" "));
    return NODES
        .objectNode()
        .put("@type", "Rating")
        .put("alternateName", conclusion.label())
        .put("ratingExplanation", explanation);
  }

  private ObjectNode claim(ReviewedClaim claim) {
    List<Source> articles = speakingFor(claim);
    ObjectNode node = NODES.objectNode();
    node.put("@type", "Claim");
    node.put("@id", Names.claim(claim));
    node.put("text", claim.text());
    claimants.of(claim).ifPresent(author -> node.set("author", author));
    if (claim.about().asOf() != null) {
      node.put("temporalCoverage", claim.about().asOf().iso());
    }
    Integer first = claim.firstAppearance();
    if (first != null) {
      Source article = coverage.article(first);
      node.put("datePublished", article.published());
      node.set("firstAppearance", appearances.of(article));
    }
    if (!articles.isEmpty()) {
      ArrayNode all = node.putArray("appearance");
      articles.forEach(it -> all.add(appearances.of(it, quoted(claim, it))));
    }
    return node;
  }

  /** Those that assert or attribute it, each once, in the report's order. */
  private List<Source> speakingFor(ReviewedClaim claim) {
    List<Integer> numbers = speaking(claim).map(Quotation::article).toList();
    numbers.forEach(coverage::article);
    return coverage.articles().stream().filter(it -> numbers.contains(it.number())).toList();
  }

  private static List<Quotation> quoted(ReviewedClaim claim, Source article) {
    return speaking(claim).filter(it -> it.article() == article.number()).toList();
  }

  private static Stream<Quotation> speaking(ReviewedClaim claim) {
    return claim.appearances().stream()
        .filter(it -> it.role() == Role.ASSERTS || it.role() == Role.ATTRIBUTES);
  }

  private Instant newestMark(ReviewedClaim claim) {
    return claim.assessments().stream()
        .map(Mark::at)
        .max(Comparator.naturalOrder())
        .orElse(dossier.compiledAt());
  }

  private static String rationale(ReviewedClaim claim) {
    return Stream.concat(
            claim.assessments().stream().map(Mark::rationale),
            claim.asked().stream().map(Asked::whole))
        .filter(it -> !it.isBlank())
        .collect(Collectors.joining("\n\n"));
  }
}
