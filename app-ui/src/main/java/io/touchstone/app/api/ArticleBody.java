package io.touchstone.app.api;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.ReadArticle;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article as the API shows it.
 *
 * @param facts what is known beside the text, in the form in which it is corrected
 * @param textDigest SHA-256 of the text's UTF-8 bytes
 * @param blocks the text's paragraphs
 */
record ArticleBody(
    UUID id,
    UUID investigation,
    int number,
    ArticlesApi.Facts facts,
    @Nullable String language,
    List<String> credits,
    int revision,
    String text,
    String textDigest,
    String extractor,
    Instant capturedAt,
    List<Block> blocks,
    int statements) {

  /** A paragraph: from the first code point of the text to the one after its last. */
  record Block(BlockKind kind, int start, int end) {}

  static ArticleBody of(ReadArticle.Read read) {
    Article article = read.article();
    ArticleRevision revision = read.revision();
    return new ArticleBody(
        article.id().value(),
        article.investigation().value(),
        article.number(),
        facts(article.facts()),
        value(article.facts().language()),
        article.facts().credits().stream().map(Fact::value).toList(),
        revision.number(),
        revision.content().text(),
        revision.textDigest().hex(),
        revision.extractor(),
        revision.capturedAt(),
        revision.content().blocks().stream()
            .map(it -> new Block(it.kind(), it.span().start(), it.span().end()))
            .toList(),
        read.statements().size());
  }

  private static ArticlesApi.Facts facts(ArticleFacts known) {
    return new ArticlesApi.Facts(
        value(known.title()),
        value(known.outlet()),
        known.authors().stream().map(Fact::value).collect(Collectors.joining(", ")),
        known.published() == null ? null : known.published().value().iso(),
        value(known.url()));
  }

  private static @Nullable String value(@Nullable Fact<String> fact) {
    return fact == null ? null : fact.value();
  }
}
