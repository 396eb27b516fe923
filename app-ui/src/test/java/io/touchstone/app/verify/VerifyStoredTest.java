package io.touchstone.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.database.OwnDatabase;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The database of a data folder, with and without a Touchstone that runs on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyStoredTest {
  private static final InvestigationId FLOOD = InvestigationId.next();
  private static final InvestigationId GONE = InvestigationId.next();

  private Path data;
  private OwnDatabase running;
  private List<TrailEntry> flood;
  private ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  void twoChains(@TempDir Path temporary) throws SQLException {
    data = temporary.resolve("data");
    running = OwnDatabase.in(data);
    try (Connection connection = running.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into investigation values ('%s', 'The flood', '', false, now(), 0)"
              .formatted(FLOOD));
      flood = store(connection, FLOOD, 6);
      store(connection, GONE, 3);
    }
  }

  @AfterAll
  void stop() {
    running.close();
  }

  private static List<TrailEntry> store(
      Connection connection, InvestigationId investigation, int length) throws SQLException {
    List<TrailEntry> chain = new ArrayList<>();
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into trail_entry values (?, ?, ?, ?, ?, null, ?::jsonb, ?, ?)")) {
      for (int i = 1; i <= length; i++) {
        TrailEntry entry =
            TrailEntry.following(
                chain.isEmpty() ? null : chain.getLast(),
                investigation,
                Instant.parse("2026-03-14T09:26:53.589793Z").plusSeconds(i),
                AccountId.next(),
                TrailAction.CLAIM_MARKED,
                null,
                Map.of("claim", "c" + i));
        chain.add(entry);
        insert.setObject(1, investigation.value());
        insert.setLong(2, i);
        insert.setObject(3, entry.at().atOffset(ZoneOffset.UTC));
        insert.setObject(4, entry.actor().value());
        insert.setString(5, entry.action().name());
        insert.setString(6, "{\"claim\": \"c" + i + "\"}");
        insert.setString(7, entry.previous() == null ? null : entry.previous().hex());
        insert.setString(8, entry.digest().hex());
        insert.execute();
      }
    }
    return chain;
  }

  private int verify(String... more) {
    List<String> args = new ArrayList<>(List.of("--data", data.toString()));
    args.addAll(List.of(more));
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    return VerifyCommand.run(
        args,
        Map.of(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /** What somebody with the database's password may do, trigger or not; undone afterwards. */
  private void tampered(String sql, Runnable check) throws SQLException {
    try (Connection connection = running.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table honest as select * from trail_entry");
      statement.execute("alter table trail_entry disable trigger user");
      try {
        statement.execute(sql);
        check.run();
      } finally {
        statement.execute("truncate trail_entry");
        statement.execute("insert into trail_entry select * from honest");
        statement.execute("drop table honest");
        statement.execute("alter table trail_entry enable trigger user");
      }
    }
  }

  @Test
  void everyChainIsCheckedWhileTouchstoneRuns() {
    assertThat(verify()).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("“The flood” (" + FLOOD + "): Whole: 6 entries")
        .contains("a deleted investigation (" + GONE + "): Whole: 3 entries");
  }

  @Test
  void theChainsOwnFolderIsStartedWhenNobodyRunsIt() throws SQLException {
    running.close();

    assertThat(verify("The flood", "--head", flood.getLast().digest().hex())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Proven by the head given");

    // it left the folder to the next one
    running = OwnDatabase.in(data);
    try (Connection connection = running.connect()) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void aHeadFindsItsChain() {
    assertThat(verify("--head", flood.get(3).digest().hex())).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("The flood", "up to entry 4")
        .doesNotContain(GONE.toString());
  }

  @Test
  void aHeadOfNoneAsksWhoseItIs() {
    assertThat(verify("--head", "0".repeat(64))).isEqualTo(3);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Name the investigation", "The flood");
  }

  @Test
  void anUnknownInvestigationIsNamed() {
    assertThat(verify("The fire")).isEqualTo(3);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("neither a file nor an investigation “The fire”", "“The flood” (" + FLOOD + ")");
  }

  @Test
  void changesInTheDatabaseAreNamed() throws SQLException, IOException {
    assertNamed(
        "update trail_entry set details = '{\"claim\": \"c9\"}' where number = 3",
        "entry 3 was changed.");
    assertNamed("delete from trail_entry where number = 2", "entry 2 was removed.");
    assertNamed("delete from trail_entry where number = 6", "entry 6 was removed.");
    assertNamed(
        "update trail_entry set action = 'X' where number = 4", "stands as entry 4 is none");
    assertNamed(
        "update trail_entry set previous = repeat('0', 64) where number = 5",
        "entry 5 was changed.");
    assertNamed(
        "update trail_entry set actor_id = gen_random_uuid() where number = 1",
        "entry 1 was changed.");
  }

  private void assertNamed(String sql, String finding) throws SQLException, IOException {
    Path trail = data.resolveSibling("trail.jsonl");
    Files.writeString(trail, TrailLines.of(flood));
    tampered(
        sql + " and investigation_id = '" + FLOOD + "'",
        () -> {
          assertThat(verify("--head", trail.toString())).isEqualTo(1);
          assertThat(out.toString(StandardCharsets.UTF_8)).contains("NOT WHOLE", finding);
        });
  }
}
