package io.touchstone.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param output null for standard output
 */
record CompareOptions(List<Path> sources, Format format, @Nullable Path output) {
  static final String USAGE =
      "Usage: ./touchstone compare DIR|FILE... [--format text|html|json] [-o FILE]";

  /** How the comparison is written. */
  enum Format {
    TEXT,
    HTML,
    JSON
  }

  CompareOptions {
    sources = List.copyOf(sources);
  }

  /**
   * @throws IllegalArgumentException for what can't be understood, with a message for the user
   */
  static CompareOptions of(List<String> args) {
    List<Path> sources = new ArrayList<>();
    Format format = null;
    Path output = null;
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      switch (arg) {
        case "--format" -> format = format(value(args, ++i, arg));
        case "-o", "--output" -> output = Path.of(value(args, ++i, arg));
        default -> {
          if (arg.startsWith("-")) {
            throw new IllegalArgumentException("There is no option " + arg + ".");
          }
          sources.add(Path.of(arg));
        }
      }
    }
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("Name at least one file or folder.");
    }
    return new CompareOptions(sources, format == null ? byName(output) : format, output);
  }

  private static String value(List<String> args, int index, String option) {
    if (index >= args.size()) {
      throw new IllegalArgumentException(option + " needs a value.");
    }
    return args.get(index);
  }

  private static Format format(String name) {
    try {
      return Format.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "There is no format " + name + ": choose text, html or json.", e);
    }
  }

  /** "-o comparison.html" says what is wanted. */
  private static Format byName(@Nullable Path output) {
    String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm")
        ? Format.HTML
        : name.endsWith(".json") ? Format.JSON : Format.TEXT;
  }
}
