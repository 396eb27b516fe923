package io.touchstone.domain.notification;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;

/** Has mail delivered in the background, also after a restart; asked inside a transaction. */
public interface MailRounds {
  void deliver(MailId id);

  /** Sends what goes with this person's daily letter. */
  void deliverDaily(AccountId person);

  /**
   * Looks in a while whether reviewers differ about the claim.
   *
   * @param entry the number of the trail's entry that makes it necessary; for each it is looked
   *     once, as a look that has begun may not see what was decided after the one before
   */
  void lookAt(ClaimId claim, long entry);
}
