package io.touchstone.analysis.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps a process alive that was started with a long command line: onnxruntime 1.29.0 ends the
 * whole process (a segmentation fault while it makes its environment) when /proc/self/cmdline holds
 * more than 4,096 bytes.
 */
final class CommandLine {
  private static final Path OWN = Path.of("/proc/self/cmdline");
  private static final int LONGEST = 4_000;

  private CommandLine() {}

  static void requireShort(String model) {
    if (bytes() > LONGEST) {
      throw new EncodingException(
          "The language model "
              + model
              + " can't be loaded: the command line that started this process is longer than "
              + LONGEST
              + " characters, which the model's runtime doesn't survive. Put its options into a file"
              + " and start with @file.",
          null);
    }
  }

  /** 0 where the system doesn't tell. */
  private static int bytes() {
    try {
      return Files.isReadable(OWN) ? Files.readAllBytes(OWN).length : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
