package io.touchstone.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.touchstone.app.testing.ChromiumExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * That browser and server understand each other, and that the text is accessible in each of its
 * looks.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class DeskServerIT {

  @LocalServerPort private int port;

  private Locator open(Page page) {
    page.navigate("http://127.0.0.1:" + port + "/testing/desk");
    Locator options = page.locator("article-text [role=option]");
    assertThat(options).hasCount(3);
    return options;
  }

  @Test
  void theServerHearsAndAnswers(Page page) {
    Locator options = open(page);
    assertThat(page.locator("article-text h1")).hasText("Quay");
    assertThat(page.getByText("Aldmere Herald")).isVisible();

    for (String key : List.of("j", "c", "m", "e", "r", "j", "d", "?", "1", "Enter", "Backspace")) {
      page.keyboard().press(key);
      if (key.equals("1")) {
        assertThat(options.nth(2)).hasAttribute("aria-selected", "true");
      }
    }

    assertThat(page.locator("#heard > div"))
        .hasText(
            new String[] {
              "focus agreed",
              "mark agreed CORROBORATED",
              "matrix agreed",
              "evidence agreed",
              "rationale agreed",
              "focus refused",
              "mark refused DISPUTED",
              "keys",
              "accept marked",
              "unmark marked"
            });
    assertThat(options.nth(0))
        .hasAttribute("aria-label", "corroborated, agreed, yours: The quay is closed.");
    assertThat(options.nth(1)).hasAttribute("aria-label", "unmarked: It opens in May.");
    assertThat(options.nth(2))
        .hasAttribute("aria-label", "unmarked, 2 similar, differs: Nobody knows why.");
    assertThat(page.evaluate("() => document.querySelector('article-text').pendingCommands.length"))
        .isEqualTo(0);
  }

  @Test
  void nothingIsWrongWithItsAccessibility(Page page) {
    open(page);
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1280, 360)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 800);
        page.keyboard().press("j");

        assertThat(new AxeBuilder(page).include("article-text").analyze().getViolations())
            .describedAs("%s at %d pixels", scheme, width)
            .isEmpty();
      }
    }
  }

  @Test
  void anExplicitThemeOverridesTheSystems(Page page) {
    open(page);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    assertThat(page.locator("article-text")).hasCSS("background-color", "rgb(251, 250, 247)");

    page.evaluate("() => document.documentElement.dataset.theme = 'dark'");

    assertThat(page.locator("article-text")).hasCSS("background-color", "rgb(22, 24, 28)");
  }

  @Test
  void aNarrowWindowScrollsInOneDirectionOnly(Page page) {
    page.setViewportSize(360, 640);
    open(page);

    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
    assertThat(
            page.evaluate(
                """
                () => {
                  const area = document.querySelector('article-text').renderRoot.querySelector('.area');
                  return area.scrollWidth - area.clientWidth;
                }
                """))
        .isEqualTo(0);
    assertThat(page.locator("article-text .chip b:visible")).hasCount(0);
  }
}
