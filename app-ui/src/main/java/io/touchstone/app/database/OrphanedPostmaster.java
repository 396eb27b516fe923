package io.touchstone.app.database;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that a killed Touchstone left running. Its number stands in postmaster.pid, but
 * numbers are given anew after a restart of the machine or container, so a process is stopped only
 * when it is seen to work in this very folder.
 */
final class OrphanedPostmaster {

  private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostmaster.class);

  private OrphanedPostmaster() {}

  /** Call only as owner of the data folder. Afterwards nothing runs on {@code data}. */
  static void stop(Path data, PostgresProgram program) {
    Path file = data.resolve("postmaster.pid");
    try {
      Optional<ProcessHandle> named = namedIn(file);
      if (named.isEmpty()) {
        return; // no file, or a dead process: PostgreSQL itself sees to that
      }
      if (!worksIn(named.get(), data)) {
        LOG.info("Process {} isn't our PostgreSQL; removing the stale {}", named.get().pid(), file);
        Files.delete(file);
        return;
      }
      LOG.info("Stopping the PostgreSQL of a killed Touchstone, process {}", named.get().pid());
      PostgresProgram.Outcome outcome =
          program.run(
              "pg_ctl", List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60"));
      if (!outcome.succeeded() && named.get().isAlive()) {
        throw new CannotStartException(
            "An earlier Touchstone left its PostgreSQL running as process %d, and it doesn't stop. End it (kill -INT %1$d) and start again"
                .formatted(named.get().pid()));
      }
    } catch (IOException e) {
      throw new CannotStartException(
          "The PostgreSQL of an earlier Touchstone can't be stopped: " + e.getMessage(), e);
    }
  }

  private static Optional<ProcessHandle> namedIn(Path file) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
              .filter(ProcessHandle::isAlive);
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** PostgreSQL's working directory is its data folder; without /proc its command line tells. */
  private static boolean worksIn(ProcessHandle process, Path data) throws IOException {
    Path workingDirectory = Path.of("/proc", Long.toString(process.pid()), "cwd");
    if (Files.isReadable(workingDirectory)) {
      return Files.isSameFile(workingDirectory, data);
    }
    return process.info().commandLine().filter(line -> line.contains(data.toString())).isPresent();
  }
}
