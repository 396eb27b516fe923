package io.touchstone.domain.webhook;

import io.touchstone.domain.publication.PublishedReport;
import io.touchstone.domain.publication.PublishedReports;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailFollower;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Queues what the registered addresses are to be told, in the transaction of the decision. Marks in
 * a blind review aren't told; when it opens, that is.
 */
public final class FollowForWebhooks implements TrailFollower {
  private final Webhooks webhooks;
  private final PublishedReports reports;
  private final WebhookRounds rounds;

  public FollowForWebhooks(Webhooks webhooks, PublishedReports reports, WebhookRounds rounds) {
    this.webhooks = webhooks;
    this.reports = reports;
    this.rounds = rounds;
  }

  @Override
  public void recorded(TrailEntry entry) {
    WebhookTopic.of(entry.action())
        .filter(_ -> !entry.details().containsKey("blind"))
        .ifPresent(event -> queue(entry, event));
  }

  private void queue(TrailEntry entry, WebhookTopic.Event event) {
    List<Webhook> listening = webhooks.listening(entry.investigation(), event.topic());
    if (listening.isEmpty()) {
      return;
    }
    Instant due = due(entry);
    for (Webhook each : listening) {
      Delivery delivery =
          new Delivery(
              DeliveryId.next(),
              each.id(),
              event.type(),
              entry.investigation(),
              entry.number(),
              about(entry),
              report(entry),
              entry.at(),
              Delivery.State.WAITING,
              due,
              0,
              null,
              null);
      if (webhooks.add(delivery)) {
        rounds.deliver(delivery.id(), due);
      }
    }
  }

  private static UUID about(TrailEntry entry) {
    String id =
        Optional.ofNullable(entry.details().get("claim")).orElse(entry.details().get("task"));
    return id == null ? entry.investigation().value() : UUID.fromString(id);
  }

  private static String report(TrailEntry entry) {
    String address = entry.details().get("report");
    return address == null ? "" : address + "/" + entry.details().get("version");
  }

  /** A version under embargo is told of when that ends; a withdrawal waits for nothing. */
  private Instant due(TrailEntry entry) {
    if (entry.action() == TrailAction.REPORT_WITHDRAWN) {
      return entry.at();
    }
    return Optional.ofNullable(entry.details().get("report"))
        .map(ReportAddress::new)
        .flatMap(reports::find)
        .map(it -> told(it, entry).visibleFrom())
        .filter(it -> it.isAfter(entry.at()))
        .orElse(entry.at());
  }

  private static PublishedReport.Version told(PublishedReport report, TrailEntry entry) {
    return report.versions().get(Integer.parseInt(entry.details().getOrDefault("version", "")) - 1);
  }
}
