package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.webhook.DeliveryId;
import io.touchstone.domain.webhook.ManageWebhooks;
import io.touchstone.domain.webhook.WebhookId;
import io.touchstone.domain.webhook.WebhookTopic;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Addresses that are told of events. */
@RestController
class WebhooksApi {
  private static final String ALL = Api.V1 + "/webhooks";
  private static final String ONE = ALL + "/{webhook}";
  private static final String OF_ONE = Api.INVESTIGATION + "/webhooks";

  private final CurrentViewer viewer;
  private final ManageWebhooks webhooks;

  WebhooksApi(CurrentViewer viewer, ManageWebhooks webhooks) {
    this.viewer = viewer;
    this.webhooks = webhooks;
  }

  /** Where to, and of what. */
  record Wanted(String url, Set<WebhookTopic> topics) {
    Wanted {
      Body.needs("url", url).and("topics", topics).checked();
    }
  }

  /**
   * A webhook just registered.
   *
   * @param secret is shown this once
   */
  record Registered(WebhookBody webhook, String secret) {}

  /** A new secret, shown this once. */
  record NewSecret(String secret) {}

  /** Whether it is told anything. */
  record Told(Boolean active) {
    Told {
      Body.needs("active", active).checked();
    }
  }

  @GetMapping(path = ALL, name = "Every webhook, for an administrator")
  Page<WebhookBody> all() {
    return new Page<>(webhooks.all(viewer.get()).stream().map(WebhookBody::of).toList());
  }

  @PostMapping(path = ALL, name = "Registers an address that hears of every investigation")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<Registered> registerForAll(@RequestBody Wanted wanted) {
    return registered(null, wanted);
  }

  @GetMapping(path = OF_ONE, name = "The webhooks that hear of this investigation alone")
  Page<WebhookBody> of(@PathVariable UUID investigation) {
    return new Page<>(
        webhooks.of(viewer.get(), new InvestigationId(investigation)).stream()
            .map(WebhookBody::of)
            .toList());
  }

  @PostMapping(path = OF_ONE, name = "Registers an address that hears of this investigation")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<Registered> register(
      @PathVariable UUID investigation, @RequestBody Wanted wanted) {
    return registered(new InvestigationId(investigation), wanted);
  }

  @GetMapping(path = ONE, name = "One webhook")
  WebhookBody get(@PathVariable UUID webhook) {
    return WebhookBody.of(webhooks.find(viewer.get(), new WebhookId(webhook)));
  }

  @DeleteMapping(path = ONE, name = "Removes a webhook and what it was told")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID webhook) {
    webhooks.remove(viewer.get(), new WebhookId(webhook));
  }

  @PutMapping(path = ONE + "/active", name = "Pauses a webhook or resumes it")
  WebhookBody setActive(@PathVariable UUID webhook, @RequestBody Told told) {
    WebhookId id = new WebhookId(webhook);
    if (told.active()) {
      webhooks.resume(viewer.get(), id);
    } else {
      webhooks.pause(viewer.get(), id);
    }
    return get(webhook);
  }

  @PostMapping(
      path = ONE + "/secrets",
      name = "Makes a new secret; for a day events are signed with the one before, too")
  @ResponseStatus(HttpStatus.CREATED)
  NewSecret rotate(@PathVariable UUID webhook) {
    return new NewSecret(webhooks.rotate(viewer.get(), new WebhookId(webhook)).value());
  }

  @PostMapping(path = ONE + "/tests", name = "Sends an event that says nothing, once")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void test(@PathVariable UUID webhook) {
    webhooks.test(viewer.get(), new WebhookId(webhook));
  }

  @GetMapping(path = ONE + "/deliveries", name = "The last 50 deliveries, newest first")
  Page<WebhookBody.Told> deliveries(@PathVariable UUID webhook) {
    return new Page<>(
        webhooks.deliveries(viewer.get(), new WebhookId(webhook)).stream()
            .map(WebhookBody.Told::of)
            .toList());
  }

  @PostMapping(
      path = Api.V1 + "/webhook-deliveries/{delivery}/redeliveries",
      name = "Sends a delivery again under the same id")
  @ResponseStatus(HttpStatus.ACCEPTED)
  void redeliver(@PathVariable UUID delivery) {
    webhooks.redeliver(viewer.get(), new DeliveryId(delivery));
  }

  private ResponseEntity<Registered> registered(
      @Nullable InvestigationId investigation, Wanted wanted) {
    ManageWebhooks.Registered made =
        webhooks.register(viewer.get(), investigation, wanted.url(), wanted.topics());
    return ResponseEntity.created(URI.create(ALL + "/" + made.webhook().id()))
        .body(new Registered(WebhookBody.of(made.webhook()), made.secret().value()));
  }
}
