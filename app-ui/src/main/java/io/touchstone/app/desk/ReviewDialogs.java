package io.touchstone.app.desk;

import io.touchstone.app.approval.ApprovalDialogs;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.review.Adjudicate;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.review.Standing;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks how a claim is to be reviewed, and how what reviewers differ about is settled. */
@Component
class ReviewDialogs {
  private final CurrentViewer viewer;
  private final ManageInvestigations investigations;
  private final ArrangeReviews arranging;
  private final Adjudicate adjudication;
  private final ApprovalDialogs approvals;
  private final DiscussionDesk discussion;
  private final RecheckDesk rechecks;
  private final AskingDesk asking;

  ReviewDialogs(
      CurrentViewer viewer,
      ManageInvestigations investigations,
      ArrangeReviews arranging,
      Adjudicate adjudication,
      ApprovalDialogs approvals,
      DiscussionDesk discussion,
      RecheckDesk rechecks,
      AskingDesk asking) {
    this.viewer = viewer;
    this.investigations = investigations;
    this.arranging = arranging;
    this.adjudication = adjudication;
    this.approvals = approvals;
    this.discussion = discussion;
    this.rechecks = rechecks;
    this.asking = asking;
  }

  ApprovalDialogs approvals() {
    return approvals;
  }

  AskingDesk asking() {
    return asking;
  }

  DiscussionDesk discussion() {
    return discussion;
  }

  RecheckDesk rechecks() {
    return rechecks;
  }

  boolean maySettle(ClaimCase claim) {
    return adjudication.mayDecide(viewer.get(), claim.claim().id())
        instanceof PolicyOutcome.Allowed;
  }

  boolean mayTakeBack(ClaimCase claim) {
    Viewer person = viewer.get();
    Investigation in = investigations.open(person, claim.claim().investigation());
    return AccessPolicy.permits(person, in, Permission.ADJUDICATE)
        || (claim.standing() instanceof Standing.Adjudicated settled
            && settled.decision().reviewer().equals(person.id()));
  }

  /** How many assess it independently, or that the missing ones aren't waited for. */
  void arrange(ClaimCase claim) {
    CommandId command = CommandId.next();
    new ReviewRuleDialog(
            claim,
            wanted -> arranging.ask(viewer.get(), command, claim.claim().id(), wanted),
            reason -> arranging.openEarly(viewer.get(), command, claim.claim().id(), reason))
        .open();
  }

  void settle(ClaimCase claim, Map<AccountId, String> names) {
    CommandId command = CommandId.next();
    new SettleDialog(
            claim,
            names,
            mark -> {
              if (adjudication.decide(viewer.get(), command, claim.claim().id(), mark)
                  instanceof MarkOutcome.Refused refused) {
                throw new InvalidInputException(
                    refused.mayOverride() ? "override" : "finding",
                    String.join(" ", refused.reasons()));
              }
            })
        .open();
  }

  void takeBack(ClaimCase claim) {
    try {
      adjudication.takeBack(viewer.get(), CommandId.next(), claim.claim().id());
    } catch (RefusedException e) {
      Notices.refused(String.valueOf(e.getMessage()));
    }
  }
}
