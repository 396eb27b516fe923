package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.touchstone.app.trail.HistoryNavigation;
import io.touchstone.domain.claim.ClaimCase;

/** What a reviewer can make of a claim: word it anew, merge it with another, split it. */
final class ClaimTools extends Div {

  ClaimTools(Focus focus, ClaimActions actions) {
    addClassNames("desk-decide", "desk-claim-tools");
    setVisible(focus.claim().isPresent());
    focus
        .claim()
        .ifPresent(
            claim -> {
              if (focus.rights().marks()) {
                fill(claim, actions);
              }
              add(
                  new Anchor(
                      HistoryNavigation.to(claim.claim().investigation(), claim.claim().id()),
                      phrase("desk.history")));
            });
  }

  private void fill(ClaimCase claim, ClaimActions actions) {
    add(tool(phrase("desk.reword-tool"), () -> actions.reword(claim.claim())));
    add(tool(phrase("desk.merge-tool"), () -> actions.merge(claim)));
    if (claim.appearances().size() > 1) {
      add(tool(phrase("desk.split-tool"), () -> actions.split(claim)));
    }
  }

  private static Button tool(String word, Runnable action) {
    Button button = new Button(word, click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }
}
