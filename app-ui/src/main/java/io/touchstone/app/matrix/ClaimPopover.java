package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.touchstone.app.review.StandingChip;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.trail.HistoryNavigation;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.review.Assessment;
import java.util.Map;

/**
 * A claim in full beside its row: its wording, what reviewers found and why; and wording it anew.
 */
final class ClaimPopover extends RowPopover {

  /** Stores a new wording. */
  @FunctionalInterface
  interface Rewording {
    SaveOutcome<Claim> reword(Claim claim, String text);
  }

  private final boolean mayReword;
  private final Rewording rewording;

  /**
   * @param rewording also has the matrix shown again
   */
  ClaimPopover(boolean mayReword, Rewording rewording) {
    super(phrase("matrix.claim"), 480);
    this.mayReword = mayReword;
    this.rewording = rewording;
  }

  void open(MatrixRow row, Map<AccountId, String> names) {
    openBeside(row, reading(row, names));
  }

  private Div reading(MatrixRow row, Map<AccountId, String> names) {
    H2 number = new H2(phrase("matrix.claim-number", row.number()));
    Paragraph wording = new Paragraph(row.text());
    wording.addClassName("matrix-wording");
    Div content = new Div(number, wording, marks(row, names));
    content.addClassName("matrix-claim-card");
    content.add(
        new Anchor(
            HistoryNavigation.to(row.claimCase().claim().investigation(), row.id()),
            phrase("matrix.history")));
    if (mayReword) {
      Button reword =
          new Button(phrase("matrix.reword"), click -> show(writing(row.claimCase().claim())));
      content.add(reword);
    }
    return content;
  }

  private static Div marks(MatrixRow row, Map<AccountId, String> names) {
    Div marks = new Div();
    StandingChip chip = StandingChip.of(row.standing(), names);
    Span standing = new Span(chip.sign() + " " + chip.word());
    standing.addClassNames("ts-chip", "tone-" + chip.tone());
    marks.add(standing);
    for (Assessment assessment : row.standing().marks()) {
      if (assessment.decision() instanceof Assessment.Decision.Mark mark) {
        String who = names.getOrDefault(assessment.reviewer(), phrase("review.somebody-gone"));
        Paragraph line =
            new Paragraph(
                mark.rationale().isEmpty()
                    ? phrase("matrix.no-rationale", who)
                    : phrase("matrix.rationale", who, mark.rationale()));
        line.addClassName("matrix-rationale");
        marks.add(line);
        if (mark.override() != null) {
          marks.add(new Paragraph(phrase("matrix.by-exception", mark.override())));
        }
      }
    }
    return marks;
  }

  private Div writing(Claim claim) {
    TextArea text = new TextArea(phrase("matrix.wording-of", claim.number()));
    text.setValue(claim.text());
    text.setWidthFull();
    text.setMaxLength(Claim.LONGEST_TEXT);
    text.setValueChangeMode(ValueChangeMode.EAGER);
    text.setHelperText(phrase("matrix.wording-help"));
    FieldProblems problems = new FieldProblems().beside("text", text);
    Button save = new Button(phrase("matrix.save-wording"));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(click -> problems.run(() -> save(claim, text)));
    Button cancel = new Button(phrase("shell.cancel"), click -> close());
    Div buttons = new Div(save, cancel);
    buttons.addClassName("matrix-buttons");
    text.focus();
    Div form = new Div(text, problems.rest(), buttons);
    form.addClassName("matrix-claim-card");
    return form;
  }

  private void save(Claim claim, TextArea text) {
    switch (rewording.reword(claim, text.getValue())) {
      case SaveOutcome.Saved<Claim> _ -> close();
      case SaveOutcome.Stale<Claim>(Claim current) -> show(bothVersions(current, text.getValue()));
    }
  }

  /** Somebody was first: what stands now, and what was typed, to save after all or to leave. */
  private Div bothVersions(Claim current, String mine) {
    Paragraph said = new Paragraph(phrase("matrix.reworded-meanwhile"));
    said.getElement().setAttribute("role", "alert");
    Paragraph theirs = new Paragraph(current.text());
    theirs.addClassName("matrix-wording");
    Div form = writing(current);
    form.getChildren()
        .filter(TextArea.class::isInstance)
        .map(TextArea.class::cast)
        .forEach(field -> field.setValue(mine));
    form.addComponentAsFirst(theirs);
    form.addComponentAsFirst(said);
    return form;
  }
}
