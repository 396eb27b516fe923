package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The overview counts, follows what somebody does in another window, and leads to what it counts.
 */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class OverviewIT {
  private static final String RUMOUR = "The night operator is believed to have left";

  @Autowired CreateAdministrator setup;
  @LocalServerPort int port;

  @Test
  void countsFollowTheWork(Page page, Page other) {
    Person inga = new Person(page, port).setsUp(setup.issueCode().orElseThrow());
    inga.signsIn("inga", Person.PASSWORD);
    inga.button("Open the sample").click();
    inga.button("I have noted them").click();
    inga.goesTo("Overview");
    assertThat(line(page, "to review")).containsText("0 claims");
    assertThat(page.getByText("Nobody has marked anything yet.")).isVisible();

    Person again = new Person(other, port).signsIn("inga", Person.PASSWORD);
    again.opensInvestigation("The Vardeholt flood").opensArticle(5).reads(RUMOUR);
    other.getByLabel("Where a source was looked for").fill("All five articles.");
    again.button("Unsourced").click();
    assertThat(again.standing()).containsText("unsourced");

    assertThat(line(page, "unsourced")).containsText("1 claim");
    assertThat(line(page, "Inga Torvald")).containsText("1 mark");
    assertThat(line(page, "The Sluice").first()).containsText(Pattern.compile("1 of \\d+"));
    assertThat(line(page, "1 origin")).containsText("1 claim");

    line(page, "unsourced").locator("a").click();
    assertThat(page).hasURL(Pattern.compile(".*/matrix\\?standing=unsourced"));
    assertThat(page.locator(".matrix-claim").first()).containsText("night operator");
  }

  private static Locator line(Page page, String label) {
    return page.locator(".overview-chart li").filter(new Locator.FilterOptions().setHasText(label));
  }
}
