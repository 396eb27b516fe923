package io.touchstone.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.account.Login;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.PasswordHasher;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.Outlets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@WithAdministrator
class SampleInvestigationTest {

  @Autowired private SampleInvestigation sample;
  @Autowired private CurrentViewer current;
  @Autowired private ReadArticle articles;
  @Autowired private Outlets outlets;
  @Autowired private Accounts accounts;
  @Autowired private PasswordHasher hasher;
  @Autowired private Investigations investigations;
  @Autowired private ManageInvestigations manage;

  @Test
  void opensWithItsArticlesOutletsAndPeopleAndTakesThemAllAway() {
    Viewer viewer = current.get();
    List<SampleInvestigation.Step> steps = new ArrayList<>();

    SampleInvestigation.Opened opened = sample.open(viewer, steps::add);

    List<ArticleSummary> list = articles.list(viewer, opened.investigation());
    assertThat(list)
        .extracting(ArticleSummary::outlet)
        .containsExactly(
            "Norrbulletin",
            "Evening Ledger",
            "Pellingstad Courier",
            "Kaldersund Observer",
            "The Sluice");
    assertThat(list).allSatisfy(one -> assertThat(one.statements()).isGreaterThan(10));
    Outlet agency = outlets.byName("Norrbulletin").orElseThrow();
    assertThat(agency.wireAgency()).isTrue();
    assertThat(outlets.byName("Evening Ledger").orElseThrow().ownershipGroup())
        .isEqualTo(outlets.byName("Kaldersund Observer").orElseThrow().ownershipGroup());
    assertThat(steps).hasSize(7);
    assertThat(opened.logins()).hasSize(3);
    assertThat(opened.logins()).allSatisfy(this::signsIn);

    manage.delete(viewer, opened.investigation());

    assertThat(investigations.sample()).isEmpty();
    assertThat(outlets.byName("Norrbulletin")).isEmpty();
    for (Login login : opened.logins()) {
      assertThat(accounts.byUsername(new Username(login.username()))).isEmpty();
    }
  }

  private void signsIn(Login login) {
    String hash = accounts.byUsername(new Username(login.username())).orElseThrow().passwordHash();
    assertThat(hasher.matches(login.password(), hash)).isTrue();
  }
}
