package io.touchstone.app.verify;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param target a file, or an investigation by its id or title; null for all that are there
 * @param head a digest, or a file that holds it; null when nothing is known from elsewhere
 * @param data the data folder
 */
record VerifyOptions(@Nullable String target, @Nullable String head, Path data) {
  static final String USAGE =
      "Usage: ./touchstone verify [FILE|INVESTIGATION] [--head DIGEST|FILE] [--data DIR]";

  /**
   * @throws IllegalArgumentException for what can't be understood, with a message for the user
   */
  static VerifyOptions of(List<String> args) {
    String target = null;
    String head = null;
    Path data = Path.of("data");
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      switch (arg) {
        case "--head" -> head = value(args, ++i, arg);
        case "--data" -> data = Path.of(value(args, ++i, arg));
        default -> {
          if (arg.startsWith("-")) {
            throw new IllegalArgumentException("There is no option " + arg + ".");
          }
          if (target != null) {
            throw new IllegalArgumentException("Name one file or one investigation.");
          }
          target = arg;
        }
      }
    }
    return new VerifyOptions(target, head, data);
  }

  private static String value(List<String> args, int index, String option) {
    if (index >= args.size()) {
      throw new IllegalArgumentException(option + " needs a value.");
    }
    return args.get(index);
  }
}
