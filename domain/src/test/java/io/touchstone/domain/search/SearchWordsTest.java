package io.touchstone.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.touchstone.domain.InvalidInputException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SearchWordsTest {

  static Stream<Arguments> typed() {
    return Stream.of(
        arguments("", List.of(), List.of(), null, false),
        arguments("  ", List.of(), List.of(), null, false),
        arguments("gate", List.of(), List.of(), "gate", false),
        arguments("the gate ", List.of(), List.of("the", "gate"), null, false),
        arguments("the ga", List.of(), List.of("the"), "ga", false),
        arguments("\"the gate\"", List.of("the gate"), List.of(), null, false),
        arguments("\"the gate\" op", List.of("the gate"), List.of(), "op", false),
        arguments("“the gate” opened ", List.of("the gate"), List.of("opened"), null, false),
        arguments("„das Tor“", List.of("das Tor"), List.of(), null, false),
        arguments("«la porte»", List.of("la porte"), List.of(), null, false),
        arguments("mayor \"the ga", List.of(), List.of("mayor", "the"), "ga", true),
        arguments("\"one\" \"two", List.of("one"), List.of(), "two", true),
        arguments("\"\" gate ", List.of(), List.of("gate"), null, false),
        arguments("\" . \" gate ", List.of(), List.of("gate"), null, false),
        arguments("- & 3.5%", List.of(), List.of("3.5%"), null, false),
        arguments("mayor's", List.of(), List.of(), "mayor's", false),
        arguments("Überlauf", List.of(), List.of(), "Überlauf", false));
  }

  @ParameterizedTest
  @MethodSource("typed")
  void takesApartWhatWasTyped(
      String typed, List<String> phrases, List<String> words, String unfinished, boolean open) {
    assertThat(SearchWords.of(typed)).isEqualTo(new SearchWords(phrases, words, unfinished, open));
  }

  @Test
  void allOfItIsReadForItsMeaning() {
    assertThat(SearchWords.of("\"the gate\" was op").text()).isEqualTo("the gate was op");
  }

  @Test
  void refusesWhatNobodyTypes() {
    assertThatThrownBy(() -> SearchWords.of("x".repeat(301)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("300");
  }
}
