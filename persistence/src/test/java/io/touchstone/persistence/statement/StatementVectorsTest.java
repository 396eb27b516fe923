package io.touchstone.persistence.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.Articles;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementVector;
import io.touchstone.domain.statement.StatementVectors;
import io.touchstone.domain.text.Digest;
import io.touchstone.persistence.testing.AtOnce;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StatementVectorsTest extends DatabaseTest {
  private static final String MODEL = "small 1";

  @Autowired StatementVectors vectors;
  @Autowired Articles articles;

  Story.Told told;

  @BeforeEach
  void tell() {
    InvestigationId investigation = story.investigation();
    told = story.article(investigation, "Gate", "The gate was open.", "It was shut.");
  }

  private static StatementVector vector(StatementId statement, String text, int number) {
    byte[] words = new byte[9_000];
    new Random(number).nextBytes(words);
    return new StatementVector(statement, Digest.of(text), new byte[] {(byte) number, -1}, words);
  }

  private byte numberOf(StatementId statement, String model) {
    return vectors.of(model, List.of(statement)).getFirst().vectors()[0];
  }

  @Test
  void comeBackForTheModelThatMadeThem() {
    StatementVector first = vector(told.statement(0), "The gate was open.", 1);
    vectors.keep(MODEL, List.of(first, vector(told.statement(1), "It was shut.", 2)));

    List<StatementVector> found = vectors.of(MODEL, List.of(told.statement(0), StatementId.next()));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().text()).isEqualTo(first.text());
    assertThat(found.getFirst().vectors()).isEqualTo(first.vectors());
    assertThat(found.getFirst().words()).isEqualTo(first.words());
    assertThat(vectors.of("small 2", told.statements())).isEmpty();
    assertThat(vectors.of(MODEL, List.of())).isEmpty();
  }

  @Test
  void holdOnceTheyAreStored() {
    vectors.keep(MODEL, List.of(vector(told.statement(0), "The gate was open.", 1)));
    vectors.keep(MODEL, List.of(vector(told.statement(0), "The gate was open.", 7)));
    assertThat(numberOf(told.statement(0), MODEL)).isEqualTo((byte) 1);
  }

  @Test
  void giveWayToOtherWordsAndToAnotherModel() {
    vectors.keep(MODEL, List.of(vector(told.statement(0), "The gate was open.", 1)));
    vectors.keep(MODEL, List.of(vector(told.statement(0), "The gate is open.", 2)));
    assertThat(numberOf(told.statement(0), MODEL)).isEqualTo((byte) 2);

    vectors.keep("small 2", List.of(vector(told.statement(0), "The gate is open.", 3)));
    assertThat(numberOf(told.statement(0), "small 2")).isEqualTo((byte) 3);
    assertThat(vectors.of(MODEL, told.statements())).isEmpty();
    assertThat(count("statement_vector")).isEqualTo(1);
  }

  @Test
  void goWithTheirStatements() {
    vectors.keep(
        MODEL, List.of(vector(told.statement(0), "a", 1), vector(StatementId.next(), "b", 2)));
    assertThat(count("statement_vector")).isEqualTo(1);
    inTransaction(() -> articles.remove(told.id()));
    assertThat(count("statement_vector")).isZero();
  }

  @Test
  void twoWhoStoreTheSameAtOnceDontHinderEachOther() {
    List<StatementVector> ab =
        List.of(vector(told.statement(0), "a", 1), vector(told.statement(1), "b", 2));
    AtOnce.run(
        List.of(
            () -> {
              vectors.keep(MODEL, ab);
              return true;
            },
            () -> {
              vectors.keep(MODEL, ab.reversed());
              return true;
            }));
    assertThat(vectors.of(MODEL, told.statements())).hasSize(2);
  }
}
