package io.touchstone.app.backup;

import io.touchstone.app.database.OpenDatabase;
import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@code backup FILE} and {@code restore FILE}, each with {@code --data DIR}: everything that the
 * database holds, in one file, taken while Touchstone runs or not.
 */
public final class BackupCommand {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;

  private BackupCommand() {}

  public static void main(String[] args) {
    // before the first logger is made
    System.setProperty("logback.configurationFile", "io/touchstone/app/command/quiet-logback.xml");
    PrintStream utf8 = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), System.getenv(), utf8, System.err));
  }

  static int run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      BackupOptions options = BackupOptions.of(args);
      if (options.restores()) {
        restore(options, environment, out);
      } else {
        backUp(options, environment, out);
      }
      return DONE;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(BackupOptions.USAGE);
      return WRONG_USE;
    } catch (NoSuchFileException e) {
      err.println("There is no file " + e.getFile() + ".");
    } catch (FileAlreadyExistsException e) {
      err.println(e.getFile() + " is there already; name another file.");
    } catch (IOException | CannotStartException e) {
      err.println(e.getMessage());
    } catch (SQLException e) {
      err.println("The database refused: " + e.getMessage());
    }
    return FAILED;
  }

  private static void backUp(
      BackupOptions options, Map<String, String> environment, PrintStream out)
      throws IOException, SQLException {
    Path file = options.file().toAbsolutePath();
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try (OpenDatabase database = OpenDatabase.of(options.data(), environment);
        Connection connection = database.reading()) {
      Files.deleteIfExists(unfinished);
      // it holds all that the data folder does
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Manifest manifest;
      try (OutputStream to = Files.newOutputStream(unfinished)) {
        manifest =
            BackupWriter.write(
                connection,
                to,
                version(),
                InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS));
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      out.printf(
          "Backed up %d tables with %d rows, as of %s, into %s (%d bytes).%n",
          manifest.tables().size(),
          manifest.tables().stream().mapToLong(Manifest.Table::rows).sum(),
          manifest.at(),
          file,
          Files.size(file));
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void restore(
      BackupOptions options, Map<String, String> environment, PrintStream out)
      throws IOException, SQLException {
    if (!environment.getOrDefault("SPRING_DATASOURCE_URL", "").isBlank()) {
      throw new IOException(
          "SPRING_DATASOURCE_URL names an outside database, and a backup goes into a data folder: unset it. From there pg_dump takes it to an outside one; docs/operations.md shows how.");
    }
    try (BackupFile backup = BackupFile.open(options.file())) {
      backup.check();
      Restoring.restore(backup, options.data());
      out.printf(
          "Restored what was backed up at %s into %s. Start it with: ./touchstone run --data %2$s%n",
          backup.manifest().at(), options.data().toAbsolutePath().normalize());
    }
  }

  private static String version() {
    return Objects.requireNonNullElse(
        BackupCommand.class.getPackage().getImplementationVersion(), "development");
  }
}
