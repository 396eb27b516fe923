package io.touchstone.app.matrix;

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
      empty.add(
          new Paragraph(
              "No claims yet. Mark a statement on the desk, or accept that two statements say the"
                  + " same: each becomes a claim and stands here."));
    } else {
      empty.add(
          new Paragraph("No claim fits what you look for."),
          new Button("Show all claims", click -> showAll.run()));
    }
    return empty;
  }
}
