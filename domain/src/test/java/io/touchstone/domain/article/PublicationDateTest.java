package io.touchstone.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-14",
        "2026-03-14T09:30",
        "2026-03-14T09:30:15",
        "2026-03-14T09:30:15+02:00",
        "2026-03-14T23:30:15-11:00",
        "2026-03-14T09:30Z",
        "2026-03-14T09:30:15.123Z"
      })
  void theDayIsTheOneThatIsWritten(String iso) {
    assertThat(new PublicationDate(iso).day()).isEqualTo(LocalDate.of(2026, 3, 14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "14/03/2026", "2026-02-30", "2026-3-1", "2026-03-14 9:30"})
  void whatIsNoDateIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> new PublicationDate(text))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("2026-03-14");
  }
}
