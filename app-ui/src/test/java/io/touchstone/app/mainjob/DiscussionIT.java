package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.ListPeople;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.ManageInvestigations;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One calls another in a claim's discussion; the other is told, goes there and answers. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class DiscussionIT {
  private static final String LOCK = "The lock was closed at noon.";

  @Autowired CreateAdministrator setup;
  @Autowired AddTeammate teammates;
  @Autowired ManageInvestigations investigations;
  @Autowired ImportArticles articles;
  @Autowired ListPeople people;
  @LocalServerPort int port;

  @Test
  void whoeverIsCalledIsToldAndAnswers(Page first, Page second) {
    Person inga = new Person(first, port);
    setup.issueCode().ifPresent(inga::setsUp);
    ListPeople.Person herself = people.all(new Viewer(AccountId.next(), false)).getFirst();
    Viewer viewer = new Viewer(herself.id(), herself.administrator());
    InvestigationId investigation = investigations.create(viewer, "The lock", "When?").id();
    AccountId olaf =
        teammates.add(viewer, new NewPerson("olaf", "Olaf Brink", Person.PASSWORD)).id();
    investigations.putMember(viewer, investigation, olaf, InvestigationRole.REVIEWER);
    articles.importFile(
        viewer,
        investigation,
        new SourceFile("lock.txt", (LOCK + " Nobody asked why.").getBytes(StandardCharsets.UTF_8)));
    inga.signsIn("inga", Person.PASSWORD);
    Person other = new Person(second, port).signsIn("olaf", Person.PASSWORD);
    assertThat(other.page().getByRole(AriaRole.LINK, named("Mentions"))).isVisible();

    inga.page()
        .navigate("http://127.0.0.1:" + port + "/investigations/" + investigation + "/desk/1");
    inga.reads(LOCK);
    inga.page().getByLabel("Comment", exactly()).fill("Did you see it yourself?");
    inga.page().getByRole(AriaRole.COMBOBOX, named("Call somebody…")).fill("Olaf");
    inga.page().locator("vaadin-combo-box-item:visible").first().click();
    assertThat(inga.page().getByLabel("Comment", exactly()))
        .hasValue("Did you see it yourself? @Olaf Brink ");
    inga.button("Send").click();
    assertThat(inga.panel()).containsText("Did you see it yourself? @Olaf Brink");
    assertThat(inga.page().getByLabel("Comment", exactly())).hasValue("");

    assertThat(other.page().locator(".ts-count")).hasText("1");
    assertThat(other.page().getByText("Somebody calls you: see Mentions.")).isVisible();
    other.page().getByRole(AriaRole.LINK, named("Mentions")).click();
    Locator call = other.page().locator(".calls-list > li");
    assertThat(call).containsText("The lock");
    call.getByRole(AriaRole.LINK).click();
    assertThat(other.panel()).containsText("Did you see it yourself?");
    other.page().getByLabel("Comment", exactly()).fill("From the bridge.");
    other.button("Send").click();
    assertThat(inga.panel()).containsText("From the bridge.");
    other.page().getByRole(AriaRole.BUTTON, named("Resolve")).first().click();
    assertThat(other.page().locator(".ts-count")).isHidden();
    assertThat(inga.panel()).containsText("1 resolved comment");
    inga.goesTo("Activity");
    assertThat(inga.page().getByText("resolved a comment on").first()).isVisible();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
