package io.touchstone.report.claimreview;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.report.Names;
import io.touchstone.report.WebLink;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes articles as schema.org NewsArticles; what isn't known is absent. */
final class Appearances {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Dossier dossier;

  Appearances(Dossier dossier) {
    this.dossier = dossier;
  }

  ObjectNode of(Source article) {
    ObjectNode node = NODES.objectNode();
    node.put("@type", "NewsArticle");
    node.put("@id", Names.article(dossier, article));
    WebLink.of(article.url()).ifPresent(url -> node.put("url", url));
    if (article.title() != null) {
      node.put("headline", article.title());
    }
    if (article.published() != null) {
      node.put("datePublished", article.published());
    }
    if (!article.authors().isEmpty()) {
      ArrayNode authors = node.putArray("author");
      article.authors().forEach(it -> authors.add(named("Person", it)));
    }
    if (article.outlet() != null) {
      node.set("publisher", named("NewsMediaOrganization", article.outlet()));
    }
    if (!article.originalDigest().isEmpty()) {
      node.set("encoding", keptFile(article));
    }
    return node;
  }

  /** The same with the words on which the claim rests there. */
  ObjectNode of(Source article, List<Quotation> quoted) {
    ObjectNode node = of(article);
    ArrayNode parts = node.putArray("hasPart");
    quoted.forEach(
        it -> parts.addObject().put("@type", "Quotation").put("text", it.anchor().exact()));
    return node;
  }

  private static ObjectNode keptFile(Source article) {
    return named("MediaObject", article.fileName())
        .put("sha256", article.originalDigest())
        .put("dateCreated", article.capturedAt().toString());
  }

  private static ObjectNode named(String type, String name) {
    return NODES.objectNode().put("@type", type).put("name", name);
  }
}
