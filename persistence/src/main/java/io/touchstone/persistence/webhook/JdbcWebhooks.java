package io.touchstone.persistence.webhook;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.webhook.Delivery;
import io.touchstone.domain.webhook.DeliveryId;
import io.touchstone.domain.webhook.DeliveryProblem;
import io.touchstone.domain.webhook.Webhook;
import io.touchstone.domain.webhook.WebhookId;
import io.touchstone.domain.webhook.WebhookSecret;
import io.touchstone.domain.webhook.WebhookTopic;
import io.touchstone.domain.webhook.Webhooks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcWebhooks implements Webhooks {
  private final JdbcClient jdbc;

  JdbcWebhooks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Webhook webhook, WebhookSecret secret) {
    jdbc.sql(
            """
            insert into webhook (id, investigation_id, url, topics, state, owner_id, created_at,
                                 secret)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(webhook.id().value())
        .param(value(webhook.investigation()))
        .param(webhook.url().value())
        .param(webhook.topics().stream().map(WebhookTopic::name).sorted().toArray(String[]::new))
        .param(webhook.state().name())
        .param(webhook.owner().value())
        .param(time(webhook.createdAt()))
        .param(secret.value())
        .update();
  }

  @Override
  public Optional<Webhook> find(WebhookId id) {
    return jdbc.sql("select * from webhook where id = ?")
        .param(id.value())
        .query((row, _) -> WebhookRows.webhook(row))
        .optional();
  }

  @Override
  public List<Webhook> of(@Nullable InvestigationId investigation) {
    return jdbc.sql(
            """
            select * from webhook where investigation_id is not distinct from ?::uuid
             order by created_at, id
            """)
        .param(value(investigation))
        .query((row, _) -> WebhookRows.webhook(row))
        .list();
  }

  @Override
  public List<Webhook> all() {
    return jdbc.sql("select * from webhook order by created_at, id")
        .query((row, _) -> WebhookRows.webhook(row))
        .list();
  }

  @Override
  public List<Webhook> listening(InvestigationId investigation, WebhookTopic topic) {
    return jdbc.sql(
            """
            select * from webhook
             where state = 'ACTIVE' and ? = any (topics)
               and (investigation_id is null or investigation_id = ?)
            """)
        .params(topic.name(), investigation.value())
        .query((row, _) -> WebhookRows.webhook(row))
        .list();
  }

  @Override
  public void set(WebhookId id, Webhook.State state) {
    jdbc.sql("update webhook set state = ? where id = ?").params(state.name(), id.value()).update();
  }

  @Override
  public void resume(WebhookId id, AccountId owner) {
    jdbc.sql(
            """
            update webhook
               set state = 'ACTIVE', failing_since = null, not_before = null, owner_id = ?
             where id = ? and state <> 'ACTIVE'
            """)
        .params(owner.value(), id.value())
        .update();
  }

  @Override
  public void answers(WebhookId id) {
    jdbc.sql(
            """
            update webhook set failing_since = null, not_before = null
             where id = ? and (failing_since is not null or not_before is not null)
            """)
        .param(id.value())
        .update();
  }

  /** One that was removed meanwhile has failed since now. */
  @Override
  public Instant fails(WebhookId id, Instant now) {
    return jdbc.sql(
            """
            update webhook set failing_since = coalesce(failing_since, ?) where id = ?
            returning failing_since
            """)
        .params(time(now), id.value())
        .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional()
        .orElse(now);
  }

  @Override
  public boolean giveUp(WebhookId id, Webhook.State why) {
    return jdbc.sql("update webhook set state = ? where id = ? and state = 'ACTIVE'")
            .params(why.name(), id.value())
            .update()
        == 1;
  }

  @Override
  public void rest(WebhookId id, @Nullable Instant until) {
    jdbc.sql("update webhook set not_before = ? where id = ?")
        .param(until == null ? null : time(until))
        .param(id.value())
        .update();
  }

  @Override
  public void remove(WebhookId id) {
    jdbc.sql("delete from webhook where id = ?").param(id.value()).update();
  }

  @Override
  public List<WebhookSecret> secrets(WebhookId id, Instant now) {
    return jdbc
        .sql(
            """
            select secret from webhook where id = ?
            union all
            select former_secret from webhook where id = ? and former_until > ?
            """)
        .params(id.value(), id.value(), time(now))
        .query(String.class)
        .list()
        .stream()
        .map(WebhookSecret::new)
        .toList();
  }

  @Override
  public void replaceSecret(WebhookId id, WebhookSecret secret, Instant until) {
    jdbc.sql(
            """
            update webhook set former_secret = secret, former_until = ?, secret = ? where id = ?
            """)
        .params(time(until), secret.value(), id.value())
        .update();
  }

  @Override
  public boolean add(Delivery delivery) {
    return jdbc.sql(
                """
                insert into webhook_delivery (id, webhook_id, type, investigation_id, number, about,
                                              report, made_at, state, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .param(delivery.id().value())
            .param(delivery.webhook().value())
            .param(delivery.type())
            .param(value(delivery.investigation()))
            .param(delivery.number())
            .param(delivery.about())
            .param(delivery.report())
            .param(time(delivery.madeAt()))
            .param(delivery.state().name())
            .param(time(delivery.dueAt()))
            .update()
        == 1;
  }

  @Override
  public Optional<Delivery> delivery(DeliveryId id) {
    return jdbc.sql("select * from webhook_delivery where id = ?")
        .param(id.value())
        .query((row, _) -> WebhookRows.delivery(row))
        .optional();
  }

  @Override
  public List<Delivery> deliveries(WebhookId id, int limit) {
    return jdbc.sql(
            "select * from webhook_delivery where webhook_id = ? order by made_at desc, id limit ?")
        .params(id.value(), limit)
        .query((row, _) -> WebhookRows.delivery(row))
        .list();
  }

  @Override
  public List<Delivery> waiting(WebhookId id) {
    return jdbc.sql(
            """
            select * from webhook_delivery where webhook_id = ? and state = 'WAITING'
             order by made_at, id
            """)
        .param(id.value())
        .query((row, _) -> WebhookRows.delivery(row))
        .list();
  }

  @Override
  public void settle(
      DeliveryId id,
      Delivery.State state,
      @Nullable Integer status,
      @Nullable DeliveryProblem problem,
      Instant at) {
    jdbc.sql(
            """
            update webhook_delivery set state = ?, status = ?, problem = ?, settled_at = ?
             where id = ?
            """)
        .param(state.name())
        .param(status)
        .param(problem == null ? null : problem.name())
        .param(time(at))
        .param(id.value())
        .update();
  }

  @Override
  public void delay(
      DeliveryId id,
      int tries,
      @Nullable Integer status,
      @Nullable DeliveryProblem problem,
      Instant due) {
    jdbc.sql(
            """
            update webhook_delivery
               set state = 'WAITING', settled_at = null, tries = ?, status = ?, problem = ?, due_at = ?
             where id = ?
            """)
        .param(tries)
        .param(status)
        .param(problem == null ? null : problem.name())
        .param(time(due))
        .param(id.value())
        .update();
  }

  @Override
  public void removeSettledBefore(Instant time) {
    jdbc.sql("delete from webhook_delivery where settled_at < ?").param(time(time)).update();
  }

  private static @Nullable UUID value(@Nullable InvestigationId id) {
    return id == null ? null : id.value();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
