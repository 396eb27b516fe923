package io.touchstone.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.analysis.embedding.Vector;
import io.touchstone.analysis.search.StatementIndex.Hit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StatementIndexTest {
  private static final int DIMENSIONS = 96;

  private final Random random = new Random(5);

  @Test
  void findsTheNearestOfManyByMeaning() {
    StatementIndex index = new StatementIndex(new float[DIMENSIONS]);
    Vector asked = vector();
    for (int i = 0; i < 3_000; i++) {
      index.add("s" + i, "nothing in common", i == 1_234 ? near(asked) : vector());
    }
    List<Hit> hits = index.search("quite other words", asked, 3);
    assertThat(hits).hasSize(3);
    assertThat(hits.getFirst().id()).isEqualTo("s1234");
    assertThat(hits).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void findsATellingNameThatMeaningMisses() {
    StatementIndex index = new StatementIndex(new float[DIMENSIONS]);
    for (int i = 0; i < 2_000; i++) {
      index.add("s" + i, i == 77 ? "Halvorsen sold the ferry" : "The choir sang again", vector());
    }
    assertThat(index.search("Who is Halvorsen?", vector(), 5).stream().map(Hit::id))
        .contains("s77");
  }

  @Test
  void refusesVectorsOfAnotherModel() {
    StatementIndex index = new StatementIndex(new float[3]);
    assertThatThrownBy(() -> index.add("a", "text", vector()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another model");
    assertThat(index.search("text", Vector.normalised(new float[] {1, 0, 0}), 3)).isEmpty();
  }

  private Vector vector() {
    float[] values = new float[DIMENSIONS];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return Vector.normalised(values);
  }

  private Vector near(Vector vector) {
    float[] values = vector.values();
    for (int i = 0; i < values.length; i++) {
      values[i] += (float) (random.nextGaussian() * 0.03);
    }
    return Vector.normalised(values);
  }
}
