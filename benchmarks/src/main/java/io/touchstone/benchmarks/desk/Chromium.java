package io.touchstone.benchmarks.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's Chromium without a window; each page is a person signed in. */
final class Chromium implements AutoCloseable {
  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser;
  private final String base;

  Chromium(Path executable, String base) {
    this.base = base;
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--no-first-run",
                            // twenty people are twenty windows in sight, not one and nineteen
                            // behind
                            "--disable-background-timer-throttling",
                            "--disable-renderer-backgrounding",
                            "--disable-backgrounding-occluded-windows")));
  }

  /** A window of 1440 by 900 in which this person has signed in. */
  Page signedIn(String username) {
    Page page =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 900)).newPage();
    page.setDefaultTimeout(60_000);
    page.addInitScript(DeskScript.SOURCE);
    page.navigate(base + "login");
    page.getByLabel("User name").fill(username);
    page.locator("input[type=password]").fill(DeskData.PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
        .click();
    page.waitForFunction("() => !location.pathname.startsWith('/login')");
    return page;
  }

  void open(Page page, String path) {
    page.navigate(base + path);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
