package io.touchstone.importer.fork;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Started as it is installed: {@code java -jar}, the class path in the jar's manifest. */
class InstalledApplicationTest {
  @TempDir Path folder;
  private Process application;

  private BufferedReader start(String file) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Application.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(folder.resolve("thin.jar")), manifest)) {
      jar.finish();
    }
    application =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "thin.jar",
                file)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    return application.inputReader(StandardCharsets.UTF_8);
  }

  @AfterEach
  void stop() {
    application.destroyForcibly();
  }

  @Test
  void readsInAWorkerThatEndsWithIt() throws Exception {
    try (BufferedReader said = start("The board met on Monday and named an acting master.")) {
      ProcessHandle worker = worker(said);
      assertThat(said.readLine()).isEqualTo("Extracted");
      application.destroyForcibly();
      assertThat(worker.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  @Test
  void aWorkerInTheMiddleOfAFileEndsWithTheApplication() throws Exception {
    try (BufferedReader said = start("slow")) {
      ProcessHandle worker = worker(said);
      application.destroyForcibly();
      assertThat(worker.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  private static ProcessHandle worker(BufferedReader said) throws IOException {
    String pid = said.readLine();
    assertThat(pid).matches("\\d+");
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** Reads one file, says which process reads it and what came out, and waits to be killed. */
  static final class Application {
    private static final String QUADRATIC = "_a ";

    public static void main(String[] args) throws InterruptedException {
      String text = args[0].equals("slow") ? QUADRATIC.repeat(8_000_000) : args[0];
      SourceFile file = new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8));
      ForkedArticleExtractor extractor = new ForkedArticleExtractor(ImportLimits.DEFAULT, 1, 512);
      Thread reading =
          Thread.startVirtualThread(
              () ->
                  extractor
                      .extract(file)
                      .forEach(found -> System.out.println(found.getClass().getSimpleName())));
      List<ProcessHandle> workers = List.of();
      while (workers.isEmpty()) {
        Thread.onSpinWait();
        workers = ProcessHandle.current().children().filter(Application::isWorker).toList();
      }
      System.out.println(workers.getFirst().pid());
      reading.join();
      Thread.currentThread().join();
    }

    private static boolean isWorker(ProcessHandle process) {
      String[] arguments = process.info().arguments().orElse(new String[0]);
      return List.of(arguments).contains(ExtractionWorker.class.getName());
    }
  }
}
