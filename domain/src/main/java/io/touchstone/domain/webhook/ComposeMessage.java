package io.touchstone.domain.webhook;

import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.publication.PublishedReports;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.ReviewTasks;
import io.touchstone.domain.task.TaskId;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out at the moment of sending what an address may be told: ids, numbers, titles, states and
 * verdicts as everybody in the investigation sees them, never words of claims, comments or
 * evidence.
 */
public class ComposeMessage {
  private final Accounts accounts;
  private final Access access;
  private final Investigations investigations;
  private final ClaimCases cases;
  private final ReviewTasks tasks;
  private final PublishedReports reports;
  private final InstantSource clock;

  public ComposeMessage(
      Accounts accounts,
      Access access,
      Investigations investigations,
      ClaimCases cases,
      ReviewTasks tasks,
      PublishedReports reports,
      InstantSource clock) {
    this.accounts = accounts;
    this.access = access;
    this.investigations = investigations;
    this.cases = cases;
    this.tasks = tasks;
    this.reports = reports;
    this.clock = clock;
  }

  /** What is to be said. */
  public sealed interface Composed {
    record Said(WebhookMessage message) implements Composed {}

    /** It is gone, hidden or overtaken. */
    record Nothing() implements Composed {}

    /** An embargo ends then. */
    record NotBefore(Instant time) implements Composed {}

    /** Whoever registered the address may not see these events any more. */
    record OwnerLeft() implements Composed {}
  }

  @Transactional
  public Composed compose(Delivery delivery, Webhook webhook) {
    Optional<Viewer> owner =
        accounts.find(webhook.owner()).filter(Account::active).map(Account::viewer);
    if (owner.isEmpty() || !mayHear(owner.get(), webhook)) {
      return new Composed.OwnerLeft();
    }
    InvestigationId id = delivery.investigation();
    if (id == null) {
      return said(delivery, new LinkedHashMap<>());
    }
    Optional<Investigation> investigation =
        investigations.find(id).filter(it -> access.permits(owner.get(), id, Permission.VIEW));
    if (investigation.isEmpty()) {
      return new Composed.Nothing();
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("investigation", named(id, investigation.get().title()));
    return about(delivery, owner.get(), data);
  }

  private boolean mayHear(Viewer owner, Webhook webhook) {
    InvestigationId id = webhook.investigation();
    return id == null
        ? owner.administrator()
        : access.permits(owner, id, Permission.MANAGE_WEBHOOKS);
  }

  private Composed about(Delivery delivery, Viewer owner, Map<String, Object> data) {
    try {
      return switch (delivery.type().substring(0, delivery.type().indexOf('.'))) {
        case "verdict" -> verdict(delivery, owner, data);
        case "report" -> new ReportNews(reports, clock.instant()).of(delivery, data);
        default -> task(delivery, data);
      };
    } catch (RefusedException e) {
      return new Composed.Nothing();
    }
  }

  private Composed verdict(Delivery delivery, Viewer owner, Map<String, Object> data) {
    ClaimCase seen = cases.of(owner, new ClaimId(delivery.about())).asEverybodySeesIt();
    if (seen.review().isBlind()) {
      return new Composed.Nothing();
    }
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("id", seen.claim().id().toString());
    claim.put("number", seen.claim().number());
    claim.put("standing", name(seen.standing()));
    seen.standing().finding().map(Finding::name).ifPresent(it -> claim.put("finding", it));
    data.put("claim", claim);
    return said(delivery, data);
  }

  private static String name(Standing standing) {
    return standing.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private Composed task(Delivery delivery, Map<String, Object> data) {
    Optional<ReviewTask> found = tasks.find(new TaskId(delivery.about()));
    if (found.isEmpty()) {
      return new Composed.Nothing();
    }
    ReviewTask task = found.get();
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", task.id().toString());
    shown.put("state", task.state().name());
    shown.put("priority", task.priority().name());
    if (task.assignee() != null) {
      shown.put("assignee", task.assignee().toString());
    }
    if (task.due() != null) {
      shown.put("due", task.due().toString());
    }
    data.put("task", shown);
    return said(delivery, data);
  }

  private static Map<String, Object> named(InvestigationId id, String title) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("id", id.toString());
    named.put("title", title);
    return named;
  }

  static Composed said(Delivery delivery, Map<String, Object> data) {
    return new Composed.Said(
        new WebhookMessage(delivery.id(), delivery.type(), delivery.madeAt(), data));
  }
}
