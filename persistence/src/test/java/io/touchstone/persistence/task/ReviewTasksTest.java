package io.touchstone.persistence.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.ReviewTasks;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewTasksTest extends DatabaseTest {
  @Autowired ReviewTasks tasks;
  @Autowired Articles articles;
  @Autowired Claims claims;
  @Autowired Investigations investigations;

  AccountId ada;
  AccountId bea;
  InvestigationId investigation;
  Story.Told told;

  @BeforeEach
  void tell() {
    ada = story.person("ada");
    bea = story.person("bea");
    investigation = story.investigation(ada, bea);
    told = story.article(investigation, "Gate", "One.", "Two.", "Three.");
  }

  private ReviewTask task(TaskScope scope, @Nullable LocalDate due, TaskState state) {
    return new ReviewTask(
        TaskId.next(),
        investigation,
        scope,
        bea,
        ada,
        due,
        "look at \uD83D\uDD0E",
        state,
        Story.MORNING,
        0);
  }

  private ReviewTask add(TaskScope scope, @Nullable LocalDate due) {
    ReviewTask task = task(scope, due, TaskState.ASSIGNED);
    tasks.add(task);
    return tasks.find(task.id()).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void aTaskComesBackInEveryState(TaskState state) {
    ReviewTask task =
        task(new TaskScope.WholeArticle(told.id()), LocalDate.parse("2026-03-31"), state);
    tasks.add(task);

    assertThat(tasks.find(task.id()).orElseThrow())
        .usingRecursiveComparison()
        .ignoringFields("version")
        .isEqualTo(task);
    assertThat(tasks.find(TaskId.next())).isEmpty();
  }

  @Test
  void chosenClaimsKeepTheirOrder() {
    Claim one = story.claim(investigation, told.statement(0));
    Claim two = story.claim(investigation, told.statement(1));
    Claim three = story.claim(investigation, told.statement(2));
    TaskScope scope = new TaskScope.ChosenClaims(List.of(three.id(), one.id(), two.id()));

    ReviewTask task = add(scope, null);

    assertThat(task.scope()).isEqualTo(scope);
    assertThat(tasks.in(investigation).getFirst().task()).isEqualTo(task);
  }

  @Test
  void aTaskMovesOnUnderItsVersion() {
    ReviewTask task = add(new TaskScope.WholeArticle(told.id()), null);
    ReviewTask started = task.moved(TaskState.IN_PROGRESS);

    assertThat(tasks.save(started, 1))
        .isEqualTo(new SaveOutcome.Saved<>(tasks.find(task.id()).orElseThrow()));
    assertThat(tasks.find(task.id()).orElseThrow().state()).isEqualTo(TaskState.IN_PROGRESS);
    assertThat(tasks.save(task.moved(TaskState.CLOSED), 1))
        .isEqualTo(new SaveOutcome.Stale<>(tasks.find(task.id()).orElseThrow()));
    assertThat(tasks.find(task.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void theListSaysHowFarTheAssigneeHasCome() {
    Claim one = story.claim(investigation, told.statement(0));
    Claim two = story.claim(investigation, told.statement(1));
    Claim three = story.claim(investigation, told.statement(2));
    story.mark(one.id(), bea, Verdict.DISPUTED);
    story.mark(two.id(), ada, Verdict.DISPUTED);
    story.mark(three.id(), bea, Verdict.DISPUTED);
    story.withdraw(three.id(), bea);
    ReviewTask article = add(new TaskScope.WholeArticle(told.id()), null);
    ReviewTask chosen =
        add(new TaskScope.ChosenClaims(List.of(two.id(), one.id())), LocalDate.parse("2026-04-01"));
    ReviewTask single =
        add(new TaskScope.ChosenClaims(List.of(three.id())), LocalDate.parse("2026-03-31"));

    List<TaskSummary> expected =
        List.of(
            new TaskSummary(single, "The flood", "3", null, "Dr bea", "Dr ada", 1, 0),
            new TaskSummary(chosen, "The flood", "1, 2", null, "Dr bea", "Dr ada", 2, 1),
            new TaskSummary(article, "The flood", "Gate", 1, "Dr bea", "Dr ada", 3, 1));
    assertThat(tasks.in(investigation)).containsExactlyElementsOf(expected);
    assertThat(tasks.of(bea)).containsExactlyElementsOf(expected);
    assertThat(tasks.of(ada)).isEmpty();
    assertThat(tasks.in(InvestigationId.next())).isEmpty();
  }

  @Test
  void whoIsNoMemberAnyMoreHasNoWorkThere() {
    add(new TaskScope.WholeArticle(told.id()), null);
    Investigation current = investigations.find(investigation).orElseThrow();
    investigations.save(current.withoutMember(bea), 1);

    assertThat(tasks.of(bea)).isEmpty();
    assertThat(tasks.in(investigation)).hasSize(1);
  }

  @Test
  void aTaskGoesWithTheLastOfWhatItIsAbout() {
    Story.Told other = story.article(investigation, "Other", "Four.");
    Claim here = story.claim(investigation, told.statement(0));
    Claim there = story.claim(investigation, other.statement(0));
    ReviewTask both = add(new TaskScope.ChosenClaims(List.of(here.id(), there.id())), null);
    ReviewTask whole = add(new TaskScope.WholeArticle(told.id()), null);

    articles.remove(told.id());

    assertThat(tasks.find(whole.id())).isEmpty();
    assertThat(tasks.find(both.id()).orElseThrow().scope())
        .isEqualTo(new TaskScope.ChosenClaims(List.of(there.id())));
    claims.remove(there.id());
    assertThat(tasks.find(both.id())).isEmpty();
    assertThat(tasks.in(investigation)).isEmpty();
  }

  @Test
  void aTaskAboutWhatIsGoneIsOvertaken() {
    assertThatThrownBy(() -> add(new TaskScope.ChosenClaims(List.of(ClaimId.next())), null))
        .isInstanceOf(OvertakenException.class);
    ReviewTask task = add(new TaskScope.WholeArticle(told.id()), null);
    articles.remove(told.id());
    assertThatThrownBy(() -> tasks.save(task, 1)).isInstanceOf(OvertakenException.class);
  }
}
