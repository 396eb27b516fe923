package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One gives the desk's actions other keys, and finds them again. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class OwnKeysIT {
  private static final String RUMOUR = "The night operator is believed to have left";
  private static final String REFUSAL = "Say where you looked for a source.";

  @Autowired CreateAdministrator setup;
  @LocalServerPort int port;

  @Test
  void keysAreGivenAnewAndOutliveAReload(Page page) {
    Person inga = new Person(page, port).setsUp(setup.issueCode().orElseThrow());
    inga.signsIn("inga", Person.PASSWORD);
    inga.button("Open the sample").click();
    inga.button("I have noted them").click();
    inga.opensArticle(5).reads(RUMOUR).presses("?");

    page.getByLabel("Key: unsourced").fill("c");
    assertThat(page.locator(".desk-key[invalid]"))
        .containsText("“c” is “corroborated”; give that another key first.");
    page.getByLabel("Key: unsourced").fill("w");
    assertThat(page.locator(".desk-key[invalid]")).hasCount(0);
    inga.button("Close").click();

    inga.reads(RUMOUR).presses("w");
    assertThat(inga.policy()).containsText(REFUSAL);

    page.reload();
    assertThat(page.locator(".desk-hints").getByText("w", exactly())).isVisible();
    inga.reads(RUMOUR).presses("u").presses("?");
    assertThat(inga.policy()).not().containsText(REFUSAL);

    inga.button("All usual keys").click();
    inga.button("Close").click();
    assertThat(page.locator(".desk-hints").getByText("w", exactly())).hasCount(0);
    inga.reads(RUMOUR).presses("u");
    assertThat(inga.policy()).containsText(REFUSAL);
  }

  private static com.microsoft.playwright.Locator.GetByTextOptions exactly() {
    return new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true);
  }
}
