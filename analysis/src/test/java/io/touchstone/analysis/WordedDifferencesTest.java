package io.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.difference.Difference.Severity;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Difference.Kind;
import java.util.Arrays;
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

  @Test
  void everyKindAndSeverityHasItsWordInTheDomain() {
    assertThat(Arrays.stream(io.touchstone.analysis.difference.Difference.Kind.values()))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder(
            Arrays.stream(Kind.values()).map(Enum::name).toArray(String[]::new));
    assertThat(Arrays.stream(Severity.values()))
        .extracting(Enum::name)
        .containsExactlyInAnyOrder(
            Arrays.stream(Difference.Severity.values()).map(Enum::name).toArray(String[]::new));
  }
}
