package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import io.touchstone.app.matrix.CasesOfFive;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.EarlierCheck;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.StatementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "io.touchstone.app.none")
class EarlierCheckListTest extends BrowserlessTest {
  private final ClaimCase earlier =
      new CasesOfFive()
          .says(2, Role.ASSERTS, "The gate was open.")
          .marked(AccountId.next(), Finding.of(Verdict.DISPUTED), "The log says shut.")
          .claim("The gate was open.");
  private final EarlierCheck check = new EarlierCheck(earlier, "The flood", 0.8);
  private final StatementId asked = StatementId.next();
  private final StatementId other = StatementId.next();
  private final List<Runnable> waiting = new ArrayList<>();
  private final Map<StatementId, List<EarlierCheck>> answers =
      Map.of(asked, List.of(check), other, List.of());

  private EarlierCheckList attached() {
    EarlierCheckList list = new EarlierCheckList(id -> () -> answers.get(id), waiting::add);
    UI.getCurrent().add(list);
    return list;
  }

  private void runWaiting() {
    List.copyOf(waiting).forEach(Runnable::run);
    waiting.clear();
    VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
  }

  @Test
  void saysVerdictDayInvestigationAndLeadsThere() {
    EarlierCheckList list = attached();
    list.look(asked);
    assertThat(list.isVisible()).isFalse();
    runWaiting();

    assertThat(list.isVisible()).isTrue();
    String text = list.getElement().getTextRecursively();
    assertThat(text).contains("Checked earlier", "disputed", "1970", "in “The flood”");
    Anchor link = find(Anchor.class, list).single();
    assertThat(link.getText()).isEqualTo("The gate was open.");
    assertThat(link.getHref())
        .isEqualTo(
            DeskNavigation.to(
                CasesOfFive.INVESTIGATION,
                2,
                earlier.appearances().getFirst().where().statement().id()));
  }

  @Test
  void anAnswerAboutTheStatementBeforeComesTooLate() {
    EarlierCheckList list = attached();
    list.look(asked);
    list.look(other);
    runWaiting();
    assertThat(list.isVisible()).isFalse();
    list.look(asked);
    runWaiting();
    assertThat(list.isVisible()).isTrue();
    list.look(other);
    assertThat(list.isVisible()).isFalse();
  }
}
