package io.touchstone.domain.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
  @Test
  void givesItsParagraphsBack() {
    List<ArticleText.Paragraph> paragraphs =
        List.of(
            new ArticleText.Paragraph(BlockKind.HEADING, "\uD83D\uDEA2 ferries"),
            new ArticleText.Paragraph(BlockKind.PARAGRAPH, "Zwei F\u00E4hren \uD83C\uDF2B"),
            new ArticleText.Paragraph(BlockKind.LIST_ITEM, "\u6E21\u8F6E"));
    assertThat(ArticleText.of(paragraphs).paragraphs()).isEqualTo(paragraphs);
  }

  @Test
  void paragraphsLieWhereTheirBlocksSayCountedInCodePoints() {
    ArticleText text =
        ArticleText.of(
            List.of(
                new Paragraph(BlockKind.PARAGRAPH, " A \uD83D\uDE00 flood. "),
                new Paragraph(BlockKind.PARAGRAPH, "  "),
                new Paragraph(BlockKind.LIST_ITEM, "One gate")));

    assertThat(text.text()).isEqualTo("A \uD83D\uDE00 flood.\n\nOne gate");
    assertThat(text.blocks())
        .containsExactly(
            new TextBlock(BlockKind.PARAGRAPH, new TextSpan(0, 10)),
            new TextBlock(BlockKind.LIST_ITEM, new TextSpan(12, 20)));
    assertThat(text.paragraphs())
        .containsExactly(
            new Paragraph(BlockKind.PARAGRAPH, "A \uD83D\uDE00 flood."),
            new Paragraph(BlockKind.LIST_ITEM, "One gate"));
  }

  @Test
  void aTitleBecomesTheHeadlineOnce() {
    ArticleText body = ArticleText.of(List.of(new Paragraph(BlockKind.PARAGRAPH, "It broke.")));

    ArticleText titled = body.under("Gate breaks");

    assertThat(titled.paragraphs().getFirst())
        .isEqualTo(new Paragraph(BlockKind.HEADLINE, "Gate breaks"));
    assertThat(titled.under("Another")).isEqualTo(titled);
    assertThat(body.under(null)).isSameAs(body);
    assertThat(body.under("  ")).isSameAs(body);
  }

  @Test
  void whatNoDatabaseCanHoldIsReplacedBeforeAnythingIsAnchored() {
    ArticleText text =
        ArticleText.of(
            List.of(
                new Paragraph(BlockKind.HEADLINE, "One\u0000two\uD83D"),
                new Paragraph(BlockKind.PARAGRAPH, "\uDE00 three \uD83D\uDE00.")));

    assertThat(text.text()).isEqualTo("One\uFFFDtwo\uFFFD\n\n\uFFFD three \uD83D\uDE00.");
    assertThat(text.blocks())
        .extracting(block -> CodePoints.slice(text.text(), block.span()))
        .containsExactly("One\uFFFDtwo\uFFFD", "\uFFFD three \uD83D\uDE00.");
  }
}
