package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** What the matrix says when it has no row to show, and what to do about it. */
final class MatrixEmptyState {

  private MatrixEmptyState() {}

  static Div of(boolean noClaimsAtAll, SerializableRunnable showAll) {
    Div empty = new Div();
    empty.addClassName("matrix-empty");
    if (noClaimsAtAll) {
      empty.add(new Paragraph(phrase("matrix.no-claims")));
    } else {
      empty.add(
          new Paragraph(phrase("matrix.none-fits")),
          new Button(phrase("matrix.show-all"), click -> showAll.run()));
    }
    return empty;
  }
}
