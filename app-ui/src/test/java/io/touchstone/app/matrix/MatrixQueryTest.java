package io.touchstone.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import java.util.List;
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
