package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.erasure.EraseText;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offers to erase what was written with a decision, where something is left to erase. */
record Erasing(Set<String> gone, EraseText erasing, CurrentViewer viewer, Runnable afterwards) {

  /**
   * @param shown entries that tell what was erased since
   */
  static Erasing of(
      List<TrailEntry> shown, EraseText erasing, CurrentViewer viewer, Runnable afterwards) {
    Set<String> gone =
        shown.stream()
            .filter(
                it ->
                    it.action() == TrailAction.TEXT_ERASED
                        || it.action() == TrailAction.EVIDENCE_REMOVED)
            .map(it -> thing(it.details()))
            .collect(Collectors.toSet());
    return new Erasing(gone, erasing, viewer, afterwards);
  }

  Optional<Button> button(TrailEntry entry) {
    Map<String, String> details = entry.details();
    if (!details.containsKey(Trail.SEALED) || gone.contains(thing(details))) {
      return Optional.empty();
    }
    Button button = new Button(phrase("trail.erase"), click -> confirm(details));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.addClassName("trail-erase");
    return Optional.of(button);
  }

  private void confirm(Map<String, String> details) {
    CommandId command = CommandId.next();
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(phrase("trail.erase-header"));
    dialog.setText(phrase("trail.erase-what"));
    dialog.setCancelable(true);
    dialog.setCancelText(phrase("shell.cancel"));
    dialog.setConfirmText(phrase("trail.erase-confirm"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(confirmed -> erase(command, details));
    dialog.open();
  }

  private void erase(CommandId command, Map<String, String> details) {
    try {
      UUID thing = UUID.fromString(thing(details));
      if (details.containsKey("comment")) {
        erasing.ofComment(viewer.get(), command, new CommentId(thing));
      } else if (details.containsKey("inquiry")) {
        erasing.ofInquiry(viewer.get(), command, new InquiryId(thing));
      } else if (details.containsKey("evidence")) {
        erasing.ofEvidence(viewer.get(), command, new EvidenceId(thing));
      } else {
        ClaimId claim = new ClaimId(UUID.fromString(details.getOrDefault("claim", "")));
        erasing.ofAssessment(viewer.get(), command, claim, new AssessmentId(thing));
      }
      Notices.done(phrase("trail.erased"));
    } catch (RefusedException e) {
      Notices.refused(String.valueOf(e.getMessage()));
    }
    afterwards.run();
  }

  private static String thing(Map<String, String> details) {
    return Stream.of("comment", "inquiry", "evidence", "assessment")
        .map(details::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
