package io.touchstone.persistence.trail;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.Seal;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.persistence.locking.InvestigationLock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
        .query((row, _) -> TrailTable.entry(row))
        .optional();
  }

  @Override
  public void append(List<TrailEntry> entries) {
    InvestigationId investigation = entries.getFirst().investigation();
    long last = entries.getLast().number();
    int appended =
        jdbc.sql(
                """
                insert into trail_entry (investigation_id, number, at, actor_id, action,
                                         command_id, details, previous, digest)
                select ?, number, at::timestamptz, actor::uuid, action,
                       command::uuid, details::jsonb, previous, digest
                  from unnest(?::bigint[], ?::text[], ?::text[], ?::text[],
                              ?::text[], ?::text[], ?::text[], ?::text[])
                    as entry (number, at, actor, action, command, details, previous, digest)
                    on conflict (command_id) do nothing
                """)
            .params(
                investigation.value(),
                entries.stream().map(TrailEntry::number).toArray(Long[]::new),
                column(entries, TrailEntry::at),
                column(entries, TrailEntry::actor),
                column(entries, TrailEntry::action),
                column(entries, TrailEntry::commandId),
                column(entries, entry -> DetailsJson.write(entry.details())),
                column(entries, TrailEntry::previous),
                column(entries, TrailEntry::digest))
            .update();
    if (appended < entries.size()) {
      throw new OvertakenException("This was done already: the same decision was sent twice.");
    }
    jdbc.sql(
            """
            insert into trail_head (investigation_id, number) values (?, ?)
                on conflict (investigation_id) do update set number = excluded.number
            """)
        .params(investigation.value(), last)
        .update();
    notifier.afterCommit(investigation, last);
  }

  private static @Nullable String[] column(
      List<TrailEntry> entries, Function<TrailEntry, @Nullable Object> value) {
    return entries.stream()
        .map(value)
        .map(it -> it == null ? null : it.toString())
        .toArray(String[]::new);
  }

  @Override
  public Seal keep(InvestigationId investigation, UUID thing, Seal fresh) {
    jdbc.sql(
            """
            insert into trail_seal (thing, investigation_id, salt) values (?, ?, ?)
                on conflict (thing) do nothing
            """)
        .params(thing, investigation.value(), fresh.salt())
        .update();
    return new Seal(
        jdbc.sql("select salt from trail_seal where thing = ?")
            .param(thing)
            .query(String.class)
            .single());
  }

  @Override
  public Map<UUID, Seal> seals(InvestigationId investigation) {
    Map<UUID, Seal> seals = new HashMap<>();
    jdbc.sql("select thing, salt from trail_seal where investigation_id = ?")
        .param(investigation.value())
        .query(
            row -> {
              seals.put(row.getObject("thing", UUID.class), new Seal(row.getString("salt")));
            });
    return seals;
  }

  @Override
  public void forgetSeal(UUID thing) {
    jdbc.sql("delete from trail_seal where thing = ?").param(thing).update();
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
        .query((row, _) -> TrailTable.entry(row))
        .list();
  }
}
