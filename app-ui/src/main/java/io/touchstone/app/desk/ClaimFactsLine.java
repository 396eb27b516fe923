package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.review.FactWords;
import io.touchstone.domain.claim.Claim;

/** What the claim is beside its words, and the way to correct it. */
final class ClaimFactsLine extends Div {

  ClaimFactsLine(Focus focus, PanelActions actions) {
    addClassName("desk-facts");
    focus.claim().ifPresent(it -> show(it.claim(), focus.rights().marks(), actions));
  }

  private void show(Claim claim, boolean mayChange, PanelActions actions) {
    String known = FactWords.of(claim.facts());
    add(new Span(known.isEmpty() ? phrase("desk.no-facts") : capitalised(known)));
    if (mayChange) {
      Button change = new Button(phrase("desk.change"), click -> actions.describe(claim));
      change.addThemeVariants(ButtonVariant.TERTIARY);
      change.setAriaLabel(phrase("desk.change-facts"));
      add(change);
    }
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
