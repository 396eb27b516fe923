package io.touchstone.app.wiring;

import io.touchstone.app.mail.MailSetup;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.invitation.LinkPost;
import io.touchstone.domain.invitation.MailableLinks;
import io.touchstone.domain.invitation.OneTimeLinks;
import io.touchstone.domain.notification.ChooseMail;
import io.touchstone.domain.notification.ComposeLetter;
import io.touchstone.domain.notification.DeliverMail;
import io.touchstone.domain.notification.FollowDecisions;
import io.touchstone.domain.notification.MailCarrier;
import io.touchstone.domain.notification.MailChoices;
import io.touchstone.domain.notification.MailLinks;
import io.touchstone.domain.notification.MailQueue;
import io.touchstone.domain.notification.MailRounds;
import io.touchstone.domain.notification.Notifications;
import io.touchstone.domain.notification.TellAdjudicators;
import io.touchstone.domain.notification.WatchMail;
import io.touchstone.domain.notification.WhereToLook;
import io.touchstone.domain.review.Adjudicate;
import io.touchstone.domain.task.ReviewTasks;
import io.touchstone.domain.trail.TrailFollower;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is told of what by mail; where mail isn't set up, nothing is queued. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  @Bean
  Notifications notifications(
      Accounts accounts, MailChoices choices, MailQueue queue, MailRounds rounds, Clock clock) {
    return new Notifications(accounts, choices, queue, rounds, clock);
  }

  @Bean
  TrailFollower mailOfDecisions(
      MailSetup setup, Notifications notifications, Comments comments, MailRounds rounds) {
    return setup.isOpen() ? new FollowDecisions(notifications, comments, rounds) : _ -> {};
  }

  @Bean
  LinkPost linkPost(MailSetup setup, Notifications notifications, Clock clock) {
    return setup.isOpen() ? new MailLinks(notifications, clock) : LinkPost.NONE;
  }

  @Bean
  MailableLinks mailableLinks(OneTimeLinks links, Clock clock) {
    return new MailableLinks(links, clock);
  }

  @Bean
  TellAdjudicators tellAdjudicators(
      Claims claims,
      Investigations investigations,
      Accounts accounts,
      Adjudicate adjudication,
      MailQueue queue,
      Notifications notifications) {
    return new TellAdjudicators(
        claims, investigations, accounts, adjudication, queue, notifications);
  }

  @Bean
  ComposeLetter composeLetter(
      Accounts accounts,
      Access access,
      Investigations investigations,
      MailChoices choices,
      MailableLinks links,
      Comments comments,
      ReviewTasks tasks,
      ClaimCases cases,
      Adjudicate adjudication,
      MailSetup setup) {
    return new ComposeLetter(
        accounts,
        access,
        investigations,
        choices,
        links,
        new WhereToLook(comments, tasks, cases, adjudication),
        setup.language().code());
  }

  @Bean
  DeliverMail deliverMail(
      MailQueue queue, ComposeLetter composing, MailCarrier carrier, Clock clock) {
    return new DeliverMail(queue, composing, carrier, clock);
  }

  @Bean
  ChooseMail chooseMail(Access access, Accounts accounts, MailChoices choices) {
    return new ChooseMail(access, accounts, choices);
  }

  @Bean
  WatchMail watchMail(Accounts accounts, MailQueue queue, MailRounds rounds, Clock clock) {
    return new WatchMail(accounts, queue, rounds, clock);
  }
}
