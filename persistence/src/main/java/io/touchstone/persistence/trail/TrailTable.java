package io.touchstone.persistence.trail;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.UnreadableTrailException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads chains over a plain connection, for who checks them without the application. */
public final class TrailTable {
  private TrailTable() {}

  /** Every chain's investigation with its title; null where only the chain is left of it. */
  public static Map<InvestigationId, @Nullable String> chains(Connection connection)
      throws SQLException {
    Map<InvestigationId, @Nullable String> chains = new LinkedHashMap<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                """
                select chain.investigation_id, investigation.title
                  from (select investigation_id from trail_entry
                        union select investigation_id from trail_head
                        union select id from investigation) chain
                  left join investigation on investigation.id = chain.investigation_id
                 order by investigation.title, chain.investigation_id
                """);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        chains.put(
            new InvestigationId(rows.getObject("investigation_id", UUID.class)),
            rows.getString("title"));
      }
    }
    return chains;
  }

  /**
   * A whole chain, oldest first.
   *
   * @throws UnreadableTrailException when a row holds what no entry can
   */
  public static List<TrailEntry> chain(Connection connection, InvestigationId investigation)
      throws SQLException {
    return read(
        connection,
        "select * from trail_entry where investigation_id = ? order by number",
        investigation);
  }

  /**
   * The chains that came with the pack from which an investigation was rebuilt, one after the
   * other; empty for one that was begun here.
   *
   * @throws UnreadableTrailException when a row holds what no entry can
   */
  public static List<TrailEntry> imported(Connection connection, InvestigationId copy)
      throws SQLException {
    return read(
        connection, "select * from imported_trail_entry where copy_id = ? order by position", copy);
  }

  private static List<TrailEntry> read(
      Connection connection, String sql, InvestigationId investigation) throws SQLException {
    List<TrailEntry> chain = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setFetchSize(1_000);
      select.setObject(1, investigation.value());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          try {
            chain.add(entry(rows));
          } catch (IllegalArgumentException | JacksonException e) {
            throw new UnreadableTrailException(rows.getLong("number"), e);
          }
        }
      }
    }
    return chain;
  }

  /** Whether an entry of the chain has this digest. */
  public static boolean holds(Connection connection, InvestigationId investigation, Digest digest)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select 1 from trail_entry where investigation_id = ? and digest = ?")) {
      select.setObject(1, investigation.value());
      select.setString(2, digest.hex());
      try (ResultSet found = select.executeQuery()) {
        return found.next();
      }
    }
  }

  /**
   * @param row of the table, with all its columns
   */
  public static TrailEntry entry(ResultSet row) throws SQLException {
    return new TrailEntry(
        new InvestigationId(row.getObject("investigation_id", UUID.class)),
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new AccountId(row.getObject("actor_id", UUID.class)),
        TrailAction.valueOf(row.getString("action")),
        command(row.getObject("command_id", UUID.class)),
        DetailsJson.read(row.getString("details")),
        digest(row.getString("previous")),
        new Digest(row.getString("digest")));
  }

  private static @Nullable CommandId command(@Nullable UUID id) {
    return id == null ? null : new CommandId(id);
  }

  private static @Nullable Digest digest(@Nullable String hex) {
    return hex == null ? null : new Digest(hex);
  }
}
