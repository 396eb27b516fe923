package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Sentences;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.ImportOutcome;
import java.util.Map;
import java.util.function.Function;
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
      case ImportOutcome.Imported(String name, ArticleId id) ->
          about(
              articles.get(id),
              Kind.IMPORTED,
              name,
              it -> phrase("article.imported", it.number(), it.statements()),
              phrase("article.imported-gone"));
      case ImportOutcome.Revised(String name, ArticleId id) ->
          about(
              articles.get(id),
              Kind.REVISED,
              name,
              it -> phrase("article.revised", it.number()),
              phrase("article.revised-gone"));
      case ImportOutcome.AlreadyPresent(String name, ArticleId id) ->
          about(
              articles.get(id),
              Kind.PRESENT,
              name,
              it -> phrase("article.present", it.number()),
              phrase("article.present-gone"));
      case ImportOutcome.NoContent(String name, String reason) -> failed(name, reason);
      case ImportOutcome.Rejected(String name, String reason) -> failed(name, reason);
    };
  }

  private static OutcomeLine about(
      @Nullable ArticleSummary article,
      Kind kind,
      String name,
      Function<ArticleSummary, String> words,
      String removed) {
    return new OutcomeLine(kind, name, article == null ? removed : words.apply(article), article);
  }

  private static OutcomeLine failed(String name, String reason) {
    return new OutcomeLine(
        Kind.FAILED, name, phrase("article.failed", Sentences.inPageLanguage(reason)), null);
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
