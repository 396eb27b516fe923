package io.touchstone.domain.notification;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.Set;

/** What people said about their mail. */
public interface MailChoices {
  /** {@link MailChoice#NONE} for somebody who said nothing. */
  MailChoice of(AccountId person);

  void keep(AccountId person, MailChoice choice);

  /** The investigations of which this person wants no mail. */
  Set<InvestigationId> muted(AccountId person);

  void mute(AccountId person, InvestigationId investigation, boolean muted);
}
