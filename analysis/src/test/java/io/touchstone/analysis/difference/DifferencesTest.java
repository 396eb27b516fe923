package io.touchstone.analysis.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fall killed 12 people.|The fall killed 14 people.|NUMBER 12/14",
        "At least 12 people died.|Twelve people died.|''",
        "The fall killed 12 people.|It killed 12 people and wrecked 14 boats.|''",
        "The budget was not cut.|The budget was cut.|NEGATION not/",
        "Halvorsen paid.|Halvorson paid.|NAME Halvorsen/Halvorson",
        "Novak and Ortiz came.|Nokav came.|NAME Novak/Nokav",
        "Officials came.|Official papers came.|''",
        "The permit was suspended.|The permit was removed.|STRENGTH suspended/removed",
        "She said it fell.|She claimed it fell.|STRENGTH said/claimed",
        "The pier fell.|The pier fell.|''"
      })
  void findsWhatDiffers(String a, String b, String found) {
    assertThat(
            Differences.between(a, b).stream()
                .map(it -> it.kind() + " " + it.a().text() + "/" + it.b().text())
                .collect(Collectors.joining("; ")))
        .isEqualTo(found);
  }
}
