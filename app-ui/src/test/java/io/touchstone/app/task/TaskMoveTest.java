package io.touchstone.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskState;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskMoveTest {

  @ParameterizedTest
  @CsvSource({
    "OPEN, colleague, TAKE",
    "OPEN, editor, TAKE CLOSE",
    "OPEN, reader, ''",
    "ASSIGNED, assignee, START HAND_BACK",
    "ASSIGNED, editor, CLOSE",
    "ASSIGNED, both, START HAND_BACK CLOSE",
    "ASSIGNED, colleague, ''",
    "IN_PROGRESS, assignee, SUBMIT HAND_BACK",
    "IN_PROGRESS, editor, CLOSE",
    "SUBMITTED, assignee, REOPEN",
    "SUBMITTED, editor, REOPEN CLOSE",
    "SUBMITTED, colleague, ''",
    "CLOSED, assignee, REOPEN",
    "CLOSED, editor, REOPEN"
  })
  void offersWhatIsLegalForThisPerson(TaskState state, String who, String moves) {
    AccountId assignee = AccountId.next();
    boolean own = who.equals("assignee") || who.equals("both");
    boolean editor = who.equals("editor") || who.equals("both");
    TaskCard.Looker looker =
        new TaskCard.Looker(
            own ? assignee : AccountId.next(), !who.equals("reader"), editor, LocalDate.EPOCH);
    ReviewTask task = TaskFixtures.task(state == TaskState.OPEN ? null : assignee, state, null);

    assertThat(
            TaskMove.legal(task, looker).stream().map(Enum::name).collect(Collectors.joining(" ")))
        .isEqualTo(moves);
  }

  @Test
  void whatWasClosedBeforeAnybodyTookItStaysClosed() {
    ReviewTask dropped = TaskFixtures.task(null, TaskState.OPEN, null).moved(TaskState.CLOSED);

    assertThat(
            TaskMove.legal(
                dropped, new TaskCard.Looker(AccountId.next(), true, true, LocalDate.EPOCH)))
        .isEmpty();
  }
}
