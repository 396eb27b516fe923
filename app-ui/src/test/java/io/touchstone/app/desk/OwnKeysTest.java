package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnKeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '~',
      textBlock =
          """
          # action       | key | refused because
          CORROBORATED   | v   | -
          CORROBORATED   | V   | -
          CORROBORATED   | é   | -
          CORROBORATED   | c   | -
          CORROBORATED   | d   | “d” is “disputed”; give that another key first.
          CORROBORATED   | D   | “d” is “disputed”; give that another key first.
          MATRIX         | ?   | “?” is “all keys”; give that another key first.
          MATRIX         | /   | “/” is “search everything”; give that another key first.
          UNSOURCED      | 7   | Give one letter or sign; digits choose outlets.
          UNSOURCED      | ab  | Give one letter or sign; digits choose outlets.
          UNSOURCED      | ~ ~ | Give one letter or sign; digits choose outlets.
          """)
  void aKeyBelongsToOneAction(Keys action, String key, @Nullable String refusal) {
    assertThat(OwnKeys.NONE.refusal(action, key).orElse(null)).isEqualTo(refusal);
    if (refusal == null) {
      assertThat(OwnKeys.NONE.with(action, key).shown(action)).isEqualToIgnoringCase(key);
    } else {
      assertThatThrownBy(() -> OwnKeys.NONE.with(action, key)).hasMessage(refusal);
    }
  }

  @Test
  void aFreedKeyMayBeGivenToAnother() {
    OwnKeys keys = OwnKeys.NONE.with(Keys.DISPUTED, "w").with(Keys.CORROBORATED, "d");

    assertThat(keys.inBrowser())
        .isEqualTo(Map.of("corroborated", List.of("d"), "disputed", List.of("w")));
    assertThat(keys.with(Keys.CORROBORATED, null).inBrowser())
        .isEqualTo(Map.of("disputed", List.of("w")));
  }

  @Test
  void theArrowsStay() {
    assertThat(OwnKeys.NONE.with(Keys.NEXT, "b").inBrowser())
        .isEqualTo(Map.of("next", List.of("b", "ArrowDown")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          DISPUTED=w                     | w
          CORROBORATED=q DISPUTED=c      | c
          CORROBORATED=d DISPUTED=c      | c
          DISPUTED=c                     | d
          DISPUTED=7 NONSENSE=x =        | d
          HELP=d DISPUTED=w              | w
          {"some":"JSON"}                | d
          ~~                             | d
          """)
  void whatTheBrowserKeptIsReadAsFarAsItMakesSense(String kept, String disputed) {
    assertThat(OwnKeys.read(kept).shown(Keys.DISPUTED)).isEqualTo(disputed);
  }
}
