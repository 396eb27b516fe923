package io.touchstone.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportAddressTest {

  @ParameterizedTest
  @CsvSource({
    "The night of the flood,the-night-of-the-flood",
    "Ärger am Döner-Stand: 3 Fragen,arger-am-doner-stand-3-fragen",
    "  ¿Qué pasó?  ,que-paso",
    "Наводнение,report",
    "../../etc/passwd,etc-passwd",
    "'',report"
  })
  void aTitleBecomesReadable(String title, String address) {
    assertThat(ReportAddress.readable(title).value()).isEqualTo(address);
  }

  @Test
  void aLongTitleIsCut() {
    assertThat(ReportAddress.readable("flood ".repeat(40)).value())
        .hasSizeLessThanOrEqualTo(60)
        .endsWith("flood");
  }

  @Test
  void nobodyGuessesAnUnguessableOne() {
    assertThat(ReportAddress.unguessable()).isNotEqualTo(ReportAddress.unguessable());
    assertThat(ReportAddress.unguessable().value()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a--b", "-a", "a/b", "a%2e", "a b", "ä"})
  void whatIsNoAddressIsNotThere(String text) {
    assertThatThrownBy(() -> ReportAddress.parse(text)).isInstanceOf(NotFoundException.class);
  }
}
