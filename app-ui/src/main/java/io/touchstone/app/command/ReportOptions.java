package io.touchstone.app.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param investigation its id or title
 * @param format as the API names it
 * @param language as the API names it
 */
record ReportOptions(String investigation, String format, String language, Path output, Path data) {
  static final String USAGE =
      "Usage: ./touchstone report INVESTIGATION --format"
          + " html|pdf|docx|markdown|csv|xlsx|json|claim-review|web-annotation|pack|pack-with-originals"
          + " -o FILE [--language en|de] [--data DIR]";
  private static final String PACK = "pack";
  private static final String PACK_WITH_ORIGINALS = "pack-with-originals";

  /** Where the API hands it out, below the investigation's own address. */
  String path() {
    return switch (format) {
      case PACK -> "/pack";
      case PACK_WITH_ORIGINALS -> "/pack?originals=true";
      default ->
          "/report?format="
              + URLEncoder.encode(format, StandardCharsets.UTF_8)
              + "&language="
              + URLEncoder.encode(language, StandardCharsets.UTF_8);
    };
  }

  /**
   * @throws IllegalArgumentException for what can't be understood, with a message for the user
   */
  static ReportOptions of(List<String> args) {
    String investigation = null;
    String format = null;
    String language = "en";
    Path output = null;
    Path data = Path.of("data");
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      switch (arg) {
        case "--format" -> format = value(args, ++i, arg);
        case "--language" -> language = value(args, ++i, arg);
        case "-o", "--output" -> output = Path.of(value(args, ++i, arg));
        case "--data" -> data = Path.of(value(args, ++i, arg));
        default -> {
          if (arg.startsWith("-")) {
            throw new IllegalArgumentException("There is no option " + arg + ".");
          }
          if (investigation != null) {
            throw new IllegalArgumentException(
                "Name one investigation; put a title of several words into quotation marks.");
          }
          investigation = arg;
        }
      }
    }
    return new ReportOptions(
        needed(investigation, "Name the investigation, by its id or its title."),
        needed(format, "Say in which --format.").toLowerCase(Locale.ROOT),
        language,
        needed(output, "Say into which file: -o FILE."),
        data);
  }

  private static <T> T needed(@Nullable T value, String otherwise) {
    if (value == null) {
      throw new IllegalArgumentException(otherwise);
    }
    return value;
  }

  private static String value(List<String> args, int index, String option) {
    if (index >= args.size()) {
      throw new IllegalArgumentException(option + " needs a value.");
    }
    return args.get(index);
  }
}
