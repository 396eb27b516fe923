package io.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.claim.Role;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordedClaimsTest {
  private final WordedClaims claims = new WordedClaims();

  private static Statement statement(String text) {
    ComparedArticle article = Articles.of(1, "Marlin News", List.of(), text);
    return article.statements().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pier was inspected in spring. | The pier was inspected in spring. | ASSERTS
          The pier was inspected in spring. | Ilse Novak said the pier was inspected in spring. | ATTRIBUTES
          The pier was inspected in spring. | The pier was not inspected in spring. | DENIES
          The pier was inspected in spring. | It is unclear whether the pier was inspected in spring. | QUESTIONS
          The pier was inspected in spring. | Was the pier inspected in spring? | QUESTIONS
          The pier was not inspected in spring. | The pier was not inspected in spring. | ASSERTS
          The pier was not inspected in spring. | Novak denied that the pier had not been inspected. | DENIES
          """)
  void theRoleFollowsFromTheClaimsWording(String claim, String text, Role role) {
    assertThat(claims.role(claim, statement(text))).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pier was inspected in spring. | ''
          A new pier could make the town a hub of trade. | FORECAST
          It was a remarkable and pivotal moment for the harbour. | OPINION
          Sign up for our newsletter for more news. | BOILERPLATE
          Ilse Novak said that a new pier could bring trade. | ''
          """)
  void saysWhyAStatementCannotBeChecked(String text, String kind) {
    assertThat(claims.notCheckable(statement(text)).map(Enum::name).orElse("")).isEqualTo(kind);
  }

  @Test
  void wordsAClaimByOneOfItsStatements() {
    assertThat(
            claims.wording(
                List.of(
                    statement("and it had been closed for years, residents said."),
                    statement("The pier had been closed for years."))))
        .isEqualTo("The pier had been closed for years.");
  }
}
