package io.touchstone.app.article;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.ImportOutcome;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file, or of one member of a container, in words.
 *
 * @param article the article to read; null when there is none, or no longer
 */
record OutcomeLine(Kind kind, String name, String words, @Nullable ArticleSummary article) {
  enum Kind {
    IMPORTED,
    REVISED,
    PRESENT,
    FAILED
  }

  static OutcomeLine of(ImportOutcome outcome, Map<ArticleId, ArticleSummary> articles) {
    return switch (outcome) {
      case ImportOutcome.Imported(String name, ArticleId id) -> {
        ArticleSummary article = articles.get(id);
        yield new OutcomeLine(
            Kind.IMPORTED,
            name,
            article == null
                ? "was imported, and removed since"
                : "imported as article "
                    + article.number()
                    + " with "
                    + article.statements()
                    + " statements",
            article);
      }
      case ImportOutcome.Revised(String name, ArticleId id) -> {
        ArticleSummary article = articles.get(id);
        yield new OutcomeLine(
            Kind.REVISED,
            name,
            article == null
                ? "was imported as changed text of an article that was removed since"
                : "has changed since: kept as a new revision of article " + article.number(),
            article);
      }
      case ImportOutcome.AlreadyPresent(String name, ArticleId id) -> {
        ArticleSummary article = articles.get(id);
        yield new OutcomeLine(
            Kind.PRESENT,
            name,
            article == null
                ? "was here already, and removed since"
                : "is here already, as article " + article.number(),
            article);
      }
      case ImportOutcome.NoContent(String name, String reason) -> failed(name, reason);
      case ImportOutcome.Rejected(String name, String reason) -> failed(name, reason);
    };
  }

  private static OutcomeLine failed(String name, String reason) {
    return new OutcomeLine(Kind.FAILED, name, "could not be imported: " + reason, null);
  }

  String sign() {
    return switch (kind) {
      case IMPORTED -> "✓";
      case REVISED -> "↻";
      case PRESENT -> "=";
      case FAILED -> "✗";
    };
  }
}
