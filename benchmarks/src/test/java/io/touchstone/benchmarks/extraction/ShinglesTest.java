package io.touchstone.benchmarks.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void identicalTextsShareEverythingWhateverTheirPunctuation() {
    Shingles compared = Shingles.compare("One, two; three four five.", "One two three - four five");
    assertThat(compared.identical()).isTrue();
    assertThat(compared.precision()).isEqualTo(1);
    assertThat(compared.recall()).isEqualTo(1);
  }

  @Test
  void countsSequencesOfFourWordsAsAMultiset() {
    // truth: abcd bcde; found: abcd bcde cdea deab eabc abcd bcde
    Shingles compared = Shingles.compare("a b c d e", "a b c d e a b c d e");
    assertThat(compared.precision()).isCloseTo(2.0 / 7, within(1e-9));
    assertThat(compared.recall()).isEqualTo(1);
    assertThat(compared.common() + compared.superfluous() + compared.missing())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void nothingFoundIsWrongAltogether() {
    Shingles compared = Shingles.compare("a b c d e", "");
    assertThat(compared.precision()).isZero();
    assertThat(compared.recall()).isZero();
  }
}
