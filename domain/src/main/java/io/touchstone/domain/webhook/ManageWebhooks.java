package io.touchstone.domain.webhook;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An administrator registers addresses that hear of every investigation, an editor of one. Whose
 * webhook somebody may not see, doesn't exist for them.
 */
public class ManageWebhooks {
  /** In which the secret before still signs, too. */
  static final Duration OVERLAP = Duration.ofHours(24);

  private static final int MOST = 20;
  private static final int SHOWN = 50;

  private final Access access;
  private final Accounts accounts;
  private final Webhooks webhooks;
  private final WebhookRounds rounds;
  private final InstantSource clock;
  private final boolean plainAllowed;

  /**
   * @param plainAllowed whether an address on one's own machine may be told without encryption
   */
  public ManageWebhooks(
      Access access,
      Accounts accounts,
      Webhooks webhooks,
      WebhookRounds rounds,
      InstantSource clock,
      boolean plainAllowed) {
    this.access = access;
    this.accounts = accounts;
    this.webhooks = webhooks;
    this.rounds = rounds;
    this.clock = clock;
    this.plainAllowed = plainAllowed;
  }

  /** A webhook just registered with its secret, which can't be had again. */
  public record Registered(Webhook webhook, WebhookSecret secret) {}

  /**
   * @param investigation null for all of them
   * @throws InvalidInputException on {@code url} or {@code topics}
   */
  @Transactional
  public Registered register(
      Viewer viewer,
      @Nullable InvestigationId investigation,
      String url,
      Set<WebhookTopic> topics) {
    require(viewer, investigation);
    WebhookUrl address = new WebhookUrl(url);
    if (address.isPlain() && !plainAllowed) {
      throw new InvalidInputException("url", "Enter an address that begins with https://.");
    }
    if (webhooks.of(investigation).size() >= MOST) {
      throw new InvalidInputException(
          "url", "There are 20 webhooks here already; remove one first.");
    }
    Webhook webhook =
        new Webhook(
            WebhookId.next(),
            investigation,
            address,
            topics,
            Webhook.State.ACTIVE,
            viewer.id(),
            clock.instant(),
            null,
            null);
    WebhookSecret secret = WebhookSecret.next();
    webhooks.add(webhook, secret);
    return new Registered(webhook, secret);
  }

  /** Those that hear of this investigation alone. */
  @Transactional
  public List<Webhook> of(Viewer viewer, InvestigationId investigation) {
    require(viewer, investigation);
    return webhooks.of(investigation);
  }

  /** Every one, for an administrator. */
  @Transactional
  public List<Webhook> all(Viewer viewer) {
    require(viewer, null);
    return webhooks.all();
  }

  @Transactional
  public Webhook find(Viewer viewer, WebhookId id) {
    return visible(viewer, id);
  }

  /** What whoever registered or last resumed it is called. */
  @Transactional
  public String owner(Viewer viewer, WebhookId id) {
    return accounts.find(visible(viewer, id).owner()).map(Account::displayName).orElse("");
  }

  /** Tells it nothing more; what waits, waits. */
  @Transactional
  public void pause(Viewer viewer, WebhookId id) {
    visible(viewer, id);
    webhooks.set(id, Webhook.State.PAUSED);
  }

  /** Tells it again what the viewer may see, and what has waited first; nothing while active. */
  @Transactional
  public void resume(Viewer viewer, WebhookId id) {
    if (visible(viewer, id).isActive()) {
      return;
    }
    webhooks.resume(id, viewer.id());
    Instant now = clock.instant();
    for (Delivery each : webhooks.waiting(id)) {
      rounds.deliver(
          each.id(), each.dueAt().isAfter(now) && each.tries() == 0 ? each.dueAt() : now);
    }
  }

  /** Another secret; for a day events are signed with the one before, too. */
  @Transactional
  public WebhookSecret rotate(Viewer viewer, WebhookId id) {
    visible(viewer, id);
    WebhookSecret secret = WebhookSecret.next();
    webhooks.replaceSecret(id, secret, clock.instant().plus(OVERLAP));
    return secret;
  }

  @Transactional
  public void remove(Viewer viewer, WebhookId id) {
    visible(viewer, id);
    webhooks.remove(id);
  }

  /** The last ones, newest first. */
  @Transactional
  public List<Delivery> deliveries(Viewer viewer, WebhookId id) {
    visible(viewer, id);
    return webhooks.deliveries(id, SHOWN);
  }

  /**
   * Sends it again under the same id, whatever became of it.
   *
   * @throws InvalidInputException while the webhook is told nothing
   */
  @Transactional
  public void redeliver(Viewer viewer, DeliveryId id) {
    Optional<Delivery> found = webhooks.delivery(id);
    Webhook webhook =
        visible(viewer, found.map(Delivery::webhook).flatMap(webhooks::find), "No such delivery.");
    if (!webhook.isActive()) {
      throw new InvalidInputException("state", "This webhook is paused; resume it first.");
    }
    webhooks.rest(webhook.id(), null);
    webhooks.delay(id, 0, null, null, clock.instant());
    rounds.deliver(id, clock.instant());
  }

  /** Sends an event that says nothing, once. */
  @Transactional
  public void test(Viewer viewer, WebhookId id) {
    visible(viewer, id);
    Instant now = clock.instant();
    Delivery test =
        new Delivery(
            DeliveryId.next(),
            id,
            Delivery.TEST,
            null,
            0,
            id.value(),
            "",
            now,
            Delivery.State.WAITING,
            now,
            0,
            null,
            null);
    webhooks.add(test);
    rounds.deliver(test.id(), now);
  }

  private Webhook visible(Viewer viewer, WebhookId id) {
    return visible(viewer, webhooks.find(id), "No such webhook.");
  }

  private Webhook visible(Viewer viewer, Optional<Webhook> found, String missing) {
    Webhook webhook = found.orElseThrow(() -> new NotFoundException(missing));
    InvestigationId investigation = webhook.investigation();
    if (investigation != null) {
      access.requireOf(viewer, found, _ -> investigation, Permission.MANAGE_WEBHOOKS, missing);
    } else if (!viewer.administrator()) {
      throw new NotFoundException(missing);
    }
    return webhook;
  }

  private void require(Viewer viewer, @Nullable InvestigationId investigation) {
    if (investigation != null) {
      access.require(viewer, investigation, Permission.MANAGE_WEBHOOKS);
    } else if (!viewer.administrator()) {
      throw new NotPermittedException(
          "Only an administrator has every investigation's events sent.");
    }
  }
}
