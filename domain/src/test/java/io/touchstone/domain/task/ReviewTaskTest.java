package io.touchstone.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTaskTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    "ASSIGNED, IN_PROGRESS, true",
    "ASSIGNED, SUBMITTED, true",
    "ASSIGNED, ASSIGNED, false",
    "IN_PROGRESS, SUBMITTED, true",
    "IN_PROGRESS, ASSIGNED, true",
    "SUBMITTED, IN_PROGRESS, true",
    "SUBMITTED, ASSIGNED, false",
    "SUBMITTED, CLOSED, true",
    "CLOSED, IN_PROGRESS, true",
    "CLOSED, SUBMITTED, false"
  })
  void onlyLegalMovesAreMade(TaskState from, TaskState to, boolean legal) {
    ReviewTask task = task(from, TODAY);
    if (legal) {
      assertThat(task.moved(to).state()).isEqualTo(to);
    } else {
      assertThatThrownBy(() -> task.moved(to)).isInstanceOf(InvalidInputException.class);
    }
  }

  @Test
  void isOverdueFromTheDayAfterAndOnlyWhileSomethingIsToDo() {
    assertThat(task(TaskState.ASSIGNED, TODAY).isOverdue(TODAY)).isFalse();
    assertThat(task(TaskState.IN_PROGRESS, TODAY).isOverdue(TODAY.plusDays(1))).isTrue();
    assertThat(task(TaskState.SUBMITTED, TODAY).isOverdue(TODAY.plusDays(1))).isFalse();
    assertThat(task(TaskState.ASSIGNED, null).isOverdue(TODAY)).isFalse();
  }

  private static ReviewTask task(TaskState state, LocalDate due) {
    return new ReviewTask(
        TaskId.next(),
        InvestigationId.next(),
        new TaskScope.WholeArticle(ArticleId.next()),
        AccountId.next(),
        AccountId.next(),
        due,
        "",
        state,
        Instant.EPOCH,
        0);
  }
}
