package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.review.Agreement;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewSummaryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reviewer 1@2026-03-16                       | Reviewed by one reviewer, 16 March 2026.
          editor 1@2026-03-16                         | Reviewed by one editor, 16 March 2026.
          reviewer 1@2026-03-16,reviewer 1@2026-03-16 | Reviewed by one reviewer, 16 March 2026.
          reviewer 2@2026-04-02,editor 1@2026-03-16   | Reviewed by one reviewer and one editor, 16 March 2026 to 2 April 2026.
          """)
  void saysWhoAndWhen(String marks, String sentence) {
    Dossier dossier = dossier(Stream.of(marks.split(",")).map(ReviewSummaryTest::claim).toList());
    assertThat(ReviewSummary.of(dossier).people()).isEqualTo(sentence);
  }

  @Test
  void countsHowFarTheyAgree() {
    assertThat(ReviewSummary.of(Dossiers.full()).agreement())
        .isEqualTo(
            "Findings of one reviewer: 8. Findings that two or more share: 1. Contested: 1."
                + " Krippendorff’s alpha over the 9 claims that carry several findings, 19 of them in"
                + " all: 0.81 (95 % bootstrap interval 0.46 to 1.00).");
    assertThat(ReviewSummary.of(Dossiers.empty()))
        .isEqualTo(new ReviewSummary("Nobody has reviewed a claim yet.", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 |      | is not computable: no claim carries the findings of two reviewers.
          3 |      | is not computable: all findings on the 3 claims that carry several are the same.
          3 | -0.5 | over the 3 claims that carry several findings, 6 of them in all: -0.50; for an interval they are too few.
          """)
  void saysWhereAlphaIsNotComputable(int claims, Double alpha, String words) {
    Dossier of = Dossiers.full();
    Dossier measured =
        new Dossier(
            of.investigationId(),
            of.title(),
            of.question(),
            null,
            of.compiledAt(),
            of.articles(),
            of.claims(),
            of.leftOut(),
            of.trailHead(),
            List.of(),
            new Agreement(claims, 2 * claims, alpha, null));

    assertThat(ReviewSummary.of(measured).agreement()).endsWith("Krippendorff’s alpha " + words);
  }

  private static Dossier dossier(List<ReviewedClaim> claims) {
    Dossier empty = Dossiers.empty();
    return new Dossier(
        empty.investigationId(),
        empty.title(),
        empty.question(),
        null,
        empty.compiledAt(),
        List.of(),
        claims,
        empty.leftOut(),
        empty.trailHead(),
        List.of());
  }

  private static ReviewedClaim claim(String mark) {
    String[] by = mark.split("@", -1);
    Finding finding = Finding.of(Verdict.UNSOURCED);
    return Dossiers.claim(
        1,
        "x",
        finding,
        List.of(new Mark(by[0], finding, "", "", null, Instant.parse(by[1] + "T12:00:00Z"))),
        List.of(),
        List.of(),
        List.of());
  }
}
