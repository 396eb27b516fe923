package io.touchstone.app.desk;

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
    setHeaderTitle("Why can’t it be checked?");
    add(new Paragraph("Press a letter, or Esc to leave it."));
    addKind(
        NotCheckableKind.FORECAST, "Forecast: it speaks of the future", Key.KEY_F, answer, likely);
    addKind(NotCheckableKind.OPINION, "Opinion: it judges", Key.KEY_O, answer, likely);
    addKind(
        NotCheckableKind.BOILERPLATE, "Boilerplate: it says nothing", Key.KEY_B, answer, likely);
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
      Key key,
      Consumer<NotCheckableKind> answer,
      @Nullable NotCheckableKind likely) {
    Span letter = new Span(Keys.key(label.substring(0, 1).toLowerCase(java.util.Locale.ROOT)));
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
      Span hint = new Span("suggested");
      hint.addClassName("desk-why");
      button.getElement().appendChild(hint.getElement());
      button.setAutofocus(true);
    }
    add(button);
  }
}
