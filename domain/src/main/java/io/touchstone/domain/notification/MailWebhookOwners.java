package io.touchstone.domain.notification;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.webhook.Webhook;
import io.touchstone.domain.webhook.WebhookAlarm;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Tells administrators and whoever registered a webhook that it was given up. */
public class MailWebhookOwners implements WebhookAlarm {
  private final Notifications notifications;
  private final Accounts accounts;
  private final InstantSource clock;

  public MailWebhookOwners(Notifications notifications, Accounts accounts, InstantSource clock) {
    this.notifications = notifications;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void gaveUp(Webhook webhook) {
    accounts.all().stream()
        .filter(it -> it.active() && it.email() != null)
        .filter(it -> it.administrator() || it.id().equals(webhook.owner()))
        .forEach(it -> notifications.put(mail(webhook, it)));
  }

  /** The title of an investigation that its owner may have left isn't told. */
  private Mail mail(Webhook webhook, Account person) {
    return Mail.of(
        Occasion.WEBHOOK_GIVEN_UP,
        person.id(),
        null,
        webhook.id().value(),
        null,
        false,
        clock.instant());
  }
}
