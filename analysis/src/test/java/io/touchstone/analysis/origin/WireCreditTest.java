package io.touchstone.analysis.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireCreditTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT ELSE (AP) — The pier collapsed on Friday.| AP",
        "PORT ELSE, Oct. 4 (UPI) — The pier collapsed.| UPI",
        "(Reuters) – The pier collapsed.| Reuters",
        "The pier fell. (Reporting by Ilse Novak; Editing by Piet Ortiz)| Reuters",
        "The pier fell. (With additional inputs from AFP)| AFP"
      })
  void readsTheCreditOfAnAgency(String text, String agency) {
    assertThat(WireCredit.of(text, null)).hasValue(agency);
  }

  @Test
  void readsABylineButNoMentionInTheText() {
    assertThat(WireCredit.of("The pier fell.", "Associated Press")).hasValue("AP");
    assertThat(WireCredit.of("The mayor told Reuters that the pier fell.", "Ilse Novak")).isEmpty();
  }
}
