package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.language.Sentences;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.review.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the policy says: under the verdicts what is still missing, and after a refusal why. */
final class PolicyNote extends Div {
  private final PanelActions actions;

  PolicyNote(PanelActions actions) {
    this.actions = actions;
    addClassName("desk-policy");
    getElement().setAttribute("role", "status");
  }

  /** Before anything was tried: which verdicts the case carries, and what corroboration lacks. */
  void showProspects(Map<Verdict, PolicyOutcome> prospects) {
    removeAll();
    removeClassName("desk-refused");
    String carried =
        Arrays.stream(Verdict.values())
            .filter(it -> prospects.get(it) instanceof PolicyOutcome.Allowed)
            .map(VerdictButtons::inSentence)
            .reduce((a, b) -> phrase("desk.or", a, b))
            .orElse("");
    add(
        new Paragraph(
            carried.isEmpty() ? phrase("desk.no-verdict") : phrase("desk.carries", carried)));
    if (prospects.get(Verdict.CORROBORATED) instanceof PolicyOutcome.Refused(List<String> why)) {
      add(reasons(why));
    }
  }

  /** After a refusal; an editor may insist, with a reason. */
  void showRefusal(Focus focus, Finding finding, List<String> why, boolean mayOverride) {
    removeAll();
    addClassName("desk-refused");
    add(new Paragraph(phrase("desk.not-marked-head")), reasons(why));
    if (mayOverride) {
      TextField reason = new TextField(phrase("desk.exception"));
      reason.setHelperText(phrase("desk.exception-help"));
      reason.setWidthFull();
      Button insist = new Button(phrase("desk.insist"));
      insist.addClickListener(
          click -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage(phrase("desk.give-reason"));
            if (!reason.isInvalid()) {
              actions.mark(focus.id(), finding, reason.getValue());
            }
          });
      add(reason, insist);
    }
  }

  private static UnorderedList reasons(List<String> why) {
    UnorderedList list = new UnorderedList();
    why.forEach(reason -> list.add(new ListItem(Sentences.inPageLanguage(reason))));
    return list;
  }
}
