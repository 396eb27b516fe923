package io.touchstone.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.task.TaskState;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskMoveTest {

  @ParameterizedTest
  @CsvSource({
    "ASSIGNED, true, false, START",
    "ASSIGNED, false, true, CLOSE",
    "ASSIGNED, true, true, START CLOSE",
    "ASSIGNED, false, false, ''",
    "IN_PROGRESS, true, false, SUBMIT HAND_BACK",
    "IN_PROGRESS, false, true, CLOSE",
    "SUBMITTED, true, false, REOPEN",
    "SUBMITTED, false, true, REOPEN CLOSE",
    "SUBMITTED, false, false, ''",
    "CLOSED, true, false, REOPEN",
    "CLOSED, false, true, REOPEN"
  })
  void offersWhatIsLegalForThisPerson(TaskState state, boolean own, boolean editor, String moves) {
    AccountId assignee = AccountId.next();
    AccountId person = own ? assignee : AccountId.next();

    assertThat(
            TaskMove.legal(TaskFixtures.task(assignee, state, null), person, editor).stream()
                .map(Enum::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(moves);
  }
}
