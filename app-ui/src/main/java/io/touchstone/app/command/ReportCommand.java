package io.touchstone.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/**
 * {@code report INVESTIGATION --format F -o FILE [--data DIR]}: a report as a file, whether a
 * Touchstone runs on that data folder or not.
 */
public final class ReportCommand {
  private static final int WRITTEN = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;

  private ReportCommand() {}

  /** Exits with 0 when the file was written, 1 when it could not be, 2 for wrong use. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.err));
  }

  static int run(List<String> args, PrintStream err) {
    ReportOptions options;
    try {
      options = ReportOptions.of(args);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(ReportOptions.USAGE);
      return WRONG_USE;
    }
    try {
      write(options);
      return WRITTEN;
    } catch (CommandFailedException e) {
      err.println(e.getMessage());
    } catch (IOException e) {
      err.println("Something can't be read or written: " + e.getMessage());
    } catch (RuntimeException cannotStart) {
      // said on the console already, in a line of its own
      return FAILED;
    }
    return FAILED;
  }

  private static void write(ReportOptions options) throws IOException, CommandFailedException {
    Path output = options.output().toAbsolutePath();
    Path folder = output.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CommandFailedException("There is no folder " + folder + ".");
    }
    try (LocalApi api = LocalApi.over(options.data().toAbsolutePath().normalize())) {
      UUID investigation = InvestigationByName.find(api, options.investigation());
      try (InputStream report =
          api.send("GET", "/api/v1/investigations/" + investigation + options.path()).body()) {
        save(report, output);
      }
    }
  }

  /** Whole or not at all: an earlier report stays until the new one is complete. */
  private static void save(InputStream report, Path output) throws IOException {
    Path unfinished = output.resolveSibling(output.getFileName() + ".unfinished");
    try {
      Files.copy(report, unfinished, StandardCopyOption.REPLACE_EXISTING);
      Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
