package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.approval.ApprovalDialogs;
import io.touchstone.app.language.Days;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.claim.ClaimCase;
import java.util.List;

/** Who approved the claim for publication, and the way to. */
final class SignOff extends Div {

  SignOff(Focus focus, ApprovalDialogs dialogs) {
    addClassName("desk-claim-tools");
    focus.claim().ifPresent(it -> fill(it, focus, dialogs));
    setVisible(getElement().getChildCount() > 0);
  }

  /** Everything that the drawing depends on. */
  static List<?> dependsOn(Focus focus) {
    return List.of(
        focus.rights(),
        focus.claim().map(ApprovalPolicy::seen),
        focus.claim().map(ClaimCase::approvals));
  }

  private void fill(ClaimCase claim, Focus focus, ApprovalDialogs dialogs) {
    List<Approval> inForce = ApprovalPolicy.inForce(claim);
    for (Approval approval : claim.approvals()) {
      say(sentence(approval, inForce.contains(approval), focus));
      if (focus.rights().overrides() || approval.by().equals(focus.rights().reviewer())) {
        add(tool(phrase("desk.approval-take-back"), () -> dialogs.takeBack(claim, approval.by())));
      }
    }
    if (!ApprovalPolicy.isAwaited(claim) || !focus.rights().marks()) {
      return;
    }
    if (dialogs.mayApprove(claim)) {
      add(tool(phrase("desk.approve"), () -> dialogs.approve(claim)));
    } else {
      say(phrase("desk.approval-awaited"));
    }
    if (focus.rights().overrides()) {
      add(
          tool(
              phrase("desk.approval-waive"),
              () -> dialogs.waive(claim.claim().investigation(), List.of(claim), () -> {})));
    }
  }

  private static String sentence(Approval approval, boolean holds, Focus focus) {
    String name = focus.names().getOrDefault(approval.by(), phrase("desk.somebody-gone"));
    String day = Days.day(approval.at().atZone(ViewerZone.current()).toLocalDate());
    if (!holds) {
      return phrase("desk.approval-overtaken", name, day);
    }
    if (approval.waiver()) {
      return phrase("desk.approval-waived", name, approval.note());
    }
    return approval.note().isEmpty()
        ? phrase("desk.approved", name, day)
        : phrase("desk.approved-saying", name, day, approval.note());
  }

  private void say(String words) {
    Paragraph line = new Paragraph(words);
    line.addClassName("desk-why");
    add(line);
  }

  private static Button tool(String word, Runnable action) {
    Button button = new Button(word, click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }
}
