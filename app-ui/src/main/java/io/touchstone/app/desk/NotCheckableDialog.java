package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.domain.review.NotCheckableKind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks why a statement can't be checked. */
final class NotCheckableDialog extends QuestionDialog {
  private final Consumer<NotCheckableKind> answer;

  /**
   * @param likely what analysis takes it for, which Enter confirms; null when it takes it for
   *     checkable
   * @param givenUp runs when the dialog is closed without an answer
   */
  NotCheckableDialog(
      @Nullable NotCheckableKind likely, Consumer<NotCheckableKind> answer, Runnable givenUp) {
    super(phrase("desk.why-not"), givenUp);
    this.answer = answer;
    add(
        new Paragraph(phrase("desk.press-letter")),
        kind(NotCheckableKind.FORECAST, phrase("desk.forecast"), "f", Key.KEY_F, likely),
        kind(NotCheckableKind.OPINION, phrase("desk.opinion"), "o", Key.KEY_O, likely),
        kind(NotCheckableKind.BOILERPLATE, phrase("desk.boilerplate"), "b", Key.KEY_B, likely));
  }

  private Button kind(
      NotCheckableKind kind, String label, String cap, Key key, @Nullable NotCheckableKind likely) {
    Button button = answer(key, cap, new Span(label), () -> answer.accept(kind));
    if (kind == likely) {
      Span hint = new Span(phrase("desk.suggested"));
      hint.addClassName("desk-why");
      button.getElement().appendChild(hint.getElement());
      button.setAutofocus(true);
    }
    return button;
  }
}
