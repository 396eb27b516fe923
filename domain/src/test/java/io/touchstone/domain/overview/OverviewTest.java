package io.touchstone.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.claim.Cases;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.overview.Overview.Agreement;
import io.touchstone.domain.overview.Overview.OfReviewer;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.search.StandingGroup;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverviewTest {
  private static final AccountId ANN = AccountId.next();
  private static final AccountId JO = AccountId.next();

  @Test
  void nothingYetIsCountedAsNothing() {
    Overview overview = Overview.of(List.of(), List.of(), List.of());

    assertThat(overview.standings().values()).containsOnly(0).hasSize(7);
    assertThat(overview.byOrigins()).containsExactly(0, 0, 0, 0);
    assertThat(overview.agreement()).isEqualTo(new Agreement(0, 0, 0));
  }

  @Test
  void marksAreCountedByClaimAndByPerson() {
    List<ClaimCase> claims =
        List.of(
            marked(Cases.claim().asserted("Post").asserted("Wire").build(), ANN, "C", JO, "C"),
            marked(Cases.claim().asserted("Post").build(), ANN, "D", JO, "U"),
            marked(Cases.claim().asserted("Post").denied("Brandt", "Wire").build(), ANN, "D!"),
            Cases.claim().saidByNobodyNamed("Post").build());

    Overview overview =
        Overview.of(
            List.of(
                new ArticleSummary(
                    ArticleId.next(), 1, null, "Post", null, "a.html", "", 1, 9, 3, 1)),
            claims,
            List.of(task(JO, TaskState.ASSIGNED, 6, 2), task(JO, TaskState.CLOSED, 4, 4)));

    assertThat(overview.standings())
        .containsEntry(StandingGroup.CORROBORATED, 1)
        .containsEntry(StandingGroup.CONTESTED, 1)
        .containsEntry(StandingGroup.DISPUTED, 1)
        .containsEntry(StandingGroup.UNREVIEWED, 1);
    assertThat(overview.agreement()).isEqualTo(new Agreement(1, 1, 1));
    assertThat(overview.reviewers())
        .containsExactly(new OfReviewer(ANN, 3, 1, 0, 0), new OfReviewer(JO, 2, 0, 6, 2));
    assertThat(overview.contested())
        .extracting(Overview.Disagreement::reviewersDiffer, Overview.Disagreement::denying)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, 0),
            org.assertj.core.groups.Tuple.tuple(false, 1));
    assertThat(overview.byOrigins()).containsExactly(1, 2, 1, 0);
    assertThat(overview.origins())
        .extracting(Overview.OfOrigin::name, Overview.OfOrigin::claims)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Post", 3),
            org.assertj.core.groups.Tuple.tuple("Wire", 1));
    assertThat(overview.articles())
        .containsExactly(new Overview.OfArticle(1, "Post", "a.html", 9, 3));
  }

  /** Who and what in turns: the verdict's first letter, "!" for an exception. */
  private static ClaimCase marked(ClaimCase claim, Object... marks) {
    List<Assessment> assessments = new ArrayList<>();
    for (int i = 0; i < marks.length; i += 2) {
      String what = (String) marks[i + 1];
      Verdict verdict =
          switch (what.charAt(0)) {
            case 'C' -> Verdict.CORROBORATED;
            case 'D' -> Verdict.DISPUTED;
            default -> Verdict.UNSOURCED;
          };
      @Nullable String override = what.endsWith("!") ? "The log says so." : null;
      assessments.add(
          new Assessment(
              AssessmentId.next(),
              claim.claim().id(),
              (AccountId) marks[i],
              1,
              new Assessment.Decision.Mark(Finding.of(verdict), "", "", override),
              CommandId.next(),
              Instant.EPOCH,
              i + 1L));
    }
    return new ClaimCase(claim.claim(), claim.appearances(), claim.evidence(), assessments);
  }

  private static TaskSummary task(AccountId assignee, TaskState state, int total, int done) {
    ReviewTask task =
        new ReviewTask(
            TaskId.next(),
            InvestigationId.next(),
            new TaskScope.ChosenClaims(List.of(ClaimId.next())),
            assignee,
            ANN,
            null,
            "",
            state,
            Instant.EPOCH,
            1);
    return new TaskSummary(task, "", "", null, "Jo", "Ann", total, done);
  }
}
