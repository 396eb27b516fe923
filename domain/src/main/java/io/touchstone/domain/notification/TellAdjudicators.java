package io.touchstone.domain.notification;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.review.Adjudicate;
import io.touchstone.domain.review.PolicyOutcome;
import jakarta.transaction.Transactional;

/** Tells whoever may settle a claim that reviewers differ about it; of one claim once. */
public class TellAdjudicators {
  private final Claims claims;
  private final Investigations investigations;
  private final Accounts accounts;
  private final Adjudicate adjudication;
  private final MailQueue queue;
  private final Notifications notifications;

  public TellAdjudicators(
      Claims claims,
      Investigations investigations,
      Accounts accounts,
      Adjudicate adjudication,
      MailQueue queue,
      Notifications notifications) {
    this.claims = claims;
    this.investigations = investigations;
    this.accounts = accounts;
    this.adjudication = adjudication;
    this.queue = queue;
    this.notifications = notifications;
  }

  /** Nothing happens where reviewers agree, or the claim is gone. */
  @Transactional
  public void lookAt(ClaimId id) {
    claims
        .find(id)
        .map(Claim::investigation)
        .flatMap(investigations::find)
        .ifPresent(investigation -> tell(investigation, id));
  }

  private void tell(Investigation investigation, ClaimId id) {
    investigation.members().keySet().stream()
        .flatMap(it -> accounts.find(it).stream())
        .filter(it -> maySettle(it, id))
        .filter(it -> !queue.knows(it.id(), Occasion.TO_ADJUDICATE, id.value()))
        .forEach(
            it ->
                notifications.tell(
                    Occasion.TO_ADJUDICATE, it.id(), investigation.id(), id.value(), null));
  }

  private boolean maySettle(Account account, ClaimId id) {
    return adjudication.mayDecide(account.viewer(), id) instanceof PolicyOutcome.Allowed;
  }
}
