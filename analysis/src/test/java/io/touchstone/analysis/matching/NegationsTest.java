package io.touchstone.analysis.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The gate was not inspected.",
        "Nobody inspected the gate.",
        "The operator failed to inspect the gate.",
        "The operator didn’t inspect the gate.",
        "The gate had neither a lock nor a warden.",
        "The mayor rejected the bid.",
        "The council has yet to decide.",
        "No inspection took place."
      })
  void negates(String text) {
    assertThat(Negations.in(text)).isTrue();
    assertThat(Negations.first(text).isPresent() || text.contains("yet to")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The failed gate was replaced on Monday.",
        "The gate failed during the storm.",
        "The rejected bid was the cheapest.",
        "The gate was not only old but rusty.",
        "Gate No. 3 was opened.",
        "The gate was opened no later than six.",
        "There is no doubt that the gate was open.",
        "Nothing but rust held the gate.",
        "It is not true that nobody was warned.",
        "The gate was inspected."
      })
  void doesNot(String text) {
    assertThat(Negations.in(text)).isFalse();
  }
}
