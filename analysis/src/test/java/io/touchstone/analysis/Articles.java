package io.touchstone.analysis;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.TextAnchor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Articles for tests, with ids that are the same in every run. */
final class Articles {
  private Articles() {}

  static ComparedArticle of(int number, String outlet, List<String> credits, String... paragraphs) {
    ArticleText content =
        ArticleText.of(
            Stream.of(paragraphs).map(it -> new Paragraph(BlockKind.PARAGRAPH, it)).toList());
    List<Fact<String>> facts = credits.stream().map(it -> new Fact<>(it, "credit line")).toList();
    ArticleFacts known =
        new ArticleFacts(null, new Fact<>(outlet, "byline"), List.of(), null, null, null, facts);
    ArticleId id = new ArticleId(uuid("article " + number));
    RevisionId revision = new RevisionId(uuid("revision " + number));
    Article article =
        new Article(
            id, new InvestigationId(uuid("investigation")), number, null, known, revision, 0);
    List<Statement> statements = new ArrayList<>();
    List<AnalysedStatement> analysed = new NewsStatementAnalyser().analyse(content, known);
    List<TextAnchor> anchors =
        TextAnchor.in(content.text(), analysed.stream().map(AnalysedStatement::span).toList());
    for (AnalysedStatement found : analysed) {
      int ordinal = statements.size() + 1;
      statements.add(
          new Statement(
              new StatementId(uuid(number + "/" + ordinal)),
              id,
              revision,
              ordinal,
              found.kind(),
              anchors.get(ordinal - 1),
              found.attribution(),
              found.cue()));
    }
    return new ComparedArticle(article, content, statements);
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
