package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.app.language.Sentences;
import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.SuggestedFinding;

/** What the coverage would carry, with its reasons; a click makes it the reviewer's own mark. */
final class SuggestedMark extends Div {

  SuggestedMark(Focus focus, PanelActions actions) {
    addClassName("desk-suggested");
    setVisible(focus.suggestion().isPresent());
    focus.suggestion().ifPresent(it -> show(focus, it, actions));
  }

  private void show(Focus focus, SuggestedFinding suggested, PanelActions actions) {
    Finding finding = suggested.finding();
    if (finding == null) {
      return;
    }
    StandingChip chip = StandingChip.of(finding);
    Span head = new Span(phrase("desk.suggested-finding", chip.sign() + " " + chip.word()));
    head.addClassName("desk-suggested-head");
    UnorderedList reasons = new UnorderedList();
    suggested
        .reasons()
        .forEach(reason -> reasons.add(new ListItem(Sentences.inPageLanguage(reason))));
    add(head, reasons);
    if (focus.rights().marks()) {
      Button take =
          new Button(phrase("desk.mark-it-so"), click -> actions.mark(focus.id(), finding, null));
      take.addThemeVariants(ButtonVariant.TERTIARY);
      take.setAriaLabel(phrase("desk.mark-it-so-as", chip.word()));
      add(take);
    }
  }
}
