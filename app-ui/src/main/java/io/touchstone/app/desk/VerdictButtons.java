package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.review.Verdict;
import java.util.Optional;

/** The findings as buttons with their keys; the reviewer's own one is pressed. */
final class VerdictButtons extends Div {

  VerdictButtons(Focus focus, PanelActions actions) {
    addClassName("desk-verdicts");
    Optional<Finding> own = focus.ownMark().map(mark -> mark.finding());
    for (Verdict verdict : Verdict.values()) {
      Finding finding = Finding.of(verdict);
      Button button = button(sign(verdict), word(verdict), key(verdict));
      button.addClassName("desk-verdict-" + tone(verdict));
      boolean carried = focus.prospects().get(verdict) instanceof PolicyOutcome.Allowed;
      button.getElement().setAttribute("data-carried", String.valueOf(carried));
      boolean pressed = own.filter(finding::equals).isPresent();
      button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
      button.addClickListener(click -> actions.mark(focus.id(), finding, null));
      button.setEnabled(focus.rights().marks());
      add(button);
    }
    Button notCheckable = button("–", phrase("desk.not-checkable"), key(Keys.NOT_CHECKABLE));
    boolean pressed = own.filter(Finding.NotCheckable.class::isInstance).isPresent();
    notCheckable.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    notCheckable.addClickListener(click -> actions.markNotCheckable(focus.id()));
    notCheckable.setEnabled(focus.rights().marks());
    add(notCheckable);
    if (own.isPresent()) {
      Button back = button("↶", phrase("desk.take-back"), key(Keys.TAKE_BACK));
      back.addClickListener(click -> actions.withdraw(focus.id()));
      add(back);
    }
  }

  private static Button button(String sign, String word, String key) {
    Span icon = new Span(sign);
    icon.addClassName("desk-sign");
    icon.getElement().setAttribute("aria-hidden", "true");
    Component cap = Keys.key(key);
    cap.getElement().setAttribute("aria-hidden", "true");
    Button button = new Button(new Span(icon, new Span(word), cap));
    button.addClassName("desk-verdict");
    return button;
  }

  static String word(Verdict verdict) {
    return switch (verdict) {
      case CORROBORATED -> phrase("desk.corroborated");
      case DISPUTED -> phrase("desk.disputed");
      case ATTRIBUTED -> phrase("desk.attributed");
      case UNSOURCED -> phrase("desk.unsourced");
    };
  }

  static String inSentence(Verdict verdict) {
    return switch (verdict) {
      case CORROBORATED -> phrase("review.corroborated");
      case DISPUTED -> phrase("review.disputed");
      case ATTRIBUTED -> phrase("review.attributed");
      case UNSOURCED -> phrase("review.unsourced");
    };
  }

  private static String sign(Verdict verdict) {
    return switch (verdict) {
      case CORROBORATED -> "✓";
      case DISPUTED -> "⇄";
      case ATTRIBUTED -> "”";
      case UNSOURCED -> "?";
    };
  }

  private static String key(Verdict verdict) {
    return key(
        switch (verdict) {
          case CORROBORATED -> Keys.CORROBORATED;
          case DISPUTED -> Keys.DISPUTED;
          case ATTRIBUTED -> Keys.ATTRIBUTED;
          case UNSOURCED -> Keys.UNSOURCED;
        });
  }

  private static String key(Keys action) {
    return OwnKeys.current().shown(action);
  }

  private static String tone(Verdict verdict) {
    return switch (verdict) {
      case CORROBORATED -> "ok";
      case DISPUTED -> "no";
      case ATTRIBUTED -> "at";
      case UNSOURCED -> "un";
    };
  }
}
