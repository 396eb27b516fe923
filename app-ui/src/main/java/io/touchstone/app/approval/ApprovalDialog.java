package io.touchstone.app.approval;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.claim.ClaimCase;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** Which claims are approved, or go without an approval and why. */
final class ApprovalDialog extends Dialog {
  private final transient FieldProblems problems = new FieldProblems();
  private final ClaimChecklist claims;
  private final TextArea note;

  private ApprovalDialog(
      String header,
      String what,
      List<ClaimCase> offered,
      TextArea note,
      Button decide,
      BiConsumer<Collection<ClaimCase>, String> decision) {
    this.note = note;
    setHeaderTitle(header);
    setWidth("min(36rem, 94vw)");
    claims = new ClaimChecklist(offered);
    if (offered.size() == 1) {
      claims.chooseAll();
    }
    Button all = new Button(phrase("approval.all"), click -> claims.chooseAll());
    all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    all.setVisible(offered.size() > 1);
    note.setMinRows(2);
    problems.beside("note", note);
    Div form = new Div(new Paragraph(what), claims, new Div(all), note, problems.rest());
    form.addClassName("ts-form");
    add(form);
    decide.addThemeVariants(ButtonVariant.PRIMARY);
    decide.addClickListener(click -> decide(decision));
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), decide);
  }

  static ApprovalDialog approving(
      List<ClaimCase> offered, BiConsumer<Collection<ClaimCase>, String> decision) {
    TextArea note = new TextArea(phrase("approval.note"));
    note.setHelperText(phrase("approval.note-help"));
    return new ApprovalDialog(
        phrase("approval.approve-header"),
        phrase("approval.approve-means"),
        offered,
        note,
        new Button(phrase("approval.approve")),
        decision);
  }

  static ApprovalDialog waiving(
      List<ClaimCase> offered, BiConsumer<Collection<ClaimCase>, String> decision) {
    TextArea reason = new TextArea(phrase("approval.reason"));
    reason.setHelperText(phrase("approval.reason-help"));
    return new ApprovalDialog(
        phrase("approval.waive-header"),
        phrase("approval.waive-means"),
        offered,
        reason,
        new Button(phrase("approval.waive")),
        decision);
  }

  private void decide(BiConsumer<Collection<ClaimCase>, String> decision) {
    try {
      if (problems.run(() -> decision.accept(claims.chosen(), note.getValue()))) {
        close();
      }
    } catch (InvalidInputException e) {
      throw e;
    } catch (RefusedException e) { // somebody was faster: what stands here is out of date
      Notices.refused(String.valueOf(e.getMessage()));
      close();
    }
  }
}
