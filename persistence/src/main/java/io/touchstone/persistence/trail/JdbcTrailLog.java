package io.touchstone.persistence.trail;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.persistence.locking.InvestigationLock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plain SQL: entries are only ever added and read, and a command id sent twice is no error. */
@Repository
@Transactional
class JdbcTrailLog implements TrailLog {
  private final JdbcClient jdbc;
  private final InvestigationLock lock;
  private final TrailNotifier notifier;

  JdbcTrailLog(JdbcClient jdbc, InvestigationLock lock, TrailNotifier notifier) {
    this.jdbc = jdbc;
    this.lock = lock;
    this.notifier = notifier;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<TrailEntry> lockHead(InvestigationId investigation) {
    lock.takeEvenIfGone(investigation);
    return jdbc.sql(
            """
            select * from trail_entry where investigation_id = ? order by number desc limit 1
            """)
        .param(investigation.value())
        .query((row, _) -> entry(row))
        .optional();
  }

  @Override
  public void append(TrailEntry entry) {
    CommandId command = entry.commandId();
    Digest previous = entry.previous();
    int appended =
        jdbc.sql(
                """
                insert into trail_entry (investigation_id, number, at, actor_id, action,
                                         command_id, details, previous, digest)
                values (:investigation, :number, :at, :actor, :action,
                        :command, cast(:details as jsonb), :previous, :digest)
                    on conflict (command_id) do nothing
                """)
            .param("investigation", entry.investigation().value())
            .param("number", entry.number())
            .param("at", entry.at().atOffset(ZoneOffset.UTC))
            .param("actor", entry.actor().value())
            .param("action", entry.action().name())
            .param("command", command == null ? null : command.value())
            .param("details", DetailsJson.write(entry.details()))
            .param("previous", previous == null ? null : previous.hex())
            .param("digest", entry.digest().hex())
            .update();
    if (appended == 0) {
      throw new OvertakenException("This was done already: the same decision was sent twice.");
    }
    jdbc.sql(
            """
            insert into trail_head (investigation_id, number) values (?, ?)
                on conflict (investigation_id) do update set number = excluded.number
            """)
        .params(entry.investigation().value(), entry.number())
        .update();
    notifier.afterCommit(entry.investigation(), entry.number());
  }

  @Override
  public boolean knows(CommandId commandId) {
    return jdbc.sql("select exists (select 1 from trail_entry where command_id = ?)")
        .param(commandId.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public long headNumber(InvestigationId investigation) {
    return jdbc.sql("select number from trail_head where investigation_id = ?")
        .param(investigation.value())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  @Override
  public List<TrailEntry> after(InvestigationId investigation, long after, int limit) {
    return jdbc.sql(
            """
            select * from trail_entry
             where investigation_id = ? and number > ? order by number limit ?
            """)
        .params(investigation.value(), after, limit)
        .query((row, _) -> entry(row))
        .list();
  }

  private static TrailEntry entry(ResultSet row) throws SQLException {
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
