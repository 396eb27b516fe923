package io.touchstone.persistence.webhook;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.webhook.Delivery;
import io.touchstone.domain.webhook.DeliveryId;
import io.touchstone.domain.webhook.DeliveryProblem;
import io.touchstone.domain.webhook.Webhook;
import io.touchstone.domain.webhook.WebhookId;
import io.touchstone.domain.webhook.WebhookTopic;
import io.touchstone.domain.webhook.WebhookUrl;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row says. */
final class WebhookRows {
  private WebhookRows() {}

  static Webhook webhook(ResultSet row) throws SQLException {
    return new Webhook(
        new WebhookId(row.getObject("id", UUID.class)),
        investigation(row),
        new WebhookUrl(row.getString("url")),
        Arrays.stream((String[]) row.getArray("topics").getArray())
            .map(WebhookTopic::valueOf)
            .collect(Collectors.toSet()),
        Webhook.State.valueOf(row.getString("state")),
        new AccountId(row.getObject("owner_id", UUID.class)),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        instant(row, "failing_since"),
        instant(row, "not_before"));
  }

  static Delivery delivery(ResultSet row) throws SQLException {
    int status = row.getInt("status");
    boolean answered = !row.wasNull();
    String problem = row.getString("problem");
    return new Delivery(
        new DeliveryId(row.getObject("id", UUID.class)),
        new WebhookId(row.getObject("webhook_id", UUID.class)),
        row.getString("type"),
        investigation(row),
        row.getLong("number"),
        row.getObject("about", UUID.class),
        row.getString("report"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        Delivery.State.valueOf(row.getString("state")),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getInt("tries"),
        answered ? status : null,
        problem == null ? null : DeliveryProblem.valueOf(problem));
  }

  private static @Nullable InvestigationId investigation(ResultSet row) throws SQLException {
    UUID id = row.getObject("investigation_id", UUID.class);
    return id == null ? null : new InvestigationId(id);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
