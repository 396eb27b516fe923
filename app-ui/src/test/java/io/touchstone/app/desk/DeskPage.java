package io.touchstone.app.desk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A browser's page with an {@code <article-text>} of its own and no server behind it. */
final class DeskPage {

  private static final String OPEN =
      """
      () => {
        document.body.innerHTML = '<main style="height: 100vh"><article-text></article-text></main>';
        window.article = document.querySelector('article-text');
        window.heard = [];
        for (const name of ['statement-focused', 'mark', 'unmark', 'open-matrix', 'add-evidence', 'edit-rationale',
            'accept-suggestion', 'switch-article', 'undo', 'show-keys']) {
          article.addEventListener(name, (event) => heard.push({ name, ...event.detail }));
        }
      }
      """;
  private static final String SHOW =
      """
      async ([text, statements, title]) => {
        Object.assign(article, { text, statements, title });
        await article.updateComplete;
      }
      """;
  private static final String SEATED = "() => !article.renderRoot.querySelector('.gutter').hidden";

  final Page page;

  private DeskPage(Page page) {
    this.page = page;
  }

  static DeskPage open(Page page, int port) {
    page.navigate("http://127.0.0.1:" + port + "/testing/desk");
    page.waitForFunction("() => customElements.get('article-text')");
    page.evaluate(OPEN);
    return new DeskPage(page);
  }

  /** Shows a text; each statement is the first place of its words and has their place as id. */
  DeskPage show(String text, String... statements) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (String words : statements) {
      int at = text.indexOf(words);
      int start = text.codePointCount(0, at);
      all.add(
          statement(
              "s" + (all.size() + 1), start, start + words.codePointCount(0, words.length())));
    }
    return show(text, all);
  }

  DeskPage show(String text, List<Map<String, Object>> statements) {
    page.evaluate(SHOW, List.of(text, statements, ""));
    page.waitForFunction(SEATED);
    return this;
  }

  /** Offsets are code points. */
  static Map<String, Object> statement(String id, int start, int end) {
    return new LinkedHashMap<>(
        DeskStatement.unmarked(id, start, end, DeskStatement.Kind.BODY).toBrowser());
  }

  /** Changes what is known of one statement, as a server would. */
  DeskPage know(String id, String property, Object value) {
    page.evaluate(
        """
        async ([id, property, value]) => {
          article.statements = article.statements.map((each) => each.id === id ? { ...each, [property]: value } : each);
          await article.updateComplete;
        }
        """,
        List.of(id, property, value));
    return this;
  }

  DeskPage press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** What the component told since the last call: the event's name and what follows, by spaces. */
  List<String> heard() {
    return strings(
        page.evaluate(
            "() => heard.splice(0).map(({ commandId, ...rest }) => Object.values(rest).join(' '))"));
  }

  /** The command ids told since the last call. */
  List<String> commands() {
    return strings(page.evaluate("() => heard.splice(0).map((each) => each.commandId)"));
  }

  /** What assistive technology is told of each statement, in order: its state and its words. */
  List<String> options() {
    return strings(
        page.evaluate(
            "() => [...article.renderRoot.querySelectorAll('[role=option]')].map((each) => each.ariaLabel)"));
  }

  /** The pieces into which the text is cut. */
  List<String> pieces() {
    return strings(
        page.evaluate(
            "() => [...article.renderRoot.querySelectorAll('p > span')].map((each) => each.textContent)"));
  }

  /** How the piece with these words is painted. */
  String look(String words) {
    return Objects.requireNonNullElse(piece(words).getAttribute("class"), "");
  }

  Locator piece(String words) {
    return page.locator("article-text p > span")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first();
  }

  String spoken() {
    return page.locator("article-text [role=status]").textContent().replace("\u200b", "");
  }

  /** Where every piece of the text stands, to the fraction of a pixel. */
  String places() {
    return (String)
        page.evaluate(
            """
            () => JSON.stringify([...article.renderRoot.querySelectorAll('p > span')].map((each) =>
              [...each.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height])))
            """);
  }

  private static List<String> strings(Object result) {
    return ((List<?>) result).stream().map(String::valueOf).toList();
  }
}
