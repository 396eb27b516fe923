package io.touchstone.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.SetupCodes;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.Verdict;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountsTest extends DatabaseTest {
  @Autowired Accounts accounts;
  @Autowired SetupCodes codes;
  @Autowired Investigations investigations;
  @Autowired Assessments assessments;

  private static Account account(String username, String name, boolean admin, boolean sample) {
    return new Account(
        AccountId.next(), new Username(username), name, "{test}hash", admin, sample, 0);
  }

  @Test
  void aPersonComesBackAsTheyWere() {
    Account ada = account("ada", "Ada Ólafsdóttir \uD83D\uDD0E עדה", true, false);

    accounts.add(ada);

    assertThat(accounts.find(ada.id()))
        .contains(
            new Account(ada.id(), ada.username(), ada.displayName(), "{test}hash", true, false, 1));
    assertThat(accounts.byUsername(new Username("ada"))).isEqualTo(accounts.find(ada.id()));
    assertThat(accounts.byUsername(new Username("eve"))).isEmpty();
    assertThat(accounts.find(AccountId.next())).isEmpty();
    assertThat(accounts.hasAdministrator()).isTrue();
  }

  @Test
  void peopleAreListedByNameWhateverTheCase() {
    accounts.add(account("u1", "östen", false, false));
    accounts.add(account("u2", "Zoe", false, false));
    accounts.add(account("u3", "anna", false, false));
    accounts.add(account("u4", "Bert", false, false));

    assertThat(accounts.all())
        .extracting(Account::displayName)
        .containsExactly("anna", "Bert", "östen", "Zoe");
    assertThat(accounts.hasAdministrator()).isFalse();
  }

  @Test
  void aTakenUserNameIsRefusedBesideItsField() {
    accounts.add(account("ada", "Ada", false, false));

    assertThatThrownBy(() -> accounts.add(account("ada", "Another", false, false)))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            e -> assertThat(e.problems().getFirst().field()).isEqualTo("username"));
  }

  @Test
  void aStaleWriteIsRefusedAndShowsWhatIsThere() {
    Account ada = account("ada", "Ada", false, false);
    accounts.add(ada);
    Account renamed = new Account(ada.id(), ada.username(), "Ada L.", "{test}2", false, false, 1);

    SaveOutcome<Account> first = accounts.save(renamed, 1);
    SaveOutcome<Account> second = accounts.save(ada, 1);

    Account current = new Account(ada.id(), ada.username(), "Ada L.", "{test}2", false, false, 2);
    assertThat(first).isEqualTo(new SaveOutcome.Saved<>(current));
    assertThat(second).isEqualTo(new SaveOutcome.Stale<>(current));
    assertThat(accounts.find(ada.id())).contains(current);
  }

  @Test
  void theSamplesPeopleGoAndTheirNameStaysFreeAndTheirWorkElsewhereStays() {
    AccountId editor = story.person("editor");
    Account idle = account("idle", "Idle", false, true);
    Account busy = account("busy", "Busy", false, true);
    accounts.add(idle);
    accounts.add(busy);
    InvestigationId elsewhere = story.investigation(editor, idle.id(), busy.id());
    Story.Told told = story.article(elsewhere, "Gate", "The gate was open.");
    var claim = story.claim(elsewhere, told.statement(0));
    story.mark(claim.id(), busy.id(), Verdict.UNSOURCED);

    accounts.removeSample();

    assertThat(accounts.all()).extracting(Account::id).containsExactly(editor);
    assertThat(accounts.byUsername(busy.username())).isEmpty();
    assertThat(accounts.find(busy.id())).isEmpty();
    assertThat(investigations.find(elsewhere).orElseThrow().members()).containsOnlyKeys(editor);
    assertThat(assessments.of(claim.id()))
        .singleElement()
        .satisfies(it -> assertThat(it.reviewer()).isEqualTo(busy.id()));
    accounts.add(account("busy", "Busy again", false, true));
    assertThat(accounts.byUsername(busy.username())).isPresent();
  }

  @Test
  void thereIsOneSetupCodeAtMost() {
    assertThat(codes.hash()).isEmpty();
    codes.replace("one");
    codes.replace("two");
    assertThat(codes.hash()).contains("two");
    codes.clear();
    codes.clear();
    assertThat(codes.hash()).isEmpty();
  }
}
