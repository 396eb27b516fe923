package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.IntConsumer;

/** Asks which part of a statement is meant; a digit answers. */
final class PartDialog extends QuestionDialog {
  private static final int DIGITS = 9;

  /**
   * @param parts their words, at least one
   * @param answer takes the place of the one that is meant, from 0
   * @param givenUp runs when the dialog is closed without an answer
   */
  PartDialog(String title, String what, List<String> parts, IntConsumer answer, Runnable givenUp) {
    super(title, givenUp);
    setWidth("36rem");
    add(new Paragraph(phrase("desk.press-digit", what)));
    for (int i = 0; i < Math.min(parts.size(), DIGITS); i++) {
      add(choice(i, parts.get(i), answer));
    }
  }

  private Button choice(int place, String words, IntConsumer answer) {
    Span said = new Span(words);
    said.getElement().setAttribute("dir", "auto");
    String digit = String.valueOf(place + 1);
    Button button = answer(Key.of(digit), digit, said, () -> answer.accept(place));
    button.addClassName("desk-part");
    button.setAutofocus(place == 0);
    return button;
  }
}
