package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;

/** Asks which part of a statement is meant; a digit answers. */
final class PartDialog extends Dialog {
  private static final int DIGITS = 9;

  private boolean answered;

  /**
   * @param parts their words, at least one
   * @param answer takes the place of the one that is meant, from 0
   * @param givenUp runs when the dialog is closed without an answer
   */
  PartDialog(String title, String what, List<String> parts, IntConsumer answer, Runnable givenUp) {
    setHeaderTitle(title);
    setWidth("36rem");
    add(new Paragraph(phrase("desk.press-digit", what)));
    for (int i = 0; i < Math.min(parts.size(), DIGITS); i++) {
      add(choice(i, parts.get(i), answer));
    }
    addOpenedChangeListener(
        change -> {
          if (!change.isOpened() && !answered) {
            givenUp.run();
          }
        });
  }

  private Button choice(int place, String words, IntConsumer answer) {
    String digit = String.valueOf(place + 1);
    Span said = new Span(words);
    said.getElement().setAttribute("dir", "auto");
    Button button = new Button(new Span(new Span(Keys.key(digit)), said));
    button.addClassNames("desk-kind", "desk-part");
    button.addClickListener(
        click -> {
          answered = true;
          close();
          answer.accept(place);
        });
    button.addClickShortcut(Key.of(digit)).listenOn(this);
    button.setAutofocus(place == 0);
    return button;
  }
}
