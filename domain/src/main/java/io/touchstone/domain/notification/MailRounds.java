package io.touchstone.domain.notification;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;

/** Has mail delivered in the background, also after a restart; asked inside a transaction. */
public interface MailRounds {
  void deliver(MailId id);

  /** Sends what goes with this person's daily letter. */
  void deliverDaily(AccountId person);

  /** Looks in a while whether reviewers differ about the claim, once however often it is asked. */
  void lookAt(ClaimId claim);
}
