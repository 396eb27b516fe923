package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody at a browser, doing what people do. */
final class Person {
  static final String PASSWORD = "a long enough secret";

  /** On a machine that builds at the same time. */
  private static final int PATIENCE_MILLIS = 30_000;

  private final Page page;
  private final String base;

  Person(Page page, int port) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    this.page = page;
    this.base = "http://127.0.0.1:" + port + "/";
  }

  Page page() {
    return page;
  }

  Person setsUp(String code) {
    page.navigate(base);
    page.getByLabel("One-time code").fill(code);
    page.getByLabel("Your name").fill("Inga Torvald");
    page.getByLabel("User name").fill("inga");
    page.locator("input[type=password]").nth(0).fill(PASSWORD);
    page.locator("input[type=password]").nth(1).fill(PASSWORD);
    button("Create the administrator").click();
    assertThat(page).not().hasURL(Pattern.compile(".*/setup.*"));
    return this;
  }

  Person signsIn(String username, String password) {
    page.navigate(base + "login");
    page.getByLabel("User name").fill(username);
    page.locator("input[type=password]").fill(password);
    button("Sign in").click();
    assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    return this;
  }

  /** Of somebody of the sample that was opened just now. */
  String passwordOf(String username) {
    Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(username));
    row.waitFor();
    return row.locator("td").allInnerTexts().getLast().strip();
  }

  Person goesTo(String tab) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tab).setExact(true)).click();
    return this;
  }

  Person opensInvestigation(String title) {
    page.navigate(base);
    page.getByText(title).first().click();
    assertThat(page).hasURL(Pattern.compile(".*/articles"));
    return this;
  }

  /** From the desk by its rail alone: the browser's router loses a second link clicked at once. */
  Person opensArticle(int number) {
    if (!page.url().contains("/desk")) {
      goesTo("Desk");
    }
    assertThat(page.locator("article-text")).isVisible();
    page.locator(".desk-rail-entry[href$='/desk/" + number + "']").click();
    assertThat(page).hasURL(Pattern.compile(".*/desk/" + number + "(\\?.*)?"));
    return this;
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** One more of those that a field offers, by the words it begins to type. */
  Person chooses(String label, String words) {
    Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
    field.fill(words);
    page.locator("vaadin-multi-select-combo-box-item:visible")
        .filter(new Locator.FilterOptions().setHasText(words))
        .click();
    field.press("Tab");
    return this;
  }

  /** Focuses the statement that has these words; its claim appears beside the text. */
  Person reads(String words) {
    page.locator("article-text").getByText(words).first().click();
    assertThat(panel().locator("h2")).isVisible();
    return this;
  }

  Person presses(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Adds what lies outside the articles, in the open dialogue, as a primary record. */
  Person addsRecord(String what) {
    page.getByLabel("What it is").last().fill(what);
    page.getByLabel("Kind", new Page.GetByLabelOptions().setExact(true)).click();
    page.getByText("primary record", new Page.GetByTextOptions().setExact(true)).last().click();
    return confirmsEvidence();
  }

  Person confirmsEvidence() {
    page.getByRole(AriaRole.DIALOG)
        .getByText("Add", new Locator.GetByTextOptions().setExact(true))
        .last()
        .click();
    return this;
  }

  /** The message that the field of this label carries. */
  Locator besideField(String label) {
    Locator labelled =
        page.getByText(label, new Page.GetByTextOptions().setExact(true))
            .and(page.locator("label"));
    return page.locator("[has-error-message]", new Page.LocatorOptions().setHas(labelled))
        .locator("[slot=error-message]");
  }

  /** The focused statement's sign beside the text. */
  Locator selectedStatement() {
    return page.locator("article-text [aria-selected=true]");
  }

  Locator panel() {
    return page.locator(".desk-panel");
  }

  Locator standing() {
    return page.locator(".desk-standing");
  }

  Locator policy() {
    return page.locator(".desk-policy");
  }
}
