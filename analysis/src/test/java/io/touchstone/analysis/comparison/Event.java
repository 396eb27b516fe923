package io.touchstone.analysis.comparison;

import io.touchstone.analysis.comparison.EventClaim.Kind;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.RememberingEncoder;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invented articles for tests, and their comparison. */
final class Event {
  static final SentenceEncoder ENCODER = new RememberingEncoder(Encoders.bundled());

  private Event() {}

  static SourceArticle article(
      String title, @Nullable String outlet, List<String> credits, String... paragraphs) {
    ArticleText text =
        ArticleText.of(
                Stream.of(paragraphs).map(it -> new Paragraph(BlockKind.PARAGRAPH, it)).toList())
            .under(title);
    ArticleFacts facts =
        new ArticleFacts(
            new Fact<>(title, "first line"),
            outlet == null ? null : new Fact<>(outlet, "byline"),
            List.of(),
            new Fact<>(new PublicationDate("2026-03-18"), "dateline"),
            null,
            null,
            credits.stream().map(it -> new Fact<>(it, "credit line")).toList());
    return new SourceArticle(title + ".txt", facts, text);
  }

  static ComparedEvent compared(SourceArticle... articles) {
    return new EventAnalysis(ENCODER).compare(List.of(articles));
  }

  /** The claim about contents in which a statement with these words appears. */
  static EventClaim claim(ComparedEvent event, String words) {
    return event.claims().stream()
        .filter(it -> it.kind() == Kind.CONTENT)
        .filter(
            claim ->
                claim.appearances().stream()
                    .anyMatch(
                        it -> event.statements().get(it.statement()).read().text().contains(words)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No claim holds “" + words + "”."));
  }

  static List<String> appearances(ComparedEvent event, EventClaim claim) {
    return claim.appearances().stream()
        .map(it -> event.statements().get(it.statement()).id() + " " + it.role())
        .toList();
  }

  static List<String> differences(EventClaim claim) {
    return claim.differences().stream()
        .map(it -> it.difference())
        .map(it -> it.kind() + " " + it.severity() + " " + it.a().text() + "/" + it.b().text())
        .toList();
  }
}
