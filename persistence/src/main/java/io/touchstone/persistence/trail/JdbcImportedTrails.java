package io.touchstone.persistence.trail;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.replication.ImportedTrails;
import io.touchstone.domain.trail.TrailEntry;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcImportedTrails implements ImportedTrails {
  private static final int AT_ONCE = 1_000;

  private final JdbcTemplate jdbc;

  JdbcImportedTrails(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void keep(InvestigationId copy, List<TrailEntry> trails) {
    AtomicInteger position = new AtomicInteger();
    jdbc.batchUpdate(
        """
        insert into imported_trail_entry (copy_id, investigation_id, number, at, actor_id, action,
                                          command_id, details, previous, digest, position)
        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
        """,
        trails,
        AT_ONCE,
        (insert, entry) -> {
          insert.setObject(1, copy.value());
          insert.setObject(2, entry.investigation().value());
          insert.setLong(3, entry.number());
          insert.setObject(4, entry.at().atOffset(ZoneOffset.UTC));
          insert.setObject(5, entry.actor().value());
          insert.setString(6, entry.action().name());
          insert.setObject(7, entry.commandId() == null ? null : entry.commandId().value());
          insert.setString(8, DetailsJson.write(entry.details()));
          insert.setString(9, text(entry.previous()));
          insert.setString(10, entry.digest().hex());
          insert.setInt(11, position.incrementAndGet());
        });
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  @Override
  public List<TrailEntry> of(InvestigationId copy) {
    return jdbc.query(
        "select * from imported_trail_entry where copy_id = ? order by position",
        (row, _) -> TrailTable.entry(row),
        copy.value());
  }
}
