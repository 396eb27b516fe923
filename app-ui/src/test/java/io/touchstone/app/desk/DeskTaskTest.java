package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskStatement;
import io.touchstone.domain.task.TaskWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The task is about a marked and an unmarked statement of article 1, and one of article 2. */
class DeskTaskTest {
  private static final InvestigationId INVESTIGATION = InvestigationId.next();
  private static final ArticleId ONE = ArticleId.next();
  private static final ArticleId TWO = ArticleId.next();
  private static final ArticleId THREE = ArticleId.next();
  private static final StatementId MARKED = StatementId.next();
  private static final StatementId UNMARKED = StatementId.next();
  private static final StatementId ELSEWHERE = StatementId.next();
  private static final StatementId OTHER = StatementId.next();
  private static final TaskWork WORK =
      new TaskWork(
          new ReviewTask(
              TaskId.next(),
              INVESTIGATION,
              new TaskScope.ChosenStatements(List.of(MARKED, UNMARKED, ELSEWHERE)),
              AccountId.next(),
              AccountId.next(),
              null,
              "",
              TaskState.IN_PROGRESS,
              Instant.EPOCH,
              1),
          List.of(
              new TaskStatement(MARKED, ONE, 1, true),
              new TaskStatement(UNMARKED, ONE, 1, false),
              new TaskStatement(ELSEWHERE, TWO, 2, false)));

  private final DeskTask task =
      new DeskTask(it -> Optional.of(WORK).filter(work -> work.task().id().equals(it)));

  @Test
  void onlyItsStatementsShow() {
    turnToIt();

    assertThat(shown()).containsExactly(MARKED.toString(), UNMARKED.toString());
    assertThat(task.asksFor(UNMARKED)).isTrue();
    assertThat(task.asksFor(OTHER)).isFalse();
  }

  @Test
  void whatTheReviewerLooksAtShowsBesideThemUntilTheyLeaveTheTask() {
    turnToIt();

    assertThat(task.admit(OTHER)).isTrue();
    assertThat(task.admit(OTHER)).isFalse();
    assertThat(task.admit(MARKED)).isFalse();
    task.refresh();
    assertThat(shown()).containsExactly(MARKED.toString(), UNMARKED.toString(), OTHER.toString());
    assertThat(task.in(ONE)).contains(new DeskTask.Progress(1, 2));

    task.turnTo(QueryParameters.empty());
    turnToIt();
    assertThat(shown()).containsExactly(MARKED.toString(), UNMARKED.toString());
  }

  @Test
  void progressIsOfTheTask() {
    turnToIt();

    assertThat(task.whole()).contains(new DeskTask.Progress(1, 3));
    assertThat(task.in(ONE)).contains(new DeskTask.Progress(1, 2));
    assertThat(task.in(THREE)).contains(new DeskTask.Progress(0, 0));
  }

  @Test
  void theWorkGoesOnAtWhatIsUnmarked() {
    turnToIt();

    assertThat(task.nextIn(ONE)).isEqualTo(UNMARKED);
    assertThat(task.nextIn(THREE)).isNull();
    assertThat(task.nextBeyond(ONE).map(TaskStatement::id)).contains(ELSEWHERE);
    assertThat(task.nextBeyond(TWO).map(TaskStatement::id)).contains(UNMARKED);
  }

  @Test
  void addressesStayInTheTask() {
    String desk = "investigations/" + INVESTIGATION + "/desk/2";
    assertThat(task.address(INVESTIGATION, 2, null)).isEqualTo(desk);

    turnToIt();

    assertThat(task.address(INVESTIGATION, 2, null)).isEqualTo(desk + "?task=" + WORK.task().id());
    assertThat(task.address(INVESTIGATION, 2, ELSEWHERE))
        .isEqualTo(desk + "?statement=" + ELSEWHERE + "&task=" + WORK.task().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "task=", "task=nonsense", "task=2f1c6f0e-3a53-4c80-9f0f-3d5f4c1f9a10"})
  void withoutATaskEverythingShows(String address) {
    task.turnTo(QueryParameters.fromString(address));

    assertThat(shown()).hasSize(3);
    assertThat(task.asksFor(OTHER)).isTrue();
    assertThat(task.admit(OTHER)).isFalse();
    assertThat(task.whole()).isEmpty();
  }

  private void turnToIt() {
    task.turnTo(QueryParameters.of("task", WORK.task().id().toString()));
  }

  private List<String> shown() {
    return task
        .only(
            Stream.of(MARKED, UNMARKED, OTHER)
                .map(it -> DeskStatement.unmarked(it.toString(), 0, 9, DeskStatement.Kind.BODY))
                .toList())
        .stream()
        .map(DeskStatement::id)
        .toList();
  }
}
