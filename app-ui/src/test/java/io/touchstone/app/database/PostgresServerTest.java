package io.touchstone.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresServerTest {

  private DataFolder folder;
  private PostgresServer server;

  @BeforeAll
  void start(@TempDir Path temporary) {
    folder = DataFolder.at(temporary.resolve("data with a space"));
    server = PostgresServer.start(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "listen_addresses, 127.0.0.1",
    "password_encryption, scram-sha-256",
    "server_encoding, UTF8",
  })
  void keepsWhatItIsGivenAndToItself(String setting, String value) throws SQLException {
    assertThat(Databases.query(server, "SHOW " + setting)).containsExactly(value);
  }

  @Test
  void theConfigurationFileCannotMakeItForgetful() throws IOException, SQLException {
    Path configuration = folder.root().resolve("postgresql/data/postgresql.conf");
    Files.writeString(
        configuration, Files.readString(configuration) + "\nfsync=off\nsynchronous_commit=off\n");
    server.close();

    server = PostgresServer.start(folder);

    assertThat(Databases.query(server, "SHOW fsync")).containsExactly("on");
    assertThat(Databases.query(server, "SHOW synchronous_commit")).containsExactly("on");
  }

  @ParameterizedTest
  @CsvSource({"touchstone", "postgres"})
  void nobodyConnectsWithoutThePassword(String role) {
    assertThatThrownBy(() -> DriverManager.getConnection(server.url(), role, "guessed"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void theProductIsNoSuperuser() throws SQLException {
    assertThat(
            Databases.query(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
        .containsExactly("f");
  }

  @Test
  void whatTheProductNeedsCanBeInstalled() throws SQLException {
    Databases.execute(server, "CREATE EXTENSION IF NOT EXISTS pg_trgm");

    assertThat(Databases.query(server, "SELECT similarity('harbour', 'harbor') > 0.4"))
        .containsExactly("t");
  }

  @Test
  void onlyTheOwnerReadsTheFiles() throws IOException {
    assertThat(permissions("")).isEqualTo("rwx------");
    assertThat(permissions("postgresql/data")).isEqualTo("rwx------");
    assertThat(permissions("postgresql/password")).isEqualTo("rw-------");
  }

  private String permissions(String path) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(folder.root().resolve(path)));
  }

  @Test
  void filesOfAnotherMajorVersionAreLeftAlone(@TempDir Path temporary) throws IOException {
    DataFolder old = DataFolder.at(temporary);
    Path data = Files.createDirectories(temporary.resolve("postgresql/data"));
    Files.writeString(data.resolve("PG_VERSION"), "17\n");

    assertThatThrownBy(() -> PostgresServer.start(old))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("was written by PostgreSQL 17")
        .hasMessageContaining("brings PostgreSQL 18")
        .hasMessageContaining("restore");
    assertThat(Databases.files(old)).isEmpty();
  }
}
