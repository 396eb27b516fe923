package io.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewsStatementAnalyserTest {
  private final NewsStatementAnalyser analyser = new NewsStatementAnalyser();

  @Test
  void givesEachStatementItsKindAndLeavesLabelsOut() {
    ArticleText text =
        ArticleText.of(
            List.of(
                new Paragraph(BlockKind.HEADLINE, "Pier collapses 🏗 in Port Else"),
                new Paragraph(BlockKind.STANDFIRST, "Two cranes fell. Nobody was hurt."),
                new Paragraph(BlockKind.PARAGRAPH, "The pier collapsed at noon."),
                new Paragraph(BlockKind.HEADING, "Possible causes"),
                new Paragraph(BlockKind.HEADING, "Operator denies blame"),
                new Paragraph(BlockKind.LIST_ITEM, "- The bolts were loose."),
                new Paragraph(BlockKind.PARAGRAPH, "* * *"),
                new Paragraph(BlockKind.CAPTION, "The pier on Friday.")));
    List<AnalysedStatement> statements = analyser.analyse(text, ArticleFacts.NONE);
    assertThat(statements.stream().map(it -> it.kind() + " " + slice(text, it)))
        .containsExactly(
            "HEADLINE Pier collapses 🏗 in Port Else",
            "STANDFIRST Two cranes fell.",
            "STANDFIRST Nobody was hurt.",
            "BODY The pier collapsed at noon.",
            "BODY Operator denies blame",
            "BODY - The bolts were loose.",
            "CAPTION The pier on Friday.");
    assertThat(statements.getFirst().kind()).isEqualTo(StatementKind.HEADLINE);
  }

  static Stream<String> hostile() {
    return Stream.of(
        "word ".repeat(1_000_000),
        "x".repeat(5_000_000),
        ". ".repeat(1_000_000),
        "\"A said, B said, \" ".repeat(200_000),
        "“".repeat(500_000),
        "'a ".repeat(500_000),
        "said ".repeat(500_000),
        "A. ".repeat(500_000),
        "a.b.".repeat(500_000),
        ", ".repeat(500_000) + "said",
        "Мир мира 世界。 عالم؟ \u0000\u0007 ".repeat(50_000),
        "\ud83d".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isBoundedForHostileText(String text) {
    ArticleText article = ArticleText.of(List.of(new Paragraph(BlockKind.PARAGRAPH, text)));
    List<AnalysedStatement> statements =
        assertTimeoutPreemptively(
            Duration.ofMinutes(2), () -> analyser.analyse(article, ArticleFacts.NONE));
    int length = CodePoints.length(article.text());
    int end = 0;
    for (AnalysedStatement statement : statements) {
      assertThat(statement.span().start()).isGreaterThanOrEqualTo(end);
      end = statement.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(length);
  }

  @Test
  void findsNothingInAnEmptyArticle() {
    assertThat(analyser.analyse(new ArticleText("", List.of()), ArticleFacts.NONE)).isEmpty();
  }

  private static String slice(ArticleText text, AnalysedStatement statement) {
    TextSpan span = statement.span();
    return CodePoints.slice(text.text(), span);
  }
}
