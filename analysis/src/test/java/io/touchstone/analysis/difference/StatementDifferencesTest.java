package io.touchstone.analysis.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.reading.ArticleReader;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.statement.Lineage;
import io.touchstone.domain.statement.StatementKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of difference that two statements of different articles may show. */
class StatementDifferencesTest {

  private static ReadStatement read(BlockKind kind, String text) {
    ArticleFacts facts =
        new ArticleFacts(
            null,
            null,
            List.of(),
            new Fact<>(new PublicationDate("2026-03-18"), "dateline"),
            null,
            null,
            List.of());
    ArticleText content = ArticleText.of(List.of(new Paragraph(kind, text)));
    return ArticleReader.read(content, facts).getFirst();
  }

  private static String differences(String a, String b, Lineage lineage) {
    return Differences.between(read(BlockKind.PARAGRAPH, a), read(BlockKind.PARAGRAPH, b), lineage)
        .stream()
        .map(
            it ->
                it.kind()
                    + " "
                    + it.severity()
                    + " "
                    + it.a().text()
                    + "/"
                    + it.b().text()
                    + " ("
                    + it.rule()
                    + ")")
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fall killed 12 people. | The fall killed 14 people. | NUMBER NOTABLE 12/14
          At least 12 people died. | Some 12 people died. | ''
          The pier fell on 13 March. | The pier fell on 14 March. | DATE NOTABLE 13 March/14 March
          The pier fell on 13 March. | The pier fell in March. | ''
          The pier fell on Friday. | The pier fell on 13 March. | ''
          Novak closed the pier. | Nokav closed the pier. | NAME NOTABLE Novak/Nokav
          ARGUS closed the pier. | ARGUS-K closed the pier. | ENTITY NOTABLE ARGUS/ARGUS-K
          The pier was closed. | The pier was not closed. | NEGATION SEVERE /not
          The failed gate was closed. | The gate was closed. | ''
          The permit was suspended. | The permit was removed. | STRENGTH SLIGHT suspended/removed
          She said it fell. | She claimed it fell. | STRENGTH SLIGHT said/claimed
          The town is ready to help. | The town vows to help. | STRENGTH SLIGHT ready/vows
          “We did not know of the loose bolts,” Ilse Novak said. | “We did know of the loose bolts,” Ilse Novak said. | NEGATION SEVERE not/
          “We see and welcome the work of the divers,” Novak said. | Novak said that the town “sees and welcomes the work of the divers”. | PRONOUN NOTABLE see and welcome/sees and welcomes
          “We must close the pier before winter,” Novak said. | “They must close the pier before winter,” Novak said. | PRONOUN NOTABLE We/They
          “We must close the pier before winter,” Novak said. | “Halvorsen must close the pier before winter,” Novak said. | PRONOUN NOTABLE We/Halvorsen
          “The bolts of the pier were loose,” Ilse Novak said. | “The bolts of the pier were loose,” Piet Ortiz said. | SPEAKER SEVERE Ilse Novak/Piet Ortiz
          “We will give our best help to the town,” Novak said. | “We will give all possible help to the town,” Novak said. | QUOTATION SLIGHT our best/all possible
          “The bolts were loose,” Novak said. | “The bolts were loose,” Novak said. | ''
          """)
  void everyKindIsFound(String a, String b, String found) {
    String differences = differences(a, b, Lineage.UNKNOWN);
    if (found.isEmpty()) {
      assertThat(differences).isEmpty();
    } else {
      assertThat(differences).contains(found);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We will give our best help to the town,” Novak said. | “We will give all possible help to the town,” Novak said. | UNKNOWN | the wording differs
          “We will give our best help to the town,” Novak said. | “We will give all possible help to the town,” Novak said. | ONE_CHAIN | altered on the way
          “We will give our very best help to the town,” Novak said. | “We will give our best help to the town,” Novak said. | ONE_CHAIN | trimmed on the way
          “We will give our best help to the town,” Novak told RIA Novosti. | “We will give all possible help to the town,” Novak said. | UNKNOWN | differently translated from Russian
          “We will give our best help to the town,” Novak said. | “We will give all possible help to the town,” Novak said, speaking in Pashto. | UNKNOWN | differently translated from Pashto
          “We will give our best help to the town,” Novak told Le Monde. | “We will give all possible help to the town,” Novak told Le Monde. | ONE_CHAIN | altered on the way
          """)
  void whatIsSaidOfADifferentWordingDependsOnWhatIsKnown(
      String a, String b, Lineage lineage, String rule) {
    assertThat(differences(a, b, lineage)).contains("(" + rule + ")");
  }

  @Test
  void aHeadlineIsComparedWithTheTextUnderIt() {
    ReadStatement headline = read(BlockKind.HEADLINE, "Town vows to rebuild its pier");
    ReadStatement body = read(BlockKind.PARAGRAPH, "The town is ready to rebuild its pier.");
    assertThat(headline.found().kind()).isEqualTo(StatementKind.HEADLINE);
    assertThat(Differences.between(headline, body, Lineage.UNKNOWN))
        .extracting(it -> it.a().text() + "/" + it.b().text())
        .containsExactly("vows/ready");
  }

  @Test
  void standfirstAndCaptionAreKindsOfTheirOwn() {
    assertThat(read(BlockKind.STANDFIRST, "The town closed its pier.").found().kind())
        .isEqualTo(StatementKind.STANDFIRST);
    assertThat(read(BlockKind.CAPTION, "Divers search the harbour basin.").found().kind())
        .isEqualTo(StatementKind.CAPTION);
  }
}
