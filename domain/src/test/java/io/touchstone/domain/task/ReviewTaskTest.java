package io.touchstone.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTaskTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    "OPEN, OPEN, false",
    "OPEN, ASSIGNED, false",
    "OPEN, IN_PROGRESS, false",
    "OPEN, SUBMITTED, false",
    "OPEN, CLOSED, true",
    "ASSIGNED, OPEN, true",
    "ASSIGNED, ASSIGNED, false",
    "ASSIGNED, IN_PROGRESS, true",
    "ASSIGNED, SUBMITTED, true",
    "ASSIGNED, CLOSED, true",
    "IN_PROGRESS, OPEN, true",
    "IN_PROGRESS, ASSIGNED, true",
    "IN_PROGRESS, IN_PROGRESS, false",
    "IN_PROGRESS, SUBMITTED, true",
    "IN_PROGRESS, CLOSED, true",
    "SUBMITTED, OPEN, false",
    "SUBMITTED, ASSIGNED, false",
    "SUBMITTED, IN_PROGRESS, true",
    "SUBMITTED, SUBMITTED, false",
    "SUBMITTED, CLOSED, true",
    "CLOSED, OPEN, false",
    "CLOSED, ASSIGNED, false",
    "CLOSED, IN_PROGRESS, true",
    "CLOSED, SUBMITTED, false",
    "CLOSED, CLOSED, false"
  })
  void onlyLegalMovesAreMade(TaskState from, TaskState to, boolean legal) {
    ReviewTask task = task(from, TODAY);
    if (legal) {
      assertThat(task.moved(to).state()).isEqualTo(to);
    } else {
      assertThatThrownBy(() -> task.moved(to)).isInstanceOf(InvalidInputException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, true",
    "ASSIGNED, true",
    "IN_PROGRESS, true",
    "SUBMITTED, false",
    "CLOSED, false"
  })
  void isGivenToSomebodyWhileNobodyIsDone(TaskState from, boolean legal) {
    AccountId person = AccountId.next();
    ReviewTask task = task(from, null);
    if (legal) {
      assertThat(task.givenTo(person).isFor(person)).isTrue();
      assertThat(task.givenTo(person).state()).isEqualTo(TaskState.ASSIGNED);
    } else {
      assertThatThrownBy(() -> task.givenTo(person)).isInstanceOf(InvalidInputException.class);
    }
  }

  @Test
  void itIsNotGivenToWhoHasIt() {
    ReviewTask task = task(TaskState.IN_PROGRESS, null);
    AccountId person = Objects.requireNonNull(task.assignee());

    assertThatThrownBy(() -> task.givenTo(person))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("theirs");
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, false",
    "ASSIGNED, true",
    "IN_PROGRESS, true",
    "SUBMITTED, false",
    "CLOSED, false"
  })
  void somebodyIsRemindedWhileItWaitsForThem(TaskState from, boolean legal) {
    ReviewTask task = task(from, null);
    if (legal) {
      ReviewTask reminded = task.reminded(Instant.EPOCH);
      assertThat(reminded.remindedAt()).isEqualTo(Instant.EPOCH);
      assertThat(reminded.state()).isEqualTo(from);
      assertThat(reminded.moved(TaskState.SUBMITTED).remindedAt()).isNull();
      assertThat(reminded.givenTo(AccountId.next()).remindedAt()).isNull();
    } else {
      assertThatThrownBy(() -> task.reminded(Instant.EPOCH))
          .isInstanceOf(InvalidInputException.class);
    }
  }

  @Test
  void whatNobodyTookStaysClosed() {
    ReviewTask dropped = task(TaskState.OPEN, null).moved(TaskState.CLOSED);

    assertThatThrownBy(() -> dropped.moved(TaskState.IN_PROGRESS))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void handedBackItIsNobodys() {
    assertThat(task(TaskState.IN_PROGRESS, null).moved(TaskState.OPEN).assignee()).isNull();
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
        state == TaskState.OPEN ? null : AccountId.next(),
        AccountId.next(),
        due,
        "",
        state,
        Instant.EPOCH,
        0);
  }
}
