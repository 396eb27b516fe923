package io.touchstone.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists that lie beside the classes: one entry a line, "#" opens a remark. */
public final class WordList {
  private WordList() {}

  /**
   * @param beside the class whose package holds the list
   * @param name file name without its ".txt"
   * @throws IllegalStateException when there is no such list
   */
  public static Set<String> load(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("The word list " + name + ".txt is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
