package io.touchstone.app.language;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.NewPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A German browser sees German; a choice of one's own holds, at the same address. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class LanguageIT {
  private static final String PASSWORD = "a long enough secret";

  private final CreateAdministrator setup;
  private final int port;

  LanguageIT(@Autowired CreateAdministrator setup, @LocalServerPort int port) {
    this.setup = setup;
    this.port = port;
  }

  @Test
  void theBrowsersLanguageHoldsUntilOneIsChosen(Page english) {
    setup.unattended(new NewPerson("inga", "Inga Torvald", PASSWORD));
    try (BrowserContext german =
        english
            .context()
            .browser()
            .newContext(new Browser.NewContextOptions().setLocale("de-AT"))) {
      Page page = german.newPage();
      page.navigate("http://127.0.0.1:" + port + "/login");
      assertThat(page.locator("html")).hasAttribute("lang", "de");
      page.getByLabel("Benutzername").fill("inga");
      page.locator("input[type=password]").fill(PASSWORD);
      page.getByRole(AriaRole.BUTTON, name("Anmelden")).click();
      assertThat(page.getByRole(AriaRole.BUTTON, name("Recherche beginnen"))).isVisible();

      page.navigate("http://127.0.0.1:" + port + "/my-work");
      choose(page, "Sprache", "English");
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      assertThat(page).hasURL("http://127.0.0.1:" + port + "/my-work");
      assertThat(page).hasTitle("My work · Touchstone");

      choose(page, "Language", "Deutsch");
      assertThat(page.locator("html")).hasAttribute("lang", "de");
    }
  }

  private static void choose(Page page, String menu, String language) {
    page.locator(".ts-person-menu vaadin-menu-bar-button").first().click();
    page.getByRole(AriaRole.MENUITEM).getByText(menu).hover();
    page.getByRole(AriaRole.MENUITEM).getByText(language).click();
  }

  private static Page.GetByRoleOptions name(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
