package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A report goes out to readers who aren't signed in, is corrected, and withdrawn. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class PublicationIT {
  private static final String CLAIM = "The ferry may run again in May.";

  private final CreateAdministrator setup;
  private final int port;

  PublicationIT(@Autowired CreateAdministrator setup, @LocalServerPort int port) {
    this.setup = setup;
    this.port = port;
  }

  @Test
  void aReportIsPublishedCorrectedAndWithdrawn(Page page) {
    Person inga = new Person(page, port);
    inga.setsUp(setup.issueCode().orElseThrow()).signsIn("inga", Person.PASSWORD);
    aReviewedClaim(inga);
    try (BrowserContext readers = page.context().browser().newContext()) {
      Page reader = readers.newPage();
      answersForHavingNobodyElse(inga);
      publishes(inga);
      readersFindIt(reader);
      corrects(inga);
      readersSeeTheCorrection(reader);
      withdraws(inga);
      readersFindTheNotice(reader);
    }
  }

  private static void aReviewedClaim(Person inga) {
    inga.button("Start an investigation").first().click();
    fill(inga, "Event", "The ferry");
    inga.button("Start").click();
    inga.button("Paste text").click();
    fill(inga, "Headline", "Ferry waits");
    fill(inga, "Text", CLAIM);
    inga.button("Import").click();
    assertThat(inga.button("Edit article 1")).isVisible();
    inga.goesTo("Report");
    assertThat(inga.button("Publish …")).isDisabled();
    inga.opensArticle(1).reads(CLAIM).presses("x");
    assertThat(inga.page().getByText("Why can’t it be checked?")).isVisible();
    inga.page().getByRole(AriaRole.BUTTON).getByText("Forecast").click();
    assertThat(inga.panel()).containsText("not checkable");
  }

  /** The one editor has assessed the claim themselves. */
  private static void answersForHavingNobodyElse(Person inga) {
    assertThat(inga.panel()).containsText("Somebody who didn’t assess it has to approve it");
    assertThat(inga.button("Approve for publication")).hasCount(0);
    inga.goesTo("Report");
    inga.button("Publish …").click();
    assertThat(inga.page().getByRole(AriaRole.DIALOG).last())
        .containsText("Claim 1 awaits the approval of somebody who didn't assess it.");
    assertThat(inga.button("Publish")).isDisabled();
    inga.button("Cancel").click();
    inga.button("Go without approval …").click();
    inga.button("Go without approval").click();
    assertThat(inga.besideField("Reason")).containsText("Say why it is published");
    fill(inga, "Reason", "I am the whole newsroom.");
    inga.button("Go without approval").click();
    assertThat(inga.button("Go without approval …")).hasCount(0);
  }

  private static void publishes(Person inga) {
    inga.button("Publish …").click();
    inga.button("Publish").click();
    assertThat(inga.page().locator(".report-published-entry")).containsText("Version 1, since");
  }

  private void readersFindIt(Page reader) {
    reader.navigate(at("/reports"));
    reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The ferry")).click();
    assertThat(reader).hasURL(at("/reports/the-ferry"));
    assertThat(reader.locator("main")).containsText(CLAIM);
    assertThat(reader.locator("main"))
        .containsText(
            "It has not been approved by somebody who didn’t assess it, which editor 1 answers for:"
                + " I am the whole newsroom.");
    reader
        .getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName("This claim’s own page: claim 1"))
        .click();
    assertThat(reader).hasURL(at("/reports/the-ferry/claims/1"));
    assertThat(reader.locator("h3")).hasText(CLAIM);
    assertThat(answer(reader, "/reports/feed.atom").text())
        .contains(CLAIM, at("/reports/the-ferry/claims/1"));
    assertThat(answer(reader, "/reports/feed.json").text()).contains(CLAIM);
    assertThat(answer(reader, "/reports/the-ferry/versions/1/files/report.md").text())
        .contains("May");
    assertThat(answer(reader, "/reports/the-ferry/versions/1/files/report.exe").status())
        .isEqualTo(404);
    assertThat(answer(reader, "/reports/the-ferry/claims/7").status()).isEqualTo(404);
    assertThat(answer(reader, "/reports/the-ferry/versions/2").status()).isEqualTo(404);
    assertThat(answer(reader, "/reports/..%2f..%2fetc").status()).isGreaterThanOrEqualTo(400);
  }

  private static void corrects(Person inga) {
    inga.button("Correct …").click();
    inga.button("Publish").click();
    assertThat(inga.besideField("What changed")).containsText("Say in a sentence what changed.");
    fill(inga, "What changed", "The month was wrong.");
    inga.button("Publish").click();
    assertThat(inga.page().locator(".report-published-entry")).containsText("Version 2, since");
  }

  private void readersSeeTheCorrection(Page reader) {
    reader.navigate(at("/reports/the-ferry"));
    assertThat(reader.locator("#corrections")).containsText("The month was wrong.");
    reader.locator(".publication").getByText("version 1").click();
    assertThat(reader.locator(".older")).containsText("earlier version");
    assertThat(reader.locator("#corrections")).hasCount(0);
  }

  private static void withdraws(Person inga) {
    inga.button("Withdraw …").click();
    fill(inga, "Notice for the readers", "The harbour office took its forecast back.");
    inga.button("Withdraw").click();
    assertThat(inga.page().locator(".report-published-entry")).containsText("Withdrawn");
  }

  private void readersFindTheNotice(Page reader) {
    for (String page : new String[] {"", "/versions/1", "/claims/1"}) {
      APIResponse gone = answer(reader, "/reports/the-ferry" + page);
      assertThat(gone.status()).isEqualTo(410);
      assertThat(gone.text())
          .contains("The harbour office took its forecast back.")
          .doesNotContain(CLAIM);
    }
    assertThat(answer(reader, "/reports/feed.json").text()).doesNotContain(CLAIM);
  }

  private APIResponse answer(Page reader, String path) {
    return reader.context().request().get(at(path));
  }

  private String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private static void fill(Person person, String label, String value) {
    person.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).last().fill(value);
  }
}
