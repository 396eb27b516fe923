package io.touchstone.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Assessment.Decision.Mark;
import io.touchstone.domain.review.Assessment.Decision.Withdrawal;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AssessmentsTest extends DatabaseTest {
  @Autowired Assessments assessments;

  AccountId ada;
  InvestigationId investigation;
  Claim claim;
  Claim other;

  @BeforeEach
  void tell() {
    ada = story.person("ada");
    investigation = story.investigation(ada);
    Story.Told told = story.article(investigation, "Gate", "One.", "Two.");
    claim = story.claim(investigation, told.statement(0));
    other = story.claim(investigation, told.statement(1));
  }

  @Test
  void everyDecisionComesBackInTheOrderOfItsSequence() {
    List<Assessment.Decision> decisions = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      decisions.add(new Mark(Finding.of(verdict), "why \uD83D\uDD0E שלום", "the archive", null));
    }
    for (NotCheckableKind kind : NotCheckableKind.values()) {
      decisions.add(new Mark(new Finding.NotCheckable(kind), "", "", "an exception"));
    }
    decisions.add(new Withdrawal());
    List<Assessment> added =
        decisions.stream().map(it -> story.assess(claim.id(), ada, it)).toList();

    assertThat(added).isSortedAccordingTo(Comparator.comparingLong(Assessment::sequence));
    assertThat(added).extracting(Assessment::sequence).doesNotHaveDuplicates();
    assertThat(added).extracting(Assessment::decision).containsExactlyElementsOf(decisions);
    assertThat(assessments.of(claim.id())).containsExactlyElementsOf(added);
    assertThat(assessments.of(other.id())).isEmpty();
    Assessment elsewhere = story.mark(other.id(), ada, Verdict.DISPUTED);
    assertThat(assessments.in(investigation)).hasSize(added.size() + 1).endsWith(elsewhere);
  }

  @Test
  void whatIsReturnedIsWhatIsStored() {
    Assessment fine =
        new Assessment(
            AssessmentId.next(),
            claim.id(),
            ada,
            2,
            new Withdrawal(),
            CommandId.next(),
            Instant.parse("2026-03-14T08:30:00.123456789Z"),
            -5);

    Assessment added = assessments.add(fine);

    assertThat(added.at()).isEqualTo("2026-03-14T08:30:00.123456Z");
    assertThat(added.sequence()).isPositive();
    assertThat(assessments.of(claim.id())).containsExactly(added);
  }

  @Test
  void aMarkOnARemovedClaimIsOvertaken() {
    assertThatThrownBy(() -> story.mark(ClaimId.next(), ada, Verdict.DISPUTED))
        .isInstanceOf(OvertakenException.class);
  }
}
