package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConclusionTest {
  private static final Finding UNSOURCED = Finding.of(Verdict.UNSOURCED);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CORROBORATED | Corroborated | Two independent sources, or one and a primary record, say so.
          ATTRIBUTED   | Attributed   | It rests on one named source, which nobody else examined confirms or denies.
          UNSOURCED    | Unsourced    | No source is given in the coverage examined.
          """)
  void aVerdictInWords(Verdict verdict, String label, String meaning) {
    Conclusion conclusion = conclude(Finding.of(verdict), "reviewer 1", null, 1);
    assertThat(conclusion.label()).isEqualTo(label);
    assertThat(conclusion.meaning()).isEqualTo(meaning);
  }

  @Test
  void disputedDoesNotMeanFalse() {
    assertThat(conclude(Finding.of(Verdict.DISPUTED), "reviewer 1", null, 1).meaning())
        .endsWith("Disputed doesn’t mean false.");
  }

  @ParameterizedTest
  @CsvSource({
    "FORECAST, Not checkable: forecast",
    "OPINION, Not checkable: opinion",
    "BOILERPLATE, Not checkable: boilerplate"
  })
  void whatCannotBeCheckedHasItsKind(NotCheckableKind kind, String label) {
    Conclusion conclusion = conclude(new Finding.NotCheckable(kind), "reviewer 1", null, 1);
    assertThat(conclusion.badge()).isEqualTo(Badge.NOT_CHECKABLE);
    assertThat(conclusion.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "1, One reviewer’s finding; nobody has confirmed it yet.",
    "2, Two reviewers came to the same finding.",
    "3, Three reviewers came to the same finding.",
    "12, 12 reviewers came to the same finding."
  })
  void saysHowManyAgree(int reviewers, String words) {
    assertThat(conclude(UNSOURCED, "reviewer 1", null, reviewers).reviewedBy()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"2, Two reviewers differ.", "5, 5 reviewers differ."})
  void aContestedClaimHasNoVerdict(int reviewers, String words) {
    Conclusion conclusion = conclude(null, "reviewer 1", null, reviewers);
    assertThat(conclusion.badge()).isEqualTo(Badge.CONTESTED);
    assertThat(conclusion.label()).isEqualTo("Contested");
    assertThat(conclusion.reviewedBy()).isEqualTo(words);
  }

  @Test
  void anExceptionNeverSaysThatTheConditionWasMet() {
    Conclusion conclusion = conclude(UNSOURCED, "editor 1", "braces {0} and 'quotes' stay", 1);
    assertThat(conclusion.exceptions())
        .containsExactly("Closed by way of exception: braces {0} and 'quotes' stay");
    assertThat(conclusion.meaning())
        .isEqualTo(
            "An editor closed it by way of exception, although the usual condition (no source is"
                + " given in the coverage examined, and the reviewer says where one was looked"
                + " for) was not met.");
  }

  private static Conclusion conclude(
      Finding finding, String reviewer, String override, int reviewers) {
    Finding given = finding == null ? UNSOURCED : finding;
    Mark mark = new Mark(reviewer, given, "", "", override, Instant.EPOCH);
    return Conclusion.of(
        Dossiers.claim(
            1,
            "text",
            finding,
            Collections.nCopies(reviewers, mark),
            List.of(),
            List.of(),
            List.of()));
  }
}
