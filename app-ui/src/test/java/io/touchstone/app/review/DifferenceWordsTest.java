package io.touchstone.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceWordsTest {

  @Test
  void saysWhatBecameOfWhat() {
    assertThat(
            DifferenceWords.of(
                List.of(
                    new Difference(Kind.NUMBER, Severity.SEVERE, "212", "221", "other number"),
                    new Difference(Kind.NEGATION, Severity.SEVERE, "not", "", "dropped"))))
        .isEqualTo("number “212” → “221”; negation “not” → none");
  }

  @Test
  void leavesOutWhatHardlyMatters() {
    assertThat(
            DifferenceWords.of(
                List.of(new Difference(Kind.STRENGTH, Severity.SLIGHT, "said", "told", "near"))))
        .isEmpty();
  }
}
