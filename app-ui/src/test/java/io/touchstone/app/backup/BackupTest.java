package io.touchstone.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.app.database.OwnDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Into a file and back, while somebody writes; and what is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
  private static final String PERSON = UUID.randomUUID().toString();
  private static final String ODD = "a\tb\nc\\N \u0001 \uD83C\uDF0A ẞ";

  private Path folder;
  private Path data;
  private Path file;
  private OwnDatabase running;
  private int files;
  private ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeAll
  void somethingIsThere(@TempDir Path temporary) throws SQLException {
    folder = temporary;
    data = temporary.resolve("data");
    running = OwnDatabase.in(data);
    try (Connection connection = running.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into account (id, username, display_name, password_hash, administrator, sample, version) values ('%s', 'ada', E'%s', 'x', true, false, 0)"
              .formatted(
                  PERSON,
                  ODD.replace("\\", "\\\\")
                      .replace("\t", "\\t")
                      .replace("\n", "\\n")
                      .replace("\u0001", "\\x01")));
      statement.execute(
          "insert into original_file values (repeat('0f', 32), 'a.bin', 'x/y', '\\x00ff5c0a'::bytea)");
      statement.execute("select setval('assessment_sequence', 41)");
      statement.execute(
          "insert into search_change (kind, thing) values ('CLAIM', gen_random_uuid())");
    }
  }

  @AfterAll
  void stop() {
    running.close();
  }

  @BeforeEach
  void anotherFile() {
    file = folder.resolve("backup-" + ++files + ".zip");
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
  }

  private int run(String... args) {
    return BackupCommand.run(
        List.of(args),
        Map.of(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private int backup() {
    return run("backup", file.toString(), "--data", data.toString());
  }

  private Path restored() {
    return folder.resolve("restored-" + files);
  }

  private int restore() {
    return run("restore", file.toString(), "--data", restored().toString());
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String asked(OwnDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }

  /** Each transaction writes an entry and its head: a state in between has them apart. */
  @Test
  void comesBackAsItWasAtOneMomentHoweverMuchIsWrittenMeanwhile() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    String chain = UUID.randomUUID().toString();
    Thread writer = Thread.ofPlatform().start(() -> writeOn(chain, enough));
    while (asked(running, "select count(*) from trail_entry").equals("0")) {
      Thread.onSpinWait();
    }
    assertThat(backup()).as(complained()).isZero();
    enough.set(true);
    writer.join();
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(restore()).as(complained()).isZero();

    try (OwnDatabase database = OwnDatabase.in(restored())) {
      String entries = asked(database, "select count(*) from trail_entry");
      assertThat(asked(database, "select max(number) from trail_entry")).isEqualTo(entries);
      assertThat(asked(database, "select number from trail_head")).isEqualTo(entries);
      assertThat(Long.parseLong(entries))
          .isBetween(1L, Long.parseLong(asked(running, "select count(*) from trail_entry")));
      assertThat(asked(database, "select display_name from account")).isEqualTo(ODD);
      assertThat(asked(database, "select encode(content, 'hex') from original_file"))
          .isEqualTo("00ff5c0a");
      assertThat(asked(database, "select nextval('assessment_sequence')")).isEqualTo("42");
      // the search index is made anew: nothing of the old one is known
      assertThat(asked(database, "select count(*) from search_position")).isEqualTo("0");
      assertThat(asked(database, "select count(*) from search_change")).isEqualTo("0");
      assertThat(restored().resolve("search")).doesNotExist();
      // the trail can't be changed there either
      try (Connection connection = database.connect();
          Statement statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.execute("delete from trail_entry"))
            .hasMessageContaining("append-only");
      }
    }
  }

  private void writeOn(String chain, AtomicBoolean enough) {
    try (Connection connection = running.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int i = 1; !enough.get(); i++) {
        statement.execute(
            "insert into trail_entry values ('%s', %d, now(), '%s', 'X', null, '{}', %s, 'y')"
                .formatted(chain, i, PERSON, i == 1 ? "null" : "'z'"));
        statement.execute(
            "insert into trail_head values ('%s', %d) on conflict (investigation_id) do update set number = excluded.number"
                .formatted(chain, i));
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFlippedByteIsFoundBeforeAnythingIsRestored() throws IOException {
    backup();
    byte[] bytes = Files.readAllBytes(file);
    String name = "tables/account.copy";
    int rows = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
    bytes[rows + 20] ^= 0x20;
    Files.write(file, bytes);

    assertThat(restore()).isEqualTo(1);
    assertThat(complained()).contains("is damaged").doesNotContain("Exception");
    assertThat(restored()).doesNotExist();
  }

  @Test
  void aHalfFileIsNamed() throws IOException {
    backup();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(restore()).isEqualTo(1);
    assertThat(complained()).contains("is no backup, or its end is missing");
  }

  @Test
  void rowsThatWereExchangedAreFoundByTheirDigest() throws IOException {
    backup();
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path rows = zip.getPath("tables/account.copy");
      Files.writeString(rows, Files.readString(rows).replace("ada", "eve"));
    }

    assertThat(restore()).isEqualTo(1);
    assertThat(complained()).contains("the table account isn't what was written");
  }

  @Test
  void aTableThatIsGoneIsNamed() throws IOException {
    backup();
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Files.delete(zip.getPath("tables/claim.copy"));
    }

    assertThat(restore()).isEqualTo(1);
    assertThat(complained()).contains("the table claim isn't what was written");
  }

  @Test
  void aNewerOneIsRefusedAndLeavesNothing() throws IOException {
    backup();
    inManifest("\"migrations\" : [ ", "\"migrations\" : [ \"7777\", ");

    assertThat(restore()).isEqualTo(1);
    assertThat(complained()).contains("of a newer Touchstone", "7777");
    assertThat(restored()).doesNotExist();
  }

  @Test
  void anotherFormIsRefused() throws IOException {
    backup();
    inManifest("\"format\" : 1", "\"format\" : 2");

    assertThat(restore()).isEqualTo(1);
    assertThat(complained()).contains("has the form 2");
  }

  @Test
  void anOlderOneIsBroughtUpToDate() throws SQLException {
    Path old = folder.resolve("old");
    try (OwnDatabase database = OwnDatabase.at(old, "9");
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into account (id, username, display_name, password_hash, administrator, sample, version) values (gen_random_uuid(), 'old', 'Old', 'x', true, false, 0)");
      assertThat(run("backup", file.toString(), "--data", old.toString()))
          .as(complained())
          .isZero();
    }

    assertThat(restore()).as(complained()).isZero();

    try (OwnDatabase database = OwnDatabase.in(restored())) {
      assertThat(asked(database, "select username from account")).isEqualTo("old");
      assertThat(asked(database, "select count(*) from trail_seal")).isEqualTo("0");
      assertThat(asked(database, "select max(version::int) from flyway_schema_history"))
          .isEqualTo(asked(running, "select max(version::int) from flyway_schema_history"));
    }
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    backup();
    Files.createDirectories(restored());
    Files.writeString(restored().resolve("notes.txt"), "mine");

    assertThat(restore()).isEqualTo(1);
    assertThat(complained()).contains("isn't empty");
    assertThat(content(restored())).containsExactly("notes.txt");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.writeString(file, "mine");

    assertThat(backup()).isEqualTo(1);
    assertThat(complained()).contains("is there already");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void wrongUseIsExplained() {
    assertThat(run("backup")).isEqualTo(2);
    assertThat(run("backup", "a", "b")).isEqualTo(2);
    assertThat(run("restore", folder.resolve("none.zip").toString())).isEqualTo(1);

    assertThat(complained())
        .contains("Name the file.", "Name one file.", "There is no file", "Usage: ./touchstone");
  }

  private void inManifest(String part, String instead) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path manifest = zip.getPath("manifest.json");
      String text = Files.readString(manifest);
      assertThat(text).contains(part);
      Files.writeString(manifest, text.replace(part, instead));
    }
  }

  private static List<String> content(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(it -> it.getFileName().toString()).toList();
    }
  }
}
