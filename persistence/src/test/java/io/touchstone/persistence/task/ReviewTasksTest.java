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
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.task.Priority;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.ReviewTasks;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskStatement;
import io.touchstone.domain.task.TaskSummary;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
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
  @Autowired Statements statements;
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
        state == TaskState.OPEN ? null : bea,
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
  void whatElseIsKnownOfATaskComesBack() {
    ReviewTask task =
        new ReviewTask(
            TaskId.next(),
            investigation,
            new TaskScope.ChosenStatements(List.of(told.statement(2), told.statement(0))),
            bea,
            ada,
            null,
            "",
            TaskState.IN_PROGRESS,
            Story.MORNING,
            Priority.HIGH,
            Story.MORNING,
            0);
    tasks.add(task);

    assertThat(tasks.find(task.id()).orElseThrow())
        .usingRecursiveComparison()
        .ignoringFields("version")
        .isEqualTo(task);
    assertThat(tasks.of(bea).getFirst().task()).isEqualTo(tasks.find(task.id()).orElseThrow());
  }

  @Test
  void whatMattersMoreComesFirstAmongWhatIsDueTogether() {
    for (Priority priority : List.of(Priority.LOW, Priority.HIGH, Priority.NORMAL)) {
      ReviewTask task = task(new TaskScope.WholeArticle(told.id()), null, TaskState.ASSIGNED);
      tasks.add(
          new ReviewTask(
              task.id(),
              investigation,
              task.scope(),
              bea,
              ada,
              null,
              "",
              task.state(),
              task.assignedAt(),
              priority,
              null,
              0));
    }

    assertThat(tasks.of(bea).stream().map(it -> it.task().priority()))
        .containsExactly(Priority.HIGH, Priority.NORMAL, Priority.LOW);
  }

  @Test
  void whatIsOpenWaitsForWhoeverReviewsThere() {
    ReviewTask open = task(new TaskScope.WholeArticle(told.id()), null, TaskState.OPEN);
    tasks.add(open);
    add(new TaskScope.WholeArticle(told.id()), null);
    AccountId eve = story.person("eve");
    Investigation current = investigations.find(investigation).orElseThrow();
    investigations.save(current.withMember(eve, InvestigationRole.READER), 1);

    assertThat(tasks.openTo(bea).stream().map(it -> it.task().id())).containsExactly(open.id());
    assertThat(tasks.openTo(bea).getFirst().assigneeName()).isNull();
    assertThat(tasks.openTo(eve)).isEmpty();
    assertThat(tasks.openTo(story.person("cid"))).isEmpty();
  }

  @Test
  void aTaskKnowsItsStatementsAndWhoMarkedThem() {
    Story.Told other = story.article(investigation, "Other", "Four.", "Five.");
    Claim shared = story.claim(investigation, told.statement(1), other.statement(0));
    story.mark(shared.id(), bea, Verdict.DISPUTED);
    ReviewTask whole = add(new TaskScope.WholeArticle(told.id()), null);
    ReviewTask claim = add(new TaskScope.ChosenClaims(List.of(shared.id())), null);
    ReviewTask single =
        add(new TaskScope.ChosenStatements(List.of(other.statement(1), told.statement(1))), null);

    assertThat(tasks.statements(whole.id(), ada))
        .containsExactly(at(told, 0, 1, false), at(told, 1, 1, false), at(told, 2, 1, false));
    assertThat(tasks.statements(claim.id(), bea))
        .containsExactly(at(told, 1, 1, true), at(other, 0, 2, true));
    assertThat(tasks.statements(single.id(), bea))
        .containsExactly(at(told, 1, 1, true), at(other, 1, 2, false));
    assertThat(tasks.in(investigation))
        .contains(new TaskSummary(single, "The flood", "1, 2", null, "Dr bea", "Dr ada", 2, 1));
  }

  private static TaskStatement at(Story.Told told, int index, int number, boolean marked) {
    return new TaskStatement(told.statement(index), told.id(), number, marked);
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
  void aTaskGoesWithTheLastOfItsStatements() {
    Story.Told other = story.article(investigation, "Other", "Four.");
    ReviewTask both =
        add(new TaskScope.ChosenStatements(List.of(told.statement(0), other.statement(0))), null);

    articles.remove(told.id());
    assertThat(tasks.find(both.id()).orElseThrow().scope())
        .isEqualTo(new TaskScope.ChosenStatements(List.of(other.statement(0))));
    articles.remove(other.id());
    assertThat(tasks.find(both.id())).isEmpty();
  }

  @Test
  void whatComesOfACutStatementBelongsToItsTasks() {
    Statement whole = statements.find(told.statement(1)).orElseThrow();
    ReviewTask task = add(new TaskScope.ChosenStatements(List.of(whole.id())), null);
    int start = whole.anchor().span().start();
    List<Statement> halves = List.of(part(start, start + 2), part(start + 2, start + 4));

    statements.replace(told.article().revision(), List.of(whole.id()), halves);

    assertThat(tasks.statements(task.id(), bea).stream().map(TaskStatement::id))
        .containsExactlyElementsOf(halves.stream().map(Statement::id).toList());
    assertThat(tasks.in(investigation).getFirst().total()).isEqualTo(2);

    statements.replace(
        told.article().revision(), halves.stream().map(Statement::id).toList(), List.of(whole));
    assertThat(tasks.statements(task.id(), bea).stream().map(TaskStatement::id))
        .containsExactly(whole.id());
  }

  private Statement part(int start, int end) {
    Statement whole = statements.find(told.statement(1)).orElseThrow();
    return new Statement(
        StatementId.next(),
        whole.article(),
        whole.revision(),
        9,
        whole.kind(),
        TextAnchor.in("One.\n\nTwo.\n\nThree.", new TextSpan(start, end)),
        whole.attribution(),
        null);
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
