package io.touchstone.persistence.intake;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.intake.Intake;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.IntakeItemId;
import io.touchstone.domain.intake.Intakes;
import io.touchstone.domain.intake.ItemState;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.Digest;
import io.touchstone.persistence.article.Originals;
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

/** Plain SQL: each step of an item is one small statement, whatever else goes on. */
@Repository
@Transactional
class JdbcIntakes implements Intakes {
  /** What Tika says of bytes that nobody has looked at. */
  private static final String NOT_YET_KNOWN = "application/octet-stream";

  private final JdbcClient jdbc;
  private final Originals originals;
  private final ItemRows rows;

  JdbcIntakes(JdbcClient jdbc, Originals originals, ItemRows rows) {
    this.jdbc = jdbc;
    this.originals = originals;
    this.rows = rows;
  }

  @Override
  public void addIfNew(Intake intake) {
    jdbc.sql(
            """
            insert into intake (id, investigation_id, started_by, started_at, cancelled)
            values (?, ?, ?, ?, ?) on conflict (id) do nothing
            """)
        .params(
            intake.id().value(),
            intake.investigation().value(),
            intake.by().value(),
            intake.startedAt().atOffset(ZoneOffset.UTC),
            intake.cancelled())
        .update();
  }

  @Override
  public Optional<Intake> find(IntakeId id) {
    return jdbc.sql("select * from intake where id = ?")
        .param(id.value())
        .query((row, _) -> intake(row))
        .optional();
  }

  @Override
  public List<Intake> in(InvestigationId investigation) {
    return jdbc.sql("select * from intake where investigation_id = ? order by started_at desc, id")
        .param(investigation.value())
        .query((row, _) -> intake(row))
        .list();
  }

  @Override
  public List<IntakeItem> items(IntakeId intake) {
    return rows.of(intake);
  }

  @Override
  public Optional<IntakeItem> item(IntakeItemId id) {
    return rows.of(id);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public int nextPosition(IntakeId intake) {
    jdbc.sql("select 1 from intake where id = ? for update")
        .param(intake.value())
        .query(Integer.class)
        .optional();
    return jdbc.sql("select coalesce(max(position), 0) + 1 from intake_item where intake_id = ?")
        .param(intake.value())
        .query(Integer.class)
        .single();
  }

  @Override
  public void add(IntakeItem item, byte @Nullable [] content) {
    String digest = null;
    if (content != null) {
      OriginalFile file = OriginalFile.of(item.source().name(), NOT_YET_KNOWN, content);
      originals.keep(List.of(file));
      digest = file.digest().hex();
    }
    rows.add(item, digest);
  }

  @Override
  public Optional<SourceFile> content(IntakeItemId id) {
    return jdbc.sql("select name, url, digest from intake_item where id = ? and digest is not null")
        .param(id.value())
        .query((row, _) -> withoutContent(row))
        .optional()
        .flatMap(
            file ->
                originals
                    .find(file.digest)
                    .map(original -> new SourceFile(file.name, original.content(), file.url)));
  }

  @Override
  public boolean begin(IntakeItemId id) {
    return jdbc.sql(
                """
                update intake_item set state = 'READING'
                 where id = ? and state in ('WAITING', 'READING')
                """)
            .param(id.value())
            .update()
        == 1;
  }

  @Override
  public void keep(IntakeItemId id, int member, ImportOutcome outcome) {
    rows.add(id, member, outcome);
  }

  @Override
  public void end(IntakeItemId id, ItemState state) {
    List<String> files = originals.lockThatOf(id);
    jdbc.sql("update intake_item set state = ? where id = ? and state in ('WAITING', 'READING')")
        .params(state.name(), id.value())
        .update();
    originals.dropUnused(files);
  }

  @Override
  public void cancel(IntakeId id) {
    // first the import, then its files: whoever brings more does it in the same order
    jdbc.sql("update intake set cancelled = true where id = ?").param(id.value()).update();
    List<String> files = originals.lockThoseOf(id);
    jdbc.sql(
            """
            update intake_item set state = 'CANCELLED' where intake_id = ? and state = 'WAITING'
            """)
        .param(id.value())
        .update();
    originals.dropUnused(files);
  }

  @Override
  public void remove(IntakeId id) {
    cancel(id);
    List<String> files = originals.lockThoseOf(id);
    jdbc.sql("delete from intake where id = ?").param(id.value()).update();
    originals.dropUnused(files);
  }

  private static Intake intake(ResultSet row) throws SQLException {
    return new Intake(
        new IntakeId(row.getObject("id", UUID.class)),
        new InvestigationId(row.getObject("investigation_id", UUID.class)),
        new AccountId(row.getObject("started_by", UUID.class)),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("cancelled"));
  }

  private record WithoutContent(String name, @Nullable String url, Digest digest) {}

  private static WithoutContent withoutContent(ResultSet row) throws SQLException {
    return new WithoutContent(
        CodePoints.wellFormed(row.getString("name")),
        row.getString("url"),
        new Digest(row.getString("digest")));
  }
}
