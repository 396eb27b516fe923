package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.About;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Scrutiny;
import io.touchstone.domain.report.ReviewedClaim.Settlement;
import io.touchstone.domain.report.ReviewedClaim.SignOff;
import io.touchstone.domain.report.ReviewedClaim.Waiver;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScrutiniesTest {
  private static final Finding OPINION = new Finding.NotCheckable(NotCheckableKind.OPINION);
  private static final Instant DAY = Instant.parse("2026-03-16T09:00:00Z");

  static Stream<Arguments> ways() {
    return Stream.of(
        arguments(Scrutiny.OPEN, true, "Two reviewers came to the same finding."),
        arguments(
            new Scrutiny(2, null, null),
            true,
            "Two reviewers came to the same finding. They assessed it independently, without seeing"
                + " each other’s findings."),
        arguments(
            new Scrutiny(1, new Settlement("editor 1", false, "It's {0} dated.", null, DAY), null),
            false,
            "Two reviewers differ. editor 1 settled it on 16 March 2026: It's {0} dated."),
        arguments(
            new Scrutiny(2, new Settlement("reviewer 1", true, "We talked.", null, DAY), null),
            false,
            "Two reviewers differ. They resolved it jointly on 16 March 2026, put down by reviewer"
                + " 1: We talked. They assessed it independently, without seeing each other’s"
                + " findings."),
        arguments(
            new Scrutiny(3, null, new Waiver("editor 2", "One is ill.", DAY)),
            true,
            "Two reviewers came to the same finding. Of 3 independent assessments that were asked"
                + " for not all were waited for, which editor 2 answers for: One is ill."),
        arguments(
            approved(),
            true,
            "Two reviewers came to the same finding. Nobody who didn’t assess it has approved it"
                + " yet."),
        arguments(
            approved(new SignOff("editor 1", null, DAY)),
            true,
            "Two reviewers came to the same finding. editor 1, who didn’t assess it, approved it on"
                + " 16 March 2026."),
        arguments(
            approved(new SignOff("editor 1", "There {are} two of us.", DAY)),
            true,
            "Two reviewers came to the same finding. It has not been approved by somebody who"
                + " didn’t assess it, which editor 1 answers for: There {are} two of us."),
        arguments(
            approved(new SignOff("editor 1", null, DAY)),
            false,
            "One reviewer’s finding. editor 1, who didn’t assess it, approved it on 16 March"
                + " 2026."));
  }

  private static Scrutiny approved(SignOff... signOffs) {
    return new Scrutiny(1, null, null, List.of(signOffs));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyFormatSaysHowItWasReviewed(Scrutiny scrutiny, boolean agreed, String words) {
    Mark mark = new Mark("reviewer 1", OPINION, "", "", null, DAY);
    ReviewedClaim claim =
        new ReviewedClaim(
            "id",
            1,
            "text",
            About.NONE,
            OPINION,
            agreed,
            null,
            Collections.nCopies(2, mark),
            List.of(),
            List.of(),
            List.of(),
            "",
            scrutiny,
            List.of());

    assertThat(Conclusion.of(claim).reviewedBy()).isEqualTo(words);
  }
}
