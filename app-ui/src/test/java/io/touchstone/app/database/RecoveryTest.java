package io.touchstone.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.app.startup.CannotStartException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {

  @Test
  void aKilledOwnersDatabaseIsStoppedAndRecoveredWithAllThatWasConfirmed(@TempDir Path temporary)
      throws IOException, SQLException, ExecutionException, InterruptedException {
    DataFolder folder = Databases.folderAt(temporary);
    Process killed = startOwner(temporary);
    assertThatThrownBy(() -> DataFolderLock.take(folder))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("process " + killed.pid());

    killed.destroyForcibly().onExit().get();
    ProcessHandle orphan = Databases.postmaster(folder);
    assertThat(Databases.processesOn(folder)).contains(orphan.pid());

    try (DataFolderLock owner = DataFolderLock.take(folder);
        PostgresServer server = PostgresServer.start(folder)) {
      assertThat(owner).isNotNull();
      assertThat(Databases.processesOn(folder)).isNotEmpty().doesNotContain(orphan.pid());
      assertThat(Databases.query(server, "SELECT decision FROM confirmed"))
          .containsExactly("corroborated");
    }
  }

  @Test
  void aKilledDatabaseRecoversToo(@TempDir Path temporary)
      throws IOException, SQLException, ExecutionException, InterruptedException {
    DataFolder folder = Databases.folderAt(temporary);
    Process killed = startOwner(temporary);
    ProcessHandle postmaster = Databases.postmaster(folder);
    killed.destroyForcibly().onExit().get();
    postmaster.destroyForcibly();
    postmaster.onExit().get();

    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(Databases.query(server, "SELECT decision FROM confirmed"))
          .containsExactly("corroborated");
    }
  }

  @Test
  void anotherProcessThatGotTheOrphansNumberIsLeftAlone(@TempDir Path temporary)
      throws IOException, SQLException {
    DataFolder folder = Databases.folderAt(temporary);
    PostgresServer.start(folder).close();
    // the test itself is alive and isn't PostgreSQL
    Path stale = temporary.resolve("postgresql/data/postmaster.pid");
    Files.writeString(
        stale,
        "%d%n%s%n1700000000%n54321%n%n127.0.0.1%n%n"
            .formatted(ProcessHandle.current().pid(), temporary));

    try (PostgresServer server = PostgresServer.start(folder)) {
      assertThat(Databases.query(server, "SELECT 1")).containsExactly("1");
    }
  }

  @Test
  void aCleanStopLeavesNoProcessAndNoStaleFile(@TempDir Path temporary) throws IOException {
    DataFolder folder = Databases.folderAt(temporary);
    try (DataFolderLock owner = DataFolderLock.take(folder);
        PostgresServer server = PostgresServer.start(folder)) {
      assertThat(owner).isNotNull();
      assertThat(server.url()).contains("127.0.0.1");
      assertThat(Databases.processesOn(folder)).hasSizeGreaterThan(1);
    }

    assertThat(Databases.processesOn(folder)).isEmpty();
    assertThat(Databases.files(folder))
        .containsExactly("logs/postgresql.log", "postgresql/password");
  }

  private static Process startOwner(Path data) throws IOException {
    Process owner =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledOwner.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output = owner.inputReader();
    String line = output.readLine();
    while (line != null && !line.equals("confirmed")) {
      line = output.readLine();
    }
    assertThat(line).isEqualTo("confirmed");
    return owner;
  }
}
