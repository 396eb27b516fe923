package io.touchstone.app.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.review.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
            .map(it -> VerdictButtons.word(it).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or "));
    add(
        new Paragraph(
            carried.isEmpty()
                ? "The coverage carries no verdict yet."
                : "The coverage carries: " + carried + "."));
    if (prospects.get(Verdict.CORROBORATED) instanceof PolicyOutcome.Refused(List<String> why)) {
      add(reasons(why));
    }
  }

  /** After a refusal; an editor may insist, with a reason. */
  void showRefusal(Focus focus, Finding finding, List<String> why, boolean mayOverride) {
    removeAll();
    addClassName("desk-refused");
    add(new Paragraph("Not marked."), reasons(why));
    if (mayOverride) {
      TextField reason = new TextField("Reason for an exception");
      reason.setHelperText("As an editor you may insist; the report prints the reason.");
      reason.setWidthFull();
      Button insist = new Button("Mark all the same");
      insist.addClickListener(
          click -> {
            reason.setInvalid(reason.getValue().isBlank());
            reason.setErrorMessage("Give the reason for the exception.");
            if (!reason.isInvalid()) {
              actions.mark(focus.id(), finding, reason.getValue());
            }
          });
      add(reason, insist);
    }
  }

  private static UnorderedList reasons(List<String> why) {
    UnorderedList list = new UnorderedList();
    why.forEach(reason -> list.add(new ListItem(reason)));
    return list;
  }
}
