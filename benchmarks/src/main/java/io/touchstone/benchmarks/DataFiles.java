package io.touchstone.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the yardsticks' files. */
public final class DataFiles {
  private static final JsonMapper JSON = JsonMapper.shared();

  private DataFiles() {}

  /** Files of the folder whose names end so, by name. */
  public static List<Path> in(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files.filter(it -> it.getFileName().toString().endsWith(ending)).sorted().toList();
      if (found.isEmpty()) {
        throw new MissingDataException("There is no file *" + ending + " in " + folder + ".");
      }
      return found;
    }
  }

  /** One JSON object a line; empty lines are skipped. */
  public static List<JsonNode> lines(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new MissingDataException("There is no file " + file + ".");
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(it -> !it.isBlank()).map(JSON::readTree).toList();
    }
  }

  /** The elements of a JSON array. */
  public static List<JsonNode> rows(Path file) throws IOException {
    return JSON.readTree(Files.readString(file)).valueStream().toList();
  }

  /** The file's name without its extension: what predictions call the set. */
  public static String set(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
