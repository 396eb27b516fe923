package io.touchstone.domain.notification;

import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.invitation.LinkId;
import io.touchstone.domain.invitation.MailableLinks;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out at the moment of sending what may still be said: whoever is no longer a member, wants
 * no mail any more, or would follow a link to nothing is told nothing.
 */
public class ComposeLetter {
  private final Accounts accounts;
  private final Access access;
  private final Investigations investigations;
  private final MailChoices choices;
  private final MailableLinks links;
  private final WhereToLook where;
  private final String language;

  /**
   * @param language of whoever never chose one
   */
  public ComposeLetter(
      Accounts accounts,
      Access access,
      Investigations investigations,
      MailChoices choices,
      MailableLinks links,
      WhereToLook where,
      String language) {
    this.accounts = accounts;
    this.access = access;
    this.investigations = investigations;
    this.choices = choices;
    this.links = links;
    this.where = where;
    this.language = language;
  }

  /**
   * @param letter null when nothing is to be said
   * @param said what stands in it
   * @param unneeded what doesn't
   */
  public record Composed(@Nullable Letter letter, List<Mail> said, List<Mail> unneeded) {}

  /** Who gets a letter. */
  private record Reader(EmailAddress address, String name, String language) {}

  /**
   * @param mails to one person, at least one
   */
  @Transactional
  public Composed compose(List<Mail> mails) {
    Optional<Reader> reader = reader(mails.getFirst());
    List<Letter.Item> items = new ArrayList<>();
    List<Mail> said = new ArrayList<>();
    List<Mail> unneeded = new ArrayList<>();
    for (Mail mail : mails) {
      Optional<Letter.Item> item = reader.isEmpty() ? Optional.empty() : item(mail);
      item.ifPresent(items::add);
      (item.isPresent() ? said : unneeded).add(mail);
    }
    if (reader.isEmpty() || items.isEmpty()) {
      return new Composed(null, List.of(), unneeded);
    }
    Mail first = said.getFirst();
    return new Composed(
        new Letter(
            first.id(),
            reader.get().address(),
            reader.get().name(),
            reader.get().language(),
            first.daily(),
            items),
        said,
        unneeded);
  }

  private Optional<Reader> reader(Mail mail) {
    AccountId person = mail.to();
    if (person == null) {
      return links
          .invitation(new LinkId(mail.about()))
          .flatMap(it -> reader(it.email(), it.name(), it.createdBy()));
    }
    return accounts
        .find(person)
        .filter(Account::active)
        .flatMap(it -> reader(it.email(), it.displayName(), person));
  }

  private Optional<Reader> reader(
      @Nullable EmailAddress address, String name, AccountId whoseLanguage) {
    return Optional.ofNullable(address).map(it -> new Reader(it, name, languageOf(whoseLanguage)));
  }

  private Optional<Letter.Item> item(Mail mail) {
    return switch (mail.occasion()) {
      case TEST, WEBHOOK_GIVEN_UP -> Optional.of(item(mail, new Letter.Where.Anywhere()));
      case INVITATION, PASSWORD_RESET ->
          links
              .secretFor(new LinkId(mail.about()))
              .map(secret -> item(mail, new Letter.Where.Link(secret)));
      case CALLED, TASK_GIVEN, TASK_REMINDED, TO_ADJUDICATE ->
          Optional.ofNullable(mail.to()).flatMap(accounts::find).flatMap(it -> wanted(mail, it));
    };
  }

  private Optional<Letter.Item> wanted(Mail mail, Account reader) {
    InvestigationId investigation = mail.investigation();
    if (investigation == null
        || choices.of(reader.id()).pace() == MailPace.NEVER
        || choices.muted(reader.id()).contains(investigation)
        || !access.permits(reader.viewer(), investigation, Permission.VIEW)) {
      return Optional.empty();
    }
    try {
      return where.of(mail, reader.viewer()).map(it -> item(mail, it));
    } catch (RefusedException e) {
      return Optional.empty(); // what it is about is gone, or hidden from them by now
    }
  }

  private Letter.Item item(Mail mail, Letter.Where place) {
    return new Letter.Item(
        mail.occasion(),
        Optional.ofNullable(mail.investigation())
            .flatMap(investigations::find)
            .map(Investigation::title)
            .orElse(""),
        Optional.ofNullable(mail.from()).map(it -> accounts.names().get(it)).orElse(""),
        where.due(mail),
        place);
  }

  private String languageOf(AccountId person) {
    String chosen = choices.of(person).language();
    return chosen == null ? language : chosen;
  }
}
