package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.Standing;
import java.util.Map;

/** How several people review the claim, what they differ about, and what can be done about it. */
final class ReviewRound extends Div {

  ReviewRound(Focus focus, ReviewDialogs dialogs) {
    addClassName("desk-claim-tools");
    focus.claim().ifPresent(it -> fill(it, focus, dialogs));
    setVisible(getElement().getChildCount() > 0);
  }

  private void fill(ClaimCase claim, Focus focus, ReviewDialogs dialogs) {
    BlindReview review = claim.review();
    Standing standing = claim.standing();
    if (review.isBlind()) {
      say(
          standing.markOf(focus.rights().reviewer()).isPresent()
              ? phrase("desk.blind-marked", review.wanted())
              : phrase("desk.blind", review.wanted()));
    }
    BlindReview.Waiver waiver = review.waiver();
    if (waiver != null) {
      say(phrase("desk.waived", name(waiver.by(), focus.names()), waiver.reason()));
    }
    if (standing instanceof Standing.Adjudicated(Assessment decision, _)
        && decision.decision() instanceof Assessment.Decision.Mark mark) {
      say(phrase("desk.settled", name(decision.reviewer(), focus.names()), mark.rationale()));
      if (dialogs.mayTakeBack(claim)) {
        add(tool(phrase("desk.take-settlement-back"), () -> dialogs.takeBack(claim)));
      }
    }
    if (standing instanceof Standing.Contested && focus.rights().marks()) {
      if (dialogs.maySettle(claim)) {
        add(tool(phrase("desk.settle-tool"), () -> dialogs.settle(claim, focus.names())));
      } else {
        say(phrase("desk.awaits-adjudicator"));
      }
    }
    if (focus.rights().overrides()
        && (standing instanceof Standing.Unreviewed || review.isBlind())) {
      add(tool(phrase("desk.review-tool"), () -> dialogs.arrange(claim)));
    }
  }

  private void say(String words) {
    Paragraph line = new Paragraph(words);
    line.addClassName("desk-why");
    add(line);
  }

  private static String name(AccountId person, Map<AccountId, String> names) {
    return names.getOrDefault(person, phrase("desk.somebody-gone"));
  }

  private static Button tool(String word, Runnable action) {
    Button button = new Button(word, click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }
}
