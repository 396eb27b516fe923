package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.review.StandingChip;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Assessment.Decision.Mark;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The findings that differ, side by side, and the one that is to stand, with its reason. */
final class SettleDialog extends Dialog {
  private final Select<Finding> finding = new Select<>();
  private final TextArea reason = new TextArea(phrase("desk.settle-reason"));
  private final TextArea looked = new TextArea(phrase("desk.settle-looked"));
  private final TextArea override = new TextArea(phrase("desk.settle-exception"));

  SettleDialog(ClaimCase claim, Map<AccountId, String> names, Consumer<Mark> settle) {
    setHeaderTitle(phrase("desk.settle-claim", claim.claim().number()));
    setWidth("min(52rem, 96vw)");
    Div sides = new Div();
    sides.addClassName("desk-sides");
    claim.standing().marks().forEach(it -> sides.add(side(it, names)));
    finding.setLabel(phrase("desk.settle-finding"));
    finding.setItems(findings());
    finding.setItemLabelGenerator(SettleDialog::word);
    reason.setHelperText(phrase("desk.settle-printed"));
    override.setVisible(false);
    FieldProblems problems =
        new FieldProblems()
            .beside("finding", finding)
            .beside("rationale", reason)
            .beside("whereLooked", looked)
            .beside("override", override);
    Div form = new Div(finding, reason, looked, override, problems.rest());
    form.addClassName("ts-form");
    add(new Paragraph(claim.claim().text()), sides, form);
    Button done =
        new Button(
            phrase("desk.settle"),
            click -> {
              if (problems.run(() -> settle(settle))) {
                close();
              }
            });
    done.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), done);
  }

  /** Only where the policy refuses it, an exception is asked for. */
  private void settle(Consumer<Mark> settle) {
    if (finding.getValue() == null) {
      throw new InvalidInputException("finding", phrase("desk.choose-finding"));
    }
    String exception = override.getValue().strip();
    try {
      settle.accept(
          new Mark(
              finding.getValue(),
              reason.getValue(),
              looked.getValue(),
              exception.isEmpty() ? null : exception));
    } catch (InvalidInputException e) {
      override.setVisible(
          override.isVisible()
              || e.problems().stream().anyMatch(it -> "override".equals(it.field())));
      throw e;
    }
  }

  private static Section side(Assessment assessment, Map<AccountId, String> names) {
    Section side = new Section();
    side.addClassName("desk-piece");
    String who = names.getOrDefault(assessment.reviewer(), phrase("desk.somebody-gone"));
    side.getElement().setAttribute("aria-label", who);
    if (assessment.decision() instanceof Mark mark) {
      side.add(new Span(who), StandingChip.of(mark.finding()).component());
      side.add(new Paragraph(mark.rationale()));
      if (!mark.whereLooked().isEmpty()) {
        side.add(new Paragraph(phrase("desk.looked", mark.whereLooked())));
      }
    }
    return side;
  }

  private static List<Finding> findings() {
    List<Finding> all = new ArrayList<>(Arrays.stream(Verdict.values()).map(Finding::of).toList());
    for (NotCheckableKind kind : NotCheckableKind.values()) {
      all.add(new Finding.NotCheckable(kind));
    }
    return all;
  }

  private static String word(Finding finding) {
    StandingChip chip = StandingChip.of(finding);
    return finding instanceof Finding.NotCheckable(NotCheckableKind kind)
        ? phrase(
            "desk.not-checkable-as",
            chip.word(),
            switch (kind) {
              case FORECAST -> phrase("review.forecast");
              case OPINION -> phrase("review.opinion");
              case BOILERPLATE -> phrase("review.boilerplate");
            })
        : chip.word();
  }
}
