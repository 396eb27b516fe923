package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.language.Sentences;

/** A page that says what is wrong and where to go on. */
abstract class ErrorPage extends Div implements NamedPage {

  private final H1 title = new H1();
  private final Paragraph words = new Paragraph();

  ErrorPage() {
    addClassNames("ts-page", "ts-narrow");
    add(title, words, new Anchor("", phrase("shell.back")));
  }

  final void say(String heading, String sentence) {
    title.setText(heading);
    words.setText(Sentences.inPageLanguage(sentence));
  }

  @Override
  public String pageName() {
    return title.getText();
  }
}
