package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an empty installation to a report, by two people in two browsers. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class MainJobIT {
  private static final String SAMPLE = "The Vardeholt flood";
  private static final String RUMOUR = "The night operator is believed to have left";

  private final CreateAdministrator setup;
  private final int port;

  MainJobIT(@Autowired CreateAdministrator setup, @LocalServerPort int port) {
    this.setup = setup;
    this.port = port;
  }

  @Test
  void aTeamDoesTheWholeJob(Page first, Page second) throws IOException {
    Person inga = new Person(first, port).setsUp(setup.issueCode().orElseThrow());
    inga.signsIn("inga", Person.PASSWORD);
    inga.button("Open the sample").click();
    String password = inga.passwordOf("ciaran");
    inga.button("I have noted them").click();
    assertThat(first).hasURL(Pattern.compile(".*/articles"));
    Person ciaran = new Person(second, port).signsIn("ciaran", password);

    markTheRumour(inga, ciaran.opensInvestigation(SAMPLE));
    groupAndLinkEvidence(inga, ciaran);
    handOverWork(inga, ciaran);
    exportTheReport(inga);
    deleteTheSample(inga, ciaran);
  }

  /** The policy refuses with its reasons, and what is marked shows in the other's window. */
  private static void markTheRumour(Person inga, Person ciaran) {
    inga.opensArticle(5).presses("g");
    assertThat(inga.panel()).containsText("differs");
    ciaran.opensArticle(5);
    ciaran.reads(RUMOUR).presses("u");
    assertThat(ciaran.policy()).containsText("Say where you looked for a source.");
    assertThat(ciaran.standing()).containsText("to review");

    ciaran.page().getByLabel("Where a source was looked for").fill("All five articles.");
    ciaran.page().getByLabel("Rationale").fill("“Is believed” names nobody.");
    ciaran.button("Unsourced").click();

    assertThat(ciaran.standing()).containsText("unsourced");
    inga.reads(RUMOUR);
    assertThat(inga.standing()).containsText("unsourced");
    assertThat(inga.standing()).containsText("Ciarán Dullaway");
    assertThat(inga.panel()).containsText("“Is believed” names nobody.");

    ciaran.page().locator("article-text").getByText(RUMOUR).first().click();
    ciaran.presses("Backspace");
    assertThat(ciaran.standing()).containsText("to review");
    assertThat(inga.standing()).containsText("to review");

    ciaran.button("Unsourced").click();
    assertThat(inga.standing()).containsText("unsourced");
  }

  /** One origin doesn't corroborate; with the primary record it does. */
  private static void groupAndLinkEvidence(Person inga, Person ciaran) {
    String evacuated = "A total of 1,140 residents were evacuated.";
    inga.presses("1");
    assertThat(inga.page()).hasURL(Pattern.compile(".*/desk/1.*"));
    inga.reads(evacuated).presses("Enter");
    assertThat(inga.panel()).containsText("2 outlets");
    inga.presses("c");
    assertThat(inga.policy()).containsText("two independent origins, or one and a primary record");

    inga.button("Add evidence").click();
    inga.page().getByLabel("Something else").check();
    inga.page().getByLabel("Web address, if it has one").fill("not an address");
    inga.confirmsEvidence();
    assertThat(inga.besideField("What it is")).containsText("Say what the evidence is");
    inga.page().getByLabel("Web address, if it has one").fill("https://log.example/1");
    inga.addsRecord("Civil protection log");
    assertThat(inga.panel()).containsText("Civil protection log");

    inga.button("Corroborated").click();
    assertThat(inga.standing()).containsText("corroborated");
    inga.goesTo("Matrix");
    assertThat(inga.page().getByText("2 claims")).isVisible();
    assertThat(inga.page().locator(".ts-chip").getByText("corroborated")).isVisible();
    inga.page().locator(".matrix-claim").getByText("≈").first().click();
    assertThat(inga.page().getByText("Do these say the same?")).isVisible();
    inga.button("One claim").click();
    assertThat(inga.page().getByText("3 claims")).isVisible();
    ciaran.goesTo("Matrix");
    assertThat(ciaran.page().getByText("Civil").or(ciaran.page().getByText(evacuated)).first())
        .isVisible();
  }

  private static void handOverWork(Person inga, Person ciaran) {
    inga.goesTo("Tasks");
    inga.button("Assign work").first().click();
    inga.button("Assign").click();
    assertThat(inga.besideField("For")).containsText("Choose who is to do it.");
    inga.chooses("Articles", "What the dam");
    inga.chooses("For", "Ciar");
    inga.page().getByLabel("Note").fill("The rumour first, please.");
    inga.button("Assign").click();

    ciaran.goesTo("My work");
    assertThat(ciaran.page().getByText("The rumour first, please.")).isVisible();
    ciaran.button("Start").click();
    assertThat(ciaran.page()).hasURL(Pattern.compile(".*/desk/5.*"));
    ciaran.goesTo("My work").button("Submit").click();
    assertThat(ciaran.button("Submit")).isHidden();

    inga.page().reload();
    inga.button("Reopen").click();
    assertThat(inga.button("Reopen")).isHidden();
  }

  private static void exportTheReport(Person inga) throws IOException {
    inga.goesTo("Report");
    Locator preview = inga.page().frameLocator("iframe").locator("body");
    assertThat(preview).containsText("The night operator is believed");
    assertThat(preview).containsText("All five articles.");
    assertThat(downloaded(inga, "JSON")).contains("\"unsourced\"").contains("Civil protection log");
    assertThat(downloaded(inga, "ClaimReview"))
        .contains("ClaimReview")
        .contains("The night operator is believed")
        .doesNotContain("ratingValue");
    inga.goesTo("Activity");
    assertThat(inga.page().getByText("Ciarán Dullaway").first()).isVisible();
  }

  /** Without a question, for it is there to be tried; its people go with it. */
  private static void deleteTheSample(Person inga, Person ciaran) {
    inga.page().navigate(inga.page().url().replaceAll("/investigations/.*", "/"));
    inga.button("Delete " + SAMPLE).click();
    assertThat(inga.button("Open the sample")).isVisible();
    // his page hears of it and asks who he is
    ciaran.page().waitForURL("**/login**");
    assertThat(ciaran.page().getByText(SAMPLE)).isHidden();
  }

  private static String downloaded(Person person, String what) throws IOException {
    Download download =
        person.page().waitForDownload(() -> person.page().getByText(what).first().click());
    return Files.readString(download.path());
  }
}
