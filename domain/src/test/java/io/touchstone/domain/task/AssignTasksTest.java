package io.touchstone.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.testing.Silent;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inga edits, Ann and Per review, Eve reads; the task is Ann's unless it is open. */
class AssignTasksTest {
  private static final InvestigationId ID = InvestigationId.next();
  private static final Instant NOW = Instant.parse("2026-03-14T09:00:00Z");
  private static final Map<String, AccountId> PEOPLE =
      Map.of(
          "Inga", AccountId.next(),
          "Ann", AccountId.next(),
          "Per", AccountId.next(),
          "Eve", AccountId.next());

  private final List<ReviewTask> kept = new ArrayList<>();
  private final List<TrailEntry> recorded = new ArrayList<>();
  private final AssignTasks tasks =
      new AssignTasks(
          access(),
          Silent.port(Articles.class),
          Silent.port(Claims.class),
          Silent.port(Statements.class),
          new KeptTasks(kept, List.of()),
          new Trail(new KeptTrail(recorded), Clock.fixed(NOW, ZoneOffset.UTC)),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @ParameterizedTest(name = "{0} moves what is {1} to {2}: {3}")
  @CsvSource({
    "Ann, ASSIGNED, IN_PROGRESS, true",
    "Ann, IN_PROGRESS, SUBMITTED, true",
    "Ann, IN_PROGRESS, OPEN, true",
    "Ann, SUBMITTED, IN_PROGRESS, true",
    "Ann, SUBMITTED, CLOSED, false",
    "Per, ASSIGNED, IN_PROGRESS, false",
    "Per, OPEN, CLOSED, false",
    "Inga, SUBMITTED, CLOSED, true",
    "Inga, OPEN, CLOSED, true",
    "Inga, OPEN, IN_PROGRESS, false",
    "Eve, ASSIGNED, IN_PROGRESS, false"
  })
  void movesWhatIsTheirs(String who, TaskState from, TaskState to, boolean may) {
    ReviewTask task = keep(from);
    if (may) {
      tasks.move(viewer(who), CommandId.next(), task.id(), to, 1);
      assertThat(kept.getFirst().state()).isEqualTo(to);
      assertThat(recorded.getFirst().details()).containsEntry("state", to.name());
    } else {
      assertThatThrownBy(() -> tasks.move(viewer(who), CommandId.next(), task.id(), to, 1))
          .isInstanceOf(RefusedException.class);
      assertThat(recorded).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} gives what is {1} to {2}: {3}")
  @CsvSource({
    "Inga, ASSIGNED, Per, true",
    "Inga, IN_PROGRESS, Per, true",
    "Inga, OPEN, Per, true",
    "Inga, OPEN, Inga, true",
    "Inga, SUBMITTED, Per, false",
    "Inga, CLOSED, Per, false",
    "Inga, ASSIGNED, Ann, false",
    "Inga, ASSIGNED, Eve, false",
    "Per, OPEN, Per, true",
    "Per, OPEN, Ann, false",
    "Per, ASSIGNED, Per, false",
    "Ann, ASSIGNED, Per, false",
    "Eve, OPEN, Eve, false"
  })
  void givesWhatNobodyIsDoneWith(String who, TaskState from, String to, boolean may) {
    ReviewTask task = keep(from);
    if (may) {
      tasks.give(viewer(who), CommandId.next(), task.id(), person(to), 1);
      assertThat(kept.getFirst().isFor(person(to))).isTrue();
      assertThat(kept.getFirst().state()).isEqualTo(TaskState.ASSIGNED);
      assertThat(recorded.getFirst().action()).isEqualTo(TrailAction.TASK_ASSIGNED);
      assertThat(recorded.getFirst().details()).containsEntry("assignee", person(to).toString());
    } else {
      assertThatThrownBy(() -> tasks.give(viewer(who), CommandId.next(), task.id(), person(to), 1))
          .isInstanceOf(RefusedException.class);
      assertThat(recorded).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} reminds of what is {1}: {2}")
  @CsvSource({
    "Inga, ASSIGNED, true",
    "Inga, IN_PROGRESS, true",
    "Inga, OPEN, false",
    "Inga, SUBMITTED, false",
    "Inga, CLOSED, false",
    "Per, ASSIGNED, false",
    "Eve, ASSIGNED, false"
  })
  void remindsOfWhatWaits(String who, TaskState from, boolean may) {
    ReviewTask task = keep(from);
    if (may) {
      CommandId command = CommandId.next();
      tasks.remind(viewer(who), command, task.id());
      tasks.remind(viewer(who), command, task.id());
      assertThat(kept.getFirst().remindedAt()).isEqualTo(NOW);
      assertThat(recorded.stream().map(TrailEntry::action))
          .containsExactly(TrailAction.TASK_REMINDED);
    } else {
      assertThatThrownBy(() -> tasks.remind(viewer(who), CommandId.next(), task.id()))
          .isInstanceOf(RefusedException.class);
      assertThat(recorded).isEmpty();
    }
  }

  @Test
  void whoTakesItSecondSeesWhoseItIs() {
    ReviewTask task = keep(TaskState.OPEN);
    tasks.give(viewer("Per"), CommandId.next(), task.id(), person("Per"), 1);

    assertThatThrownBy(
            () -> tasks.give(viewer("Ann"), CommandId.next(), task.id(), person("Ann"), 1))
        .isInstanceOf(RefusedException.class);
    assertThat(kept.getFirst().isFor(person("Per"))).isTrue();
  }

  @Test
  void aStaleGiftIsShownWhatIsThere() {
    ReviewTask task = keep(TaskState.ASSIGNED);

    SaveOutcome<ReviewTask> outcome =
        tasks.give(viewer("Inga"), CommandId.next(), task.id(), person("Per"), 0);

    assertThat(outcome).isEqualTo(new SaveOutcome.Stale<>(task));
    assertThat(recorded).isEmpty();
  }

  @Test
  void aTaskOfAnotherInvestigationHasNoStatementsHere() {
    ReviewTask task = keep(TaskState.ASSIGNED);

    assertThat(tasks.work(viewer("Ann"), ID, task.id()).task()).isEqualTo(task);
    assertThatThrownBy(() -> tasks.work(viewer("Ann"), ID, TaskId.next()))
        .isInstanceOf(RefusedException.class)
        .isNotInstanceOf(InvalidInputException.class);
  }

  private ReviewTask keep(TaskState state) {
    ReviewTask task =
        new ReviewTask(
            TaskId.next(),
            ID,
            new TaskScope.WholeArticle(ArticleId.next()),
            state == TaskState.OPEN ? null : person("Ann"),
            person("Inga"),
            null,
            "",
            state,
            Instant.EPOCH,
            1);
    kept.add(task);
    return task;
  }

  private static Viewer viewer(String name) {
    return new Viewer(person(name), false);
  }

  private static AccountId person(String name) {
    return PEOPLE.getOrDefault(name, AccountId.next());
  }

  private static Access access() {
    return new Access(
        Silent.knowing(
            Investigations.class,
            Map.of(
                "find",
                Optional.of(
                    new Investigation(
                        ID,
                        "The flood",
                        "",
                        false,
                        Map.of(
                            person("Inga"), InvestigationRole.EDITOR,
                            person("Ann"), InvestigationRole.REVIEWER,
                            person("Per"), InvestigationRole.REVIEWER,
                            person("Eve"), InvestigationRole.READER),
                        Instant.EPOCH,
                        1)))));
  }
}
