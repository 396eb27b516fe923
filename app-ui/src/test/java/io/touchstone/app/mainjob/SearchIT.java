package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the desk to a statement in another article and back, without a mouse. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class SearchIT {
  private static final String EVACUATED = "A total of 1,140 residents were evacuated.";

  private final CreateAdministrator setup;
  private final int port;

  SearchIT(@Autowired CreateAdministrator setup, @LocalServerPort int port) {
    this.setup = setup;
    this.port = port;
  }

  @Test
  void isOpenedReadAndLeftByKeys(Page page) {
    Person inga = new Person(page, port).setsUp(setup.issueCode().orElseThrow());
    inga.signsIn("inga", Person.PASSWORD);
    inga.button("Open the sample").click();
    inga.button("I have noted them").click();
    inga.opensArticle(5);
    Locator field = page.locator(".search-field input");
    Locator hits = page.locator("a.search-hit");

    inga.presses("/");
    assertThat(page).hasURL(Pattern.compile(".*/search"));
    assertThat(field).isFocused();
    inga.presses("Escape");
    assertThat(page).hasURL(Pattern.compile(".*/desk/5.*"));
    assertThat(page.locator("article-text")).isVisible();

    inga.presses("/");
    assertThat(field).isFocused();
    page.keyboard().type("1,140 \"were evacuated");
    assertThat(page.locator(".search-besides")).containsText("quotation mark isn't closed");
    page.keyboard().type("\"");
    assertThat(page.locator(".search-besides")).not().containsText("quotation mark");
    Locator statement = hits.filter(new Locator.FilterOptions().setHasText(EVACUATED)).first();
    assertThat(statement.locator("mark").first()).hasText("1,140");
    assertThat(page).hasURL(Pattern.compile(".*/search\\?q=1%2C140.*"));
    // Vaadin's own indicator lives outside of every landmark
    Assertions.assertThat(
            new AxeBuilder(page).exclude("vaadin-connection-indicator").analyze().getViolations())
        .isEmpty();

    inga.presses("ArrowDown");
    assertThat(hits.first()).isFocused();
    inga.presses("ArrowUp");
    assertThat(field).isFocused();
    inga.presses("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/desk/\\d+.*"));
    assertThat(page.locator("article-text")).isVisible();

    page.goBack();
    assertThat(field).hasValue("1,140 \"were evacuated\"");
    assertThat(statement).isVisible();

    Locator choice = page.locator(".search-choices button").first();
    String chosen = choice.getAttribute("data-press");
    choice.focus();
    inga.presses("Enter");
    Locator pressed = page.locator(".search-choices button[aria-pressed=true]");
    assertThat(pressed).hasCount(1);
    assertThat(pressed).hasAttribute("data-press", chosen);
    assertThat(pressed).isFocused();

    field.fill("zebra crossing on the moon");
    assertThat(page.locator(".search-found")).containsText("Nothing is found");
  }
}
