package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.domain.review.NotCheckableKind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks why a statement can't be checked; one key answers. */
final class NotCheckableDialog extends Dialog {
  private boolean answered;

  /**
   * @param likely what analysis takes it for, which Enter confirms; null when it takes it for
   *     checkable
   * @param givenUp runs when the dialog is closed without an answer
   */
  NotCheckableDialog(
      @Nullable NotCheckableKind likely, Consumer<NotCheckableKind> answer, Runnable givenUp) {
    setHeaderTitle(phrase("desk.why-not"));
    add(new Paragraph(phrase("desk.press-letter")));
    addKind(NotCheckableKind.FORECAST, phrase("desk.forecast"), "f", Key.KEY_F, answer, likely);
    addKind(NotCheckableKind.OPINION, phrase("desk.opinion"), "o", Key.KEY_O, answer, likely);
    addKind(
        NotCheckableKind.BOILERPLATE, phrase("desk.boilerplate"), "b", Key.KEY_B, answer, likely);
    addOpenedChangeListener(
        change -> {
          if (!change.isOpened() && !answered) {
            givenUp.run();
          }
        });
  }

  private void addKind(
      NotCheckableKind kind,
      String label,
      String cap,
      Key key,
      Consumer<NotCheckableKind> answer,
      @Nullable NotCheckableKind likely) {
    Span letter = new Span(Keys.key(cap));
    Button button = new Button(new Span(letter, new Span(label)));
    button.addClassName("desk-kind");
    button.addClickListener(
        click -> {
          answered = true;
          close();
          answer.accept(kind);
        });
    button.addClickShortcut(key).listenOn(this);
    if (kind == likely) {
      Span hint = new Span(phrase("desk.suggested"));
      hint.addClassName("desk-why");
      button.getElement().appendChild(hint.getElement());
      button.setAutofocus(true);
    }
    add(button);
  }
}
