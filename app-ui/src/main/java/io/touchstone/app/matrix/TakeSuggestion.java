package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.language.Sentences;
import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.review.Assessment.Decision.Mark;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.Verdict;
import java.util.List;

/**
 * Makes a suggested finding the reviewer's own with one click; what the policy still wants said is
 * asked for beside the row.
 */
final class TakeSuggestion extends RowPopover {

  /** Marks the row's claim, and has the matrix shown again. */
  @FunctionalInterface
  interface Marking {
    MarkOutcome mark(MatrixRow row, Mark mark);
  }

  private final transient Marking marking;

  TakeSuggestion(Marking marking) {
    super(phrase("matrix.take"), 480);
    this.marking = marking;
  }

  void take(MatrixRow row, Finding finding) {
    mark(row, new Mark(finding, "", "", null));
  }

  private void mark(MatrixRow row, Mark mark) {
    switch (marking.mark(row, mark)) {
      case MarkOutcome.Refused(List<String> reasons, boolean _) ->
          openBeside(row, missing(row, mark, reasons));
      case MarkOutcome.Marked _, MarkOutcome.AlreadyDone _ -> close();
    }
  }

  private Div missing(MatrixRow row, Mark mark, List<String> reasons) {
    StandingChip chip = StandingChip.of(mark.finding());
    UnorderedList list = new UnorderedList();
    reasons.forEach(it -> list.add(new ListItem(Sentences.inPageLanguage(it))));
    TextArea rationale = new TextArea(phrase("matrix.take-rationale"), mark.rationale(), "");
    TextArea looked = new TextArea(phrase("matrix.take-looked"), mark.whereLooked(), "");
    rationale.setWidthFull();
    looked.setWidthFull();
    Button save = new Button(phrase("matrix.take-as", chip.word()));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(
        click ->
            mark(row, new Mark(mark.finding(), rationale.getValue(), looked.getValue(), null)));
    Div buttons = new Div(save, new Button(phrase("shell.cancel"), click -> close()));
    buttons.addClassName("matrix-buttons");
    (mark.finding().equals(Finding.of(Verdict.UNSOURCED)) ? looked : rationale).focus();
    Div form =
        new Div(
            new H2(phrase("matrix.take-missing", row.number())),
            new Paragraph(row.text()),
            list,
            rationale,
            looked,
            buttons);
    form.addClassName("matrix-claim-card");
    return form;
  }
}
