package io.touchstone.app.wiring;

import io.touchstone.app.mail.MailSetup;
import io.touchstone.app.webhook.SignedPost;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.notification.MailWebhookOwners;
import io.touchstone.domain.notification.Notifications;
import io.touchstone.domain.publication.PublishedReports;
import io.touchstone.domain.task.ReviewTasks;
import io.touchstone.domain.trail.TrailFollower;
import io.touchstone.domain.webhook.ComposeMessage;
import io.touchstone.domain.webhook.DeliverEvents;
import io.touchstone.domain.webhook.FollowForWebhooks;
import io.touchstone.domain.webhook.ManageWebhooks;
import io.touchstone.domain.webhook.WebhookAlarm;
import io.touchstone.domain.webhook.WebhookCarrier;
import io.touchstone.domain.webhook.WebhookRounds;
import io.touchstone.domain.webhook.Webhooks;
import io.touchstone.importer.web.HttpPoster;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who hears of what over the net. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  @Bean
  TrailFollower webhooksOfDecisions(
      Webhooks webhooks, PublishedReports reports, WebhookRounds rounds) {
    return new FollowForWebhooks(webhooks, reports, rounds);
  }

  @Bean(destroyMethod = "close")
  HttpPoster httpPoster(@Value("${touchstone.webhooks.own-machine:false}") boolean ownMachine) {
    return new HttpPoster(PATIENCE, ownMachine);
  }

  @Bean
  WebhookCarrier webhookCarrier(HttpPoster poster, Clock clock) {
    return new SignedPost(poster, clock);
  }

  @Bean
  WebhookAlarm webhookAlarm(
      MailSetup setup, Notifications notifications, Accounts accounts, Clock clock) {
    return setup.isOpen() ? new MailWebhookOwners(notifications, accounts, clock) : _ -> {};
  }

  @Bean
  ComposeMessage composeMessage(
      Accounts accounts,
      Access access,
      Investigations investigations,
      ClaimCases cases,
      ReviewTasks tasks,
      PublishedReports reports,
      Clock clock) {
    return new ComposeMessage(accounts, access, investigations, cases, tasks, reports, clock);
  }

  @Bean
  DeliverEvents deliverEvents(
      Webhooks webhooks,
      ComposeMessage composing,
      WebhookCarrier carrier,
      WebhookAlarm alarm,
      Clock clock) {
    return new DeliverEvents(webhooks, composing, carrier, alarm, clock);
  }

  @Bean
  ManageWebhooks manageWebhooks(
      Access access,
      Accounts accounts,
      Webhooks webhooks,
      WebhookRounds rounds,
      Clock clock,
      @Value("${touchstone.webhooks.own-machine:false}") boolean ownMachine) {
    return new ManageWebhooks(access, accounts, webhooks, rounds, clock, ownMachine);
  }
}
