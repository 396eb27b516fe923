package io.touchstone.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, where it is installed. */
public final class Office {
  private static final Path PROGRAM = Path.of("/usr/bin/soffice");

  private Office() {}

  /**
   * @param part "sw" for Writer, "sc" for Calc
   */
  public static void assumeInstalled(String part) {
    assumeTrue(
        Files.isExecutable(PROGRAM)
            && Files.exists(Path.of("/usr/lib/libreoffice/program/lib" + part + "lo.so")),
        "this part of LibreOffice isn't installed");
  }

  /**
   * @param filter as soffice's --convert-to has it, "txt:Text"
   */
  public static String convert(byte[] document, String extension, String filter)
      throws IOException, InterruptedException {
    Path folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target/office")), extension);
    Path file = folder.resolve("report." + extension);
    Files.write(file, document);
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toAbsolutePath().toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                folder.resolve("out").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("LibreOffice didn't answer");
    }
    try (Stream<Path> out = Files.list(folder.resolve("out"))) {
      return Files.readString(out.findFirst().orElseThrow());
    }
  }
}
