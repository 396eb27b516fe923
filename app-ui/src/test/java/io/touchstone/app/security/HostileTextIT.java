package io.touchstone.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Script in every text that somebody types or imports is shown as the text it is, on every page;
 * and were it not, the page's policy lets none run.
 */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class HostileTextIT {
  private static final String PASSWORD = "a long enough secret";
  private static final String EVIL = "<img src=evil onerror=\"window.evil=1\">";

  @Autowired private CreateAdministrator setup;
  @Autowired private ManageInvestigations investigations;
  @Autowired private ImportArticles imports;
  @Autowired private CorrectArticle corrections;
  @LocalServerPort private int port;

  @Test
  void itIsShownAsTextAndWouldNotRun(Page page) {
    List<String> refused = new ArrayList<>();
    page.onConsoleMessage(it -> refused.add(said(it)));
    InvestigationId id = hostile();
    signIn(page);

    String home = "http://127.0.0.1:" + port + "/";
    String inside = home + "investigations/" + id + "/";
    for (String address :
        List.of(
            home,
            inside + "articles",
            inside + "desk/1",
            inside + "matrix",
            inside + "tasks",
            inside + "report",
            inside + "activity",
            inside + "people",
            home + "people",
            home + "account",
            home + "search?q=Saltmere",
            home + "search?q=" + EVIL.replace("\"", "%22"),
            home + "login?wait=" + EVIL.replace("\"", "%22"),
            home + "link/" + EVIL.replace("/", "").replace("\"", "%22"))) {
      page.navigate(address);
      page.waitForFunction("() => document.querySelector('#outlet')?.innerText.length > 20");
      assertThat(page.locator("img[src=evil]").count()).as(address).isZero();
      assertThat(page.evaluate("window.evil ?? 0")).as(address).isEqualTo(0);
    }
    assertThat(refused).noneMatch(it -> it.contains("Content Security Policy"));

    page.evaluate(
        """
        () => {
          const script = document.createElement('script');
          script.textContent = 'window.evil = 2';
          document.body.append(script);
          const frame = document.createElement('div');
          frame.innerHTML = '<img src=evil onerror="window.evil = 3">';
          document.body.append(frame);
          return fetch('https://evil.example/').catch(() => {});
        }
        """);
    assertThat(page.evaluate("window.evil ?? 0")).isEqualTo(0);
    assertThat(refused).anyMatch(it -> it.contains("inline script violates"));
    assertThat(refused).anyMatch(it -> it.contains("evil.example"));
  }

  private static String said(ConsoleMessage message) {
    return message.text();
  }

  private InvestigationId hostile() {
    setup.unattended(new NewPerson("inga", "Inga " + EVIL, PASSWORD));
    Viewer inga = setup.first().orElseThrow().viewer();
    InvestigationId id = investigations.create(inga, "Fire " + EVIL, "Why " + EVIL + "?").id();
    String text =
        "Pier burns at Saltmere\n\nForty boats " + EVIL + " were lost at Saltmere on Sunday.\n";
    ImportOutcome outcome =
        imports
            .importFile(
                inga,
                id,
                new SourceFile("../../" + EVIL + ".txt", text.getBytes(StandardCharsets.UTF_8)))
            .getFirst();
    assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
    corrections.correct(
        inga,
        ((ImportOutcome.Imported) outcome).article(),
        new CorrectArticle.Correction(
            "Pier " + EVIL, "The Gazette " + EVIL, "Ann " + EVIL, "2026-03-14", ""),
        1);
    return id;
  }

  private void signIn(Page page) {
    page.navigate("http://127.0.0.1:" + port + "/login");
    page.getByLabel("User name").fill("inga");
    page.locator("input[type=password]").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    page.getByText("Start an investigation").first().waitFor();
  }
}
