package io.touchstone.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.Problem;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateAdministratorTest {
  private static final NewPerson ANN = new NewPerson("ann", "Ann Berg", "correct horse battery");

  private final AccountsInMemory accounts = new AccountsInMemory();
  private final CreateAdministrator create = new CreateAdministrator(accounts, accounts, accounts);

  @Test
  void theCodeFromTheConsoleMakesTheAdministratorAndIsSpent() {
    String code = create.issueCode().orElseThrow();

    Account ann = create.withCode(code.toLowerCase(Locale.ROOT).replace("-", " "), ANN);

    assertThat(ann.administrator()).isTrue();
    assertThat(create.isNeeded()).isFalse();
    assertThat(create.issueCode()).isEmpty();
    assertThat(problems(() -> create.withCode(code, ANN))).containsExactly("code");
  }

  @Test
  void aNewStartReplacesTheCode() {
    String old = create.issueCode().orElseThrow();
    String fresh = create.issueCode().orElseThrow();

    assertThat(fresh).isNotEqualTo(old);
    assertThat(problems(() -> create.withCode(old, ANN))).containsExactly("code");
    assertThat(create.isNeeded()).isTrue();
  }

  @Test
  void nobodyGetsInBeforeACodeWasIssued() {
    assertThat(problems(() -> create.withCode("", ANN))).containsExactly("code");
  }

  @Test
  void unattendedLeavesAnAdministratorAsTheyAre() {
    create.unattended(ANN);

    assertThat(create.unattended(new NewPerson("eve", "Eve", "another long one"))).isEmpty();
    assertThat(accounts.all()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}, {1}, {2} -> {3}")
  @CsvSource({
    "a, Ann, long enough then, username",
    "'', Ann, long enough then, username",
    "an n, Ann, long enough then, username",
    "ann, ' ', long enough then, displayName",
    "ann, Ann, short, password",
    "ann, Ann, my name is ann, password",
    "'', '', '', username displayName password"
  })
  void everythingThatIsWrongIsSaidAtOnceByField(
      String username, String name, String password, String fields) {
    assertThat(problems(() -> create.unattended(new NewPerson(username, name, password))))
        .containsExactly(fields.split(" "));
    assertThat(accounts.all()).isEmpty();
  }

  private static java.util.List<String> problems(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, call);
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(Problem::field).toList();
  }
}
