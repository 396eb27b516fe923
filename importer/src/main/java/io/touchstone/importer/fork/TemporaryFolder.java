package io.touchstone.importer.fork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folder that one worker may write into. */
final class TemporaryFolder {
  private TemporaryFolder() {}

  static Path create() throws IOException {
    return Files.createTempDirectory("touchstone-reader-");
  }

  /** Removes it with everything in it, as far as that is allowed. */
  static void clear(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException e) {
      // what stays behind in the system's temporary folder harms nobody; the system clears it away
      folder.toFile().deleteOnExit();
    }
  }
}
