package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.WordedDifferences;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Lineage;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskMarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The flood killed 12 people.   | The flood killed 12 people on Monday. | false
          The flood killed 12 people.   | The flood killed 14 people.           | true
          The flood killed 12 people.   | At least 12 people were killed.       | false
          The mayor opened the gate.    | The mayor did not open the gate.      | true
          Mayor Tilda Quarne resigned.  | Mayor Tilda Quarme resigned.          | true
          The mayor said: “We see it.”  | The mayor said: “They see it.”        | true
          The mayor opened the gate.    |                                       | false
          """)
  void aStatementDiffersWhereWhatMaySayTheSameDoes(String here, String there, boolean differs) {
    List<ReadDesk.Alike> alike =
        there == null ? List.of() : List.of(new ReadDesk.Alike(statement(there), Lineage.UNKNOWN));
    var onDesk = new ReadDesk.DeskStatement(statement(here), Optional.empty(), 1, alike);

    List<DeskStatement> marks =
        DeskMarks.of(List.of(onDesk), AccountId.next(), new WordedDifferences());

    assertThat(marks).extracting(DeskStatement::differs).containsExactly(differs);
  }

  private static Statement statement(String text) {
    return new Statement(
        StatementId.next(),
        ArticleId.next(),
        RevisionId.next(),
        1,
        StatementKind.BODY,
        TextAnchor.in(text, new TextSpan(0, text.codePointCount(0, text.length()))),
        new Attribution.Unattributed(),
        null);
  }
}
