package io.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.ClaimReader;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(claims.notCheckable(statement(text)).map(it -> it.kind().name()).orElse(""))
        .isEqualTo(kind);
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

  private static ClaimReader.Dated dated(int article, String text, @Nullable String published) {
    return new ClaimReader.Dated(
        Articles.of(article, "Marlin News", List.of(), text).statements().getFirst(),
        published == null ? null : LocalDate.parse(published));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pier fell on 14 March 2026. | 2026-03-16 | 2026-03-14
          The pier fell on Saturday. | 2026-03-16 | 2026-03-14
          The pier fell on Saturday. | |
          The pier was closed in February 2026. | | 2026-02
          The pier is closed. | 2026-03-16 |
          """)
  void aClaimSpeaksOfTheDateInItsWords(
      String text, @Nullable String published, @Nullable String asOf) {
    Period found = claims.facts(text, List.of(dated(1, text, published))).asOf();
    assertThat(found == null ? null : found.iso()).isEqualTo(asOf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier was inspected in January, Ilse Novak told Marlin News on Monday.",
        "Ilse Novak said on Monday that the pier was inspected in January."
      })
  void theDayOnWhichSomethingWasSaidIsNotTheDayItSpeaksOf(String text) {
    Period found = claims.facts(text, List.of(dated(1, text, "2026-03-18"))).asOf();
    assertThat(found).isEqualTo(Period.parse("2026-01"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pier was closed, Ilse Novak said. | Novak said the pier was closed. | Ilse Novak | PERSON
          The pier was closed, Ilse Novak said. | The pier was closed. | |
          The pier was closed, Ilse Novak said. | The pier was closed, Omar Reyes said. | |
          The pier was closed, Ilse Novak said. | Novak denied that the pier was closed. | Ilse Novak | PERSON
          The pier was closed, residents said. | The pier was closed, residents said. | |
          The pier was closed, Reuters reported. | Reuters said the pier was closed. | Reuters | ORGANISATION
          """)
  void theClaimantIsWhomEveryArticleNames(
      String one, String other, @Nullable String name, Claimant.@Nullable Type type) {
    Claimant found =
        claims
            .facts("The pier was closed.", List.of(dated(1, one, null), dated(2, other, null)))
            .claimant();
    assertThat(found).isEqualTo(name == null || type == null ? null : new Claimant(name, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The pier was closed in spring, Ilse Novak said. | false
          Ilse Novak said that a new pier could bring trade. | true
          A new pier could bring trade. | false
          """)
  void whatSomebodyExpectsIsAnUtterance(String text, boolean utterance) {
    ClaimFacts facts = claims.facts(text, List.of(dated(1, text, null)));
    assertThat(facts.kind() instanceof ClaimKind.Utterance).isEqualTo(utterance);
  }
}
