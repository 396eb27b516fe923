package io.touchstone.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixQueryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sort=disagreement",
        "sort=unreviewed&article=3",
        "standing=to-review",
        "text=lower%20quay&at=7",
        "sort=task&person=2f1c6f0e-3a53-4c80-9f0f-3d5f4c1f9a10",
        "sort=disagreement&article=12&standing=not-checkable&text=%E2%9C%93&at=1900"
      })
  void anAddressLeadsBackToItself(String address) {
    QueryParameters parameters = QueryParameters.fromString(address);

    assertThat(MatrixQuery.of(parameters).inAddress().getParameters())
        .isEqualTo(parameters.getParameters());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sort=sideways",
        "article=x",
        "article=-3",
        "article=99999999999",
        "standing=false",
        "person=Ann",
        "text=%20%20",
        "at=",
        "unknown=1"
      })
  void whatAnAddressGetsWrongIsLeftAtItsDefault(String address) {
    assertThat(MatrixQuery.of(QueryParameters.fromString(address))).isEqualTo(MatrixQuery.ALL);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1 2 3",
    "sort=disagreement, 2 3 1",
    "sort=unreviewed, 3 1 2",
    "sort=worth, 1 3 2",
    "article=3, 2",
    "standing=corroborated, 1",
    "standing=to-review, 3",
    "text=QUAY, 1 2",
    "text=three, 2",
    "article=3&standing=to-review, ''"
  })
  void choosesAndOrders(String address, String numbers) {
    CasesOfFive cases = new CasesOfFive();
    AccountId ann = AccountId.next();
    List<MatrixRow> rows =
        List.of(
            cases
                .says(1, Role.ASSERTS, "The quay went under at two.")
                .marked(ann, Finding.of(Verdict.CORROBORATED), "")
                .row("The quay went under."),
            cases
                .says(1, Role.ASSERTS, "It was two.")
                .says(3, Role.DENIES, "It was three at the quay.")
                .marked(ann, Finding.of(Verdict.DISPUTED), "")
                .row("It was two."),
            cases.says(2, Role.QUESTIONS, "Was anybody hurt?").row("Somebody was hurt."));

    List<MatrixRow> chosen = MatrixQuery.of(QueryParameters.fromString(address)).applied(rows);

    assertThat(chosen.stream().map(row -> String.valueOf(row.number())))
        .containsExactly(numbers.isEmpty() ? new String[0] : numbers.split(" "));
  }

  /** Claim 1 is Jo's without a day, 2 Ann's until May, 3 Jo's until March, 4 Ann's and done. */
  @ParameterizedTest
  @CsvSource({
    "sort=task, 3 2 1 4 5",
    "person=ANN, 2 4 5",
    "person=JO, 1 3",
    "person=ANN&sort=task, 2 4 5",
    "person=NOBODY, ''"
  })
  void tasksSayWhoReviews(String address, String numbers) {
    CasesOfFive cases = new CasesOfFive();
    AccountId ann = AccountId.next();
    AccountId jo = AccountId.next();
    List<MatrixRow> rows =
        List.of(
            cases.says(1, Role.ASSERTS, "a").row("One.", task(jo, null, TaskState.ASSIGNED)),
            cases
                .says(1, Role.ASSERTS, "a")
                .row("Two.", task(ann, "2026-05-02", TaskState.IN_PROGRESS)),
            cases
                .says(1, Role.ASSERTS, "a")
                .row("Three.", task(jo, "2026-03-12", TaskState.ASSIGNED)),
            cases
                .says(1, Role.ASSERTS, "a")
                .row("Four.", task(ann, "2026-01-01", TaskState.SUBMITTED)),
            cases
                .says(1, Role.ASSERTS, "a")
                .marked(ann, Finding.of(Verdict.UNSOURCED), "")
                .row("Five."));
    String asked =
        address
            .replace("ANN", ann.toString())
            .replace("JO", jo.toString())
            .replace("NOBODY", AccountId.next().toString());

    assertThat(
            MatrixQuery.of(QueryParameters.fromString(asked)).applied(rows).stream()
                .map(row -> String.valueOf(row.number())))
        .containsExactly(numbers.isEmpty() ? new String[0] : numbers.split(" "));
    assertThat(rows.stream().map(row -> row.work().inWords(Map.of(ann, "Ann", jo, "Jo"))))
        .containsExactly("to do: Jo", "to do: Ann by 2 May", "to do: Jo by 12 Mar", "", "");
  }

  @Test
  void aTaskForAnArticleAsksForWhatAppearsInIt() {
    CasesOfFive cases = new CasesOfFive();
    AccountId jo = AccountId.next();
    ClaimCase inFirst = cases.says(1, Role.ASSERTS, "a").claim("In the first.");
    ClaimCase inSecond = cases.says(2, Role.ASSERTS, "b").claim("In the second.");
    TaskScope first =
        new TaskScope.WholeArticle(inFirst.appearances().getFirst().where().article().id());
    ReviewWork.Plan plan =
        new ReviewWork.Plan(
            List.of(
                new TaskSummary(
                    task(first, jo, null, TaskState.ASSIGNED), "", "", 1, "Jo", "Ann", 1, 0)));

    assertThat(plan.of(inFirst).isOf(jo)).isTrue();
    assertThat(plan.of(inSecond).isOf(jo)).isFalse();
  }

  @Test
  void aTaskForStatementsAsksForTheirClaims() {
    CasesOfFive cases = new CasesOfFive();
    ClaimCase asked = cases.says(1, Role.ASSERTS, "a").claim("Asked.");
    ClaimCase other = cases.says(1, Role.ASSERTS, "b").claim("Not asked.");
    TaskScope scope =
        new TaskScope.ChosenStatements(List.of(asked.claim().appearances().getFirst().statement()));
    ReviewWork.Plan plan =
        new ReviewWork.Plan(
            List.of(
                new TaskSummary(
                    task(scope, null, "2026-05-03", TaskState.OPEN),
                    "",
                    "",
                    1,
                    null,
                    "Ann",
                    1,
                    0)));

    assertThat(plan.of(asked).inWords(Map.of())).isEqualTo("to do: whoever takes it by 3 May");
    assertThat(plan.of(other).inWords(Map.of())).isEmpty();
  }

  private static ReviewWork task(AccountId assignee, @Nullable String due, TaskState state) {
    TaskScope scope = new TaskScope.ChosenClaims(List.of(ClaimId.next()));
    return new ReviewWork(List.of(task(scope, assignee, due, state)));
  }

  private static ReviewTask task(
      TaskScope scope, @Nullable AccountId assignee, @Nullable String due, TaskState state) {
    return new ReviewTask(
        TaskId.next(),
        CasesOfFive.INVESTIGATION,
        scope,
        assignee,
        AccountId.next(),
        due == null ? null : LocalDate.parse(due),
        "",
        state,
        Instant.EPOCH,
        1);
  }

  @Test
  void contestedComesBeforeEveryDenial() {
    CasesOfFive cases = new CasesOfFive();
    MatrixRow denied =
        cases
            .says(1, Role.ASSERTS, "a")
            .says(2, Role.DENIES, "b")
            .says(3, Role.DENIES, "c")
            .row("Denied twice.");
    MatrixRow contested =
        cases
            .says(1, Role.ASSERTS, "a")
            .marked(AccountId.next(), Finding.of(Verdict.DISPUTED), "")
            .marked(AccountId.next(), Finding.of(Verdict.CORROBORATED), "")
            .row("Reviewers differ.");

    assertThat(contested.disagreement()).isGreaterThan(denied.disagreement());
  }
}
