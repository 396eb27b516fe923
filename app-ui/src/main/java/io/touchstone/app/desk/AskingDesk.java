package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.inquiry.AskOutlets;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.outlet.Outlet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes down on the desk which outlets were asked, and what they answered. */
@Component
class AskingDesk {
  private final CurrentViewer viewer;
  private final AskOutlets asking;

  AskingDesk(CurrentViewer viewer, AskOutlets asking) {
    this.viewer = viewer;
    this.asking = asking;
  }

  void ask(ClaimCase claim, Runnable afterwards) {
    CommandId command = CommandId.next();
    List<String> outlets =
        claim.appearances().stream()
            .map(it -> it.where().outlet())
            .filter(Objects::nonNull)
            .map(Outlet::name)
            .distinct()
            .toList();
    new AskOutletDialog(
            outlets,
            question -> {
              asking.ask(viewer.get(), command, claim.claim().id(), question);
              afterwards.run();
            })
        .open();
  }

  void reply(Inquiry inquiry, Runnable afterwards) {
    CommandId command = CommandId.next();
    new ReplyDialog(
            inquiry,
            reply -> {
              asking.reply(viewer.get(), command, inquiry.id(), reply);
              afterwards.run();
            })
        .open();
  }

  void remove(Inquiry inquiry, Runnable afterwards) {
    CommandId command = CommandId.next();
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(phrase("desk.asked-remove-header"));
    dialog.setText(phrase("desk.asked-remove-means"));
    dialog.setCancelable(true);
    dialog.setCancelText(phrase("shell.cancel"));
    dialog.setConfirmText(phrase("desk.remove"));
    dialog.addConfirmListener(
        confirmed -> {
          try {
            asking.remove(viewer.get(), command, inquiry.id());
          } catch (RefusedException e) {
            Notices.refused(String.valueOf(e.getMessage()));
          }
          afterwards.run();
        });
    dialog.open();
  }
}
