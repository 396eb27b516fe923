package io.touchstone.app.backup;

import java.nio.file.Path;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param restores whether the file goes into the folder, not the folder into the file
 */
record BackupOptions(boolean restores, Path file, Path data) {
  static final String USAGE = "Usage: ./touchstone backup|restore FILE [--data DIR]";

  /**
   * @throws IllegalArgumentException for what can't be understood, with a message for the user
   */
  static BackupOptions of(List<String> args) {
    boolean restores =
        switch (args.isEmpty() ? "" : args.getFirst()) {
          case "backup" -> false;
          case "restore" -> true;
          default -> throw new IllegalArgumentException("Say whether to back up or to restore.");
        };
    Path file = null;
    Path data = Path.of("data");
    for (int i = 1; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.equals("--data") && i + 1 < args.size()) {
        data = Path.of(args.get(++i));
      } else if (arg.startsWith("-")) {
        throw new IllegalArgumentException(
            arg.equals("--data") ? "--data needs a value." : "There is no option " + arg + ".");
      } else if (file != null) {
        throw new IllegalArgumentException("Name one file.");
      } else {
        file = Path.of(arg);
      }
    }
    if (file == null) {
      throw new IllegalArgumentException("Name the file.");
    }
    return new BackupOptions(restores, file, data);
  }
}
