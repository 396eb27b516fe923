package io.touchstone.report.webannotation;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.report.Coverage;
import io.touchstone.report.Names;
import io.touchstone.report.WebLink;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What annotations are about: spans of articles as they were when they were imported. */
final class Targets {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Dossier dossier;

  Targets(Dossier dossier) {
    this.dossier = dossier;
  }

  /** The article's web address, or its name in the report while it has none. */
  String iri(Source article) {
    return WebLink.of(article.url()).orElseGet(() -> Names.article(dossier, article));
  }

  /** All of the claim's; the claim itself when it appears nowhere. */
  JsonNode spans(ReviewedClaim claim, Coverage coverage) {
    if (claim.appearances().isEmpty()) {
      return NODES.stringNode(Names.claim(claim));
    }
    ArrayNode spans = NODES.arrayNode();
    claim.appearances().forEach(it -> spans.add(span(coverage.article(it.article()), it)));
    return spans;
  }

  ObjectNode span(Source article, Quotation at) {
    TextAnchor anchor = at.anchor();
    ObjectNode target = NODES.objectNode().put("type", "SpecificResource");
    target.put("source", iri(article));
    ArrayNode selectors = target.putArray("selector");
    ObjectNode quote = selectors.addObject().put("type", "TextQuoteSelector");
    quote.put("exact", anchor.exact());
    if (!anchor.prefix().isEmpty()) {
      quote.put("prefix", anchor.prefix());
    }
    if (!anchor.suffix().isEmpty()) {
      quote.put("suffix", anchor.suffix());
    }
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", anchor.span().start())
        .put("end", anchor.span().end());
    ObjectNode state =
        target
            .putObject("state")
            .put("type", "TimeState")
            .put("sourceDate", article.capturedAt().toString());
    if (!article.originalDigest().isEmpty()) {
      state.put("cached", named(article.originalDigest()));
    }
    return target;
  }

  /** "ni:///sha-256;…": content named by its digest, as RFC 6920 has it. */
  static String named(String sha256) {
    return "ni:///sha-256;"
        + Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(sha256));
  }
}
