package io.touchstone.app.database;

import io.touchstone.app.startup.CannotStartException;
import io.touchstone.domain.text.RandomText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The files of one PostgreSQL: created when first asked for, refused when another major version
 * wrote them.
 *
 * @param data PostgreSQL's own folder; nothing else may write in it
 * @param password of every role in it, known to the owner of the data folder alone
 */
record PostgresCluster(Path data, String password) {

  /** Owns nothing in the product's database; creates the role and the database that do. */
  static final String SUPERUSER = "postgres";

  /** Proposals, not rules: an administrator may edit them in postgresql.conf. */
  private static final List<String> PROPOSED =
      List.of(
          "max_connections=50",
          "shared_buffers=64MB",
          "jit=off",
          "io_method=sync",
          "log_checkpoints=off");

  static PostgresCluster in(Path folder, PostgresProgram program) {
    Path data = folder.resolve("data");
    Path password = folder.resolve("password");
    try {
      if (Files.exists(data.resolve("PG_VERSION"))) {
        refuseOtherVersion(data, program);
      } else {
        initialise(data, password, program);
      }
      return new PostgresCluster(data, Files.readString(password).strip());
    } catch (IOException e) {
      throw new CannotStartException(
          "The database in " + folder + " can't be read: " + e.getMessage(), e);
    }
  }

  private static void refuseOtherVersion(Path data, PostgresProgram program) throws IOException {
    String written = Files.readString(data.resolve("PG_VERSION")).strip();
    String brought = program.majorVersion();
    if (!written.equals(brought)) {
      throw new CannotStartException(
          """
          The database in %s was written by PostgreSQL %s, and this Touchstone brings PostgreSQL %s. \
          With the Touchstone that wrote it, ./touchstone backup FILE; with this one, ./touchstone \
          restore FILE into a new data folder; docs/operations.md shows how"""
              .formatted(data, written, brought));
    }
  }

  /** Prepared beside its place and moved there when complete: a kill in between leaves no half. */
  private static void initialise(Path data, Path password, PostgresProgram program)
      throws IOException {
    Path unfinished = data.resolveSibling("data.unfinished");
    FileSystemUtils.deleteRecursively(unfinished);
    writeNewPassword(password);
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "--pgdata=" + unfinished,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // sorts alike on every machine, whatever its C library
                    "--no-locale",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"),
                PROPOSED.stream().map("--set="::concat))
            .toList();
    PostgresProgram.Outcome outcome = program.run("initdb", arguments);
    if (!outcome.succeeded()) {
      throw new IOException("initdb failed: " + outcome.output());
    }
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void writeNewPassword(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, RandomText.ofBytes(24));
  }

  @Override
  public String toString() {
    return "PostgresCluster[" + data + "]";
  }
}
