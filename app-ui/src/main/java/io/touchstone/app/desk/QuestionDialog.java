package io.touchstone.app.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;

/** A question that one key answers, also one that is pressed before the dialog has the focus. */
abstract class QuestionDialog extends Dialog {

  private static final String KEYS_FROM_OUTSIDE =
      """
      const hand = (event) => {
        if (!this.isConnected || !this.opened) {
          document.removeEventListener('keydown', hand, true);
        } else if (!event.composedPath().includes(this)) {
          event.stopImmediatePropagation();
          this.dispatchEvent(new KeyboardEvent(event.type, event));
        }
      };
      document.addEventListener('keydown', hand, true);
      """;

  private boolean answered;

  /**
   * @param givenUp runs when the dialog is closed without an answer
   */
  QuestionDialog(String question, Runnable givenUp) {
    setHeaderTitle(question);
    addOpenedChangeListener(
        change -> {
          if (change.isOpened()) {
            getElement().executeJs(KEYS_FROM_OUTSIDE);
          } else if (!answered) {
            givenUp.run();
          }
        });
  }

  /** An answer that a key gives, and a click. */
  final Button answer(Key key, String cap, Component words, Runnable chosen) {
    Button button = new Button(new Span(new Span(Keys.key(cap)), words));
    button.addClassName("desk-kind");
    button.addClickListener(
        click -> {
          answered = true;
          close();
          chosen.run();
        });
    button.addClickShortcut(key).listenOn(this);
    return button;
  }
}
