package io.touchstone.domain.notification;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each person says how soon they want to be told by mail, and of what not. */
public class ChooseMail {
  private final Access access;
  private final Accounts accounts;
  private final MailChoices choices;

  public ChooseMail(Access access, Accounts accounts, MailChoices choices) {
    this.access = access;
    this.accounts = accounts;
    this.choices = choices;
  }

  /**
   * What holds for a person.
   *
   * @param address null when nobody said where they get mail
   * @param muted the investigations of which they want none
   */
  public record Chosen(
      @Nullable EmailAddress address, MailChoice choice, Set<InvestigationId> muted) {}

  @Transactional
  public Chosen of(Viewer viewer) {
    return new Chosen(
        accounts.find(viewer.id()).map(Account::email).orElse(null),
        choices.of(viewer.id()),
        choices.muted(viewer.id()));
  }

  @Transactional
  public void choose(Viewer viewer, MailChoice choice) {
    choices.keep(viewer.id(), choice);
  }

  /** Remembers the language of somebody's pages; one that they chose for their mail stays. */
  @Transactional
  public void reads(Viewer viewer, String language) {
    MailChoice now = choices.of(viewer.id());
    if (now.language() == null) {
      choices.keep(viewer.id(), new MailChoice(now.pace(), language));
    }
  }

  /**
   * No mail of this investigation, or mail of it again.
   *
   * @throws io.touchstone.domain.NotFoundException when there is none for this viewer
   */
  @Transactional
  public void mute(Viewer viewer, InvestigationId investigation, boolean muted) {
    access.require(viewer, investigation, Permission.VIEW);
    choices.mute(viewer.id(), investigation, muted);
  }
}
