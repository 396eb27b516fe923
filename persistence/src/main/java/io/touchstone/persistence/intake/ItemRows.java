package io.touchstone.persistence.intake;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.IntakeItemId;
import io.touchstone.domain.intake.IntakeSource;
import io.touchstone.domain.intake.ItemState;
import io.touchstone.domain.text.CodePoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items with their outcomes as rows; a thousand of them in one query. */
@Component
class ItemRows {
  private final JdbcClient jdbc;

  ItemRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<IntakeItem> of(IntakeId intake) {
    return select("i.intake_id", intake.value());
  }

  Optional<IntakeItem> of(IntakeItemId id) {
    return select("i.id", id.value()).stream().findFirst();
  }

  void add(IntakeItem item, @Nullable String digest) {
    String kind = item.source() instanceof IntakeSource.WebPage ? "PAGE" : "FILE";
    String url =
        switch (item.source()) {
          case IntakeSource.StoredFile(String _, String stored) -> stored;
          case IntakeSource.WebPage(String page) -> page;
        };
    jdbc.sql(
            """
            insert into intake_item (id, intake_id, position, kind, name, url, digest, state)
            values (:id, :intake, :position, :kind, :name, :url, :digest, :state)
            """)
        .param("id", item.id().value())
        .param("intake", item.intake().value())
        .param("position", item.position())
        .param("kind", kind)
        .param("name", CodePoints.wellFormed(item.source().name()))
        .param("url", url == null ? null : CodePoints.wellFormed(url))
        .param("digest", digest)
        .param("state", item.state().name())
        .update();
  }

  /** Nothing when the item is gone, or the member has its outcome. */
  void add(IntakeItemId item, int member, ImportOutcome outcome) {
    jdbc.sql(
            """
            insert into intake_outcome (item_id, member, kind, name, reason, article_id)
            select id, :member, :kind, :name, :reason, :article from intake_item where id = :item
                on conflict (item_id, member) do nothing
            """)
        .param("item", item.value())
        .param("member", member)
        .param("name", CodePoints.wellFormed(outcome.name()))
        .params(aboutIt(outcome))
        .update();
  }

  private static Map<String, @Nullable Object> aboutIt(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported(String _, ArticleId id) -> aboutIt("IMPORTED", null, id);
      case ImportOutcome.Revised(String _, ArticleId id) -> aboutIt("REVISED", null, id);
      case ImportOutcome.AlreadyPresent(String _, ArticleId id) -> aboutIt("PRESENT", null, id);
      case ImportOutcome.NoContent(String _, String reason) -> aboutIt("NO_CONTENT", reason, null);
      case ImportOutcome.Rejected(String _, String reason) -> aboutIt("REJECTED", reason, null);
    };
  }

  private static Map<String, @Nullable Object> aboutIt(
      String kind, @Nullable String reason, @Nullable ArticleId article) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("kind", kind);
    values.put("reason", reason == null ? null : CodePoints.wellFormed(reason));
    values.put("article", article == null ? null : article.value());
    return values;
  }

  private List<IntakeItem> select(String which, UUID id) {
    Map<UUID, IntakeItem> items = new LinkedHashMap<>();
    jdbc.sql(
            """
            select i.id, i.intake_id, i.position, i.kind as source, i.name, i.url, i.state,
                   o.kind as outcome, o.name as member, o.reason, o.article_id
              from intake_item i left join intake_outcome o on o.item_id = i.id
             where %s = ? order by i.position, o.member
            """
                .formatted(which))
        .param(id)
        .query(
            row -> {
              UUID key = row.getObject("id", UUID.class);
              IntakeItem known = items.get(key);
              items.put(key, known == null ? item(row) : with(known, outcomes(row)));
            });
    return List.copyOf(items.values());
  }

  private static IntakeItem with(IntakeItem item, List<ImportOutcome> more) {
    List<ImportOutcome> all = new ArrayList<>(item.outcomes());
    all.addAll(more);
    return new IntakeItem(
        item.id(), item.intake(), item.position(), item.source(), item.state(), all);
  }

  private static IntakeItem item(ResultSet row) throws SQLException {
    return new IntakeItem(
        new IntakeItemId(row.getObject("id", UUID.class)),
        new IntakeId(row.getObject("intake_id", UUID.class)),
        row.getInt("position"),
        row.getString("source").equals("PAGE")
            ? new IntakeSource.WebPage(row.getString("name"))
            : new IntakeSource.StoredFile(row.getString("name"), row.getString("url")),
        ItemState.valueOf(row.getString("state")),
        outcomes(row));
  }

  private static List<ImportOutcome> outcomes(ResultSet row) throws SQLException {
    String kind = row.getString("outcome");
    if (kind == null) {
      return List.of();
    }
    String name = row.getString("member");
    String reason = String.valueOf(row.getString("reason"));
    return List.of(
        switch (kind) {
          case "IMPORTED" -> new ImportOutcome.Imported(name, article(row));
          case "REVISED" -> new ImportOutcome.Revised(name, article(row));
          case "PRESENT" -> new ImportOutcome.AlreadyPresent(name, article(row));
          case "NO_CONTENT" -> new ImportOutcome.NoContent(name, reason);
          default -> new ImportOutcome.Rejected(name, reason);
        });
  }

  private static ArticleId article(ResultSet row) throws SQLException {
    return new ArticleId(row.getObject("article_id", UUID.class));
  }
}
