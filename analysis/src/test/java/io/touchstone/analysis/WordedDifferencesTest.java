package io.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.statement.Difference.Kind;
import org.junit.jupiter.api.Test;

class WordedDifferencesTest {

  @Test
  void aDriftedNumberIsNamedWithItsWords() {
    assertThat(
            new WordedDifferences()
                .between("The flood damaged 212 homes.", "The flood damaged 221 homes."))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(Kind.NUMBER);
              assertThat(it.a()).contains("212");
              assertThat(it.b()).contains("221");
            });
  }
}
