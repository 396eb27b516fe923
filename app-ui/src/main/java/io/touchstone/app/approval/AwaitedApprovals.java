package io.touchstone.app.approval;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.domain.approval.ApproveClaim.Awaiting;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;

/** Beside the report: how many claims wait for an approval, and what the viewer can do about it. */
public final class AwaitedApprovals extends Div {
  private final transient ApprovalDialogs dialogs;
  private final transient Runnable changed;

  /**
   * @param changed when something was approved
   */
  public AwaitedApprovals(ApprovalDialogs dialogs, Runnable changed) {
    this.dialogs = dialogs;
    this.changed = changed;
    addClassName("report-left-out");
  }

  /**
   * @param editor whether the viewer may answer for there being nobody to approve
   */
  public void show(InvestigationId id, boolean editor) {
    removeAll();
    List<Awaiting> awaiting = dialogs.awaiting(id);
    setVisible(!awaiting.isEmpty());
    if (awaiting.isEmpty()) {
      return;
    }
    List<ClaimCase> mine = awaiting.stream().filter(Awaiting::isMine).map(Awaiting::claim).toList();
    List<ClaimCase> all = awaiting.stream().map(Awaiting::claim).toList();
    add(new H2(phrase("approval.awaited")));
    add(new Paragraph(phrase("approval.awaiting", all.size())));
    if (!mine.isEmpty()) {
      Button approve =
          new Button(
              phrase("approval.approve-open", mine.size()),
              click -> dialogs.choose(id, mine, changed));
      approve.addThemeVariants(ButtonVariant.SMALL);
      add(approve);
    }
    if (editor) {
      Button waive =
          new Button(phrase("approval.waive-open"), click -> dialogs.waive(id, all, changed));
      waive.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
      add(waive);
    }
  }
}
