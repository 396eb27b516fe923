package io.touchstone.app.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.shared.SlotUtils;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The desk's text: an article with its statements. Reading, focus, keys and highlights happen in
 * the browser, which shows a decision at once; the server hears of it by an event and answers each
 * with {@link #settle}. It fills the height it is given.
 *
 * <p>A decision travels with a command id made in the browser. Answer it with {@link #settle} first
 * and then, if the claim's finding or standing is another one now, with {@link #applyMark}:
 * settling as accepted shows the reader's own finding.
 */
@Tag("article-text")
@JsModule("./desk/article-text.ts")
public class ArticleText extends Component implements HasSize, HasStyle {

  private static final String BYLINE = "byline";
  private static final Duration SOON = Duration.ofSeconds(4);

  /**
   * Where twenty people mark, each would be sent the whole article after every mark: so only those
   * statements are sent that changed, until they are so many.
   */
  private static final int MOST_CHANGES = 60;

  private List<DeskStatement> sent = List.of();

  /**
   * Shows another article. Offsets of statements count the code points of {@code text}.
   *
   * @param title shown above the text, unless a headline in the text says the same
   * @param text paragraphs parted by blank lines
   */
  public void showArticle(String title, String text, List<DeskStatement> statements) {
    getElement().setProperty("title", title);
    getElement().setProperty("text", text);
    sendAll(statements);
  }

  /**
   * Shows the same text with other statements, or with more known of them; the text doesn't move.
   */
  public void showStatements(List<DeskStatement> statements) {
    if (stayInTheirPlaces(statements)) {
      List<DeskStatement> changed =
          IntStream.range(0, sent.size())
              .filter(i -> !statements.get(i).equals(sent.get(i)))
              .mapToObj(statements::get)
              .toList();
      if (changed.size() <= MOST_CHANGES) {
        send("changes", changed);
        return;
      }
    }
    sendAll(statements);
  }

  private void sendAll(List<DeskStatement> statements) {
    sent = List.copyOf(statements);
    send("statements", sent);
    send("changes", List.of());
  }

  private boolean stayInTheirPlaces(List<DeskStatement> statements) {
    if (statements.size() != sent.size()) {
      return false;
    }
    for (int i = 0; i < sent.size(); i++) {
      if (!statements.get(i).standsWhere(sent.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void send(String property, List<DeskStatement> statements) {
    getElement()
        .setPropertyList(property, statements.stream().map(DeskStatement::toBrowser).toList());
  }

  /** Sets what stands between title and text: outlet, date, author, links. */
  public void setByline(Component... parts) {
    SlotUtils.clearSlot(this, BYLINE);
    SlotUtils.addToSlot(this, BYLINE, parts);
  }

  /** In a text for reading only, keys and mouse move the focus and decide nothing. */
  public void setReadOnly(boolean readOnly) {
    getElement().setProperty("readonly", readOnly);
  }

  /**
   * Replaces the component's English words, for example {@code "findings.disputed"} or {@code
   * "noUnmarked"}; those that are not given stay English. The names are those of {@code words.ts}.
   */
  public void setWords(Map<String, String> words) {
    Map<String, Object> nested = new TreeMap<>();
    Map<String, Map<String, String>> groups = new TreeMap<>();
    words.forEach(
        (name, word) -> {
          int dot = name.indexOf('.');
          if (dot < 0) {
            nested.put(name, word);
          } else {
            groups
                .computeIfAbsent(name.substring(0, dot), group -> new TreeMap<>())
                .put(name.substring(dot + 1), word);
          }
        });
    nested.putAll(groups);
    getElement().setPropertyMap("strings", nested);
  }

  /**
   * Gives actions other keys; names are those of {@code keys.ts}, keys those of the browser's
   * {@code KeyboardEvent.key}.
   */
  public void setKeys(Map<String, List<String>> keysByAction) {
    getElement().setPropertyMap("keymap", keysByAction);
  }

  /**
   * Focuses a statement without an event; scrolls to it if asked. An id that isn't shown does
   * nothing.
   */
  public void focusStatement(String statementId, boolean scroll) {
    getElement().callJsFunction("focusStatement", statementId, scroll);
  }

  /** Shows what became of one statement's mark, by whomever; the text doesn't move. */
  public void applyMark(
      String statementId,
      DeskStatement.@Nullable Finding finding,
      DeskStatement.Standing standing,
      boolean mine) {
    getElement()
        .callJsFunction(
            "applyMark",
            statementId,
            finding == null ? null : finding.inBrowser(),
            standing.inBrowser(),
            mine);
  }

  /**
   * Answers a decision. A refused one disappears from the text, which then shows what the server
   * last said.
   */
  public void settle(UUID commandId, boolean accepted) {
    getElement().callJsFunction("settle", commandId.toString(), accepted);
  }

  /**
   * Has the browser keep decisions that weren't answered, so that they outlive a reload and a
   * server that went away; {@link #resend} asks for them.
   *
   * @param person by whatever tells people apart: another's decisions are never sent
   */
  public void keepUnansweredOf(String person) {
    getElement().setProperty("person", person);
  }

  /** Asks the browser for all decisions that weren't answered, each under its first command id. */
  public void resend() {
    getElement().callJsFunction("resend");
  }

  /** As {@link #resend}, in a moment, and once however often it was said meanwhile. */
  public void resendSoon() {
    getElement()
        .executeJs(
            """
            clearTimeout(this.resending);
            this.resending = setTimeout(() => this.resend(), $0);
            """,
            (int) SOON.toMillis());
  }

  public Registration addMarkListener(ComponentEventListener<MarkEvent> listener) {
    return addListener(MarkEvent.class, listener);
  }

  public Registration addMarkPartListener(ComponentEventListener<MarkPartEvent> listener) {
    return addListener(MarkPartEvent.class, listener);
  }

  public Registration addShapeListener(ComponentEventListener<ShapeEvent> listener) {
    return addListener(ShapeEvent.class, listener);
  }

  public Registration addUnmarkListener(ComponentEventListener<UnmarkEvent> listener) {
    return addListener(UnmarkEvent.class, listener);
  }

  public Registration addFocusListener(ComponentEventListener<StatementEvent.Focused> listener) {
    return addListener(StatementEvent.Focused.class, listener);
  }

  public Registration addMatrixListener(
      ComponentEventListener<StatementEvent.OpenMatrix> listener) {
    return addListener(StatementEvent.OpenMatrix.class, listener);
  }

  public Registration addUndoListener(ComponentEventListener<UndoEvent> listener) {
    return addListener(UndoEvent.class, listener);
  }

  public Registration addEvidenceListener(
      ComponentEventListener<StatementEvent.AddEvidence> listener) {
    return addListener(StatementEvent.AddEvidence.class, listener);
  }

  public Registration addRationaleListener(
      ComponentEventListener<StatementEvent.EditRationale> listener) {
    return addListener(StatementEvent.EditRationale.class, listener);
  }

  public Registration addSuggestionListener(
      ComponentEventListener<StatementEvent.AcceptSuggestion> listener) {
    return addListener(StatementEvent.AcceptSuggestion.class, listener);
  }

  public Registration addSwitchArticleListener(
      ComponentEventListener<SwitchArticleEvent> listener) {
    return addListener(SwitchArticleEvent.class, listener);
  }

  public Registration addShowKeysListener(ComponentEventListener<ShowKeysEvent> listener) {
    return addListener(ShowKeysEvent.class, listener);
  }
}
