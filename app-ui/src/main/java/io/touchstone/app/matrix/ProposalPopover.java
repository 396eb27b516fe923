package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;

/**
 * All statements of a suggested claim in full, so that nobody accepts what they haven't seen; and
 * the decision whether they say the same.
 */
final class ProposalPopover extends RowPopover {

  private final boolean mayDecide;
  private final SerializableConsumer<MatrixRow> accept;
  private final SerializableConsumer<MatrixRow> reject;

  ProposalPopover(
      boolean mayDecide,
      SerializableConsumer<MatrixRow> accept,
      SerializableConsumer<MatrixRow> reject) {
    super(phrase("matrix.suggested-claim"), 560);
    this.mayDecide = mayDecide;
    this.accept = accept;
    this.reject = reject;
  }

  void open(MatrixRow row) {
    Div card = new Div(new H2(phrase("matrix.same")), members(row));
    card.addClassName("matrix-claim-card");
    if (mayDecide) {
      card.add(new Paragraph(phrase("matrix.accepting")), buttons(row));
    }
    openBeside(row, card);
  }

  private static UnorderedList members(MatrixRow row) {
    UnorderedList list = new UnorderedList();
    list.addClassName("matrix-members");
    for (AppearanceInContext appearance : row.claimCase().appearances()) {
      Span where =
          new Span(
              appearance.where().article().number()
                  + " "
                  + (appearance.where().outlet() == null
                      ? phrase("article.no-outlet")
                      : appearance.where().outlet().name()));
      where.addClassName("matrix-note");
      Div words = new Div(appearance.where().statement().text());
      words.addClassName("matrix-wording");
      list.add(new ListItem(where, words));
    }
    return list;
  }

  private Div buttons(MatrixRow row) {
    Button one = new Button(phrase("matrix.one-claim"), click -> decide(accept, row));
    one.addThemeVariants(ButtonVariant.PRIMARY);
    Button not = new Button(phrase("matrix.not-same"), click -> decide(reject, row));
    Div buttons = new Div(one, not);
    buttons.addClassName("matrix-buttons");
    return buttons;
  }

  private void decide(SerializableConsumer<MatrixRow> decision, MatrixRow row) {
    close();
    decision.accept(row);
  }
}
