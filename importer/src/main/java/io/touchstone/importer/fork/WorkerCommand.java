package io.touchstone.importer.fork;

import io.touchstone.importer.ImportLimits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;

/** How a worker is started: by the running JVM's java, without network where the system can. */
final class WorkerCommand {
  private static final String BOOT_LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";
  private static final String[] WITHOUT_NETWORK = {
    "unshare", "--user", "--map-root-user", "--net", "--"
  };

  private final int heapMegabytes;
  private final ImportLimits limits;
  private final boolean unshares;

  WorkerCommand(int heapMegabytes, ImportLimits limits) {
    this.heapMegabytes = heapMegabytes;
    this.limits = limits;
    this.unshares = canUnshare();
  }

  /** Starts a worker that has {@code folder} for its temporary files. */
  Process start(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    if (unshares) {
      command.addAll(List.of(WITHOUT_NETWORK));
    }
    List<Path> classPath = ProgramFiles.classPath();
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heapMegabytes + "m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Duser.timezone=UTC",
            "-Djava.io.tmpdir=" + folder,
            "-Dlog4j2.StatusLogger.level=OFF",
            // looked up on the class path for every document otherwise
            "-Djavax.xml.parsers.SAXParserFactory="
                + SAXParserFactory.newDefaultInstance().getClass().getName(),
            "-Djavax.xml.parsers.DocumentBuilderFactory="
                + DocumentBuilderFactory.newDefaultInstance().getClass().getName(),
            "-Djavax.xml.stream.XMLInputFactory="
                + XMLInputFactory.newDefaultFactory().getClass().getName(),
            // no parser may fetch a schema, a DTD or a stylesheet
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Djavax.xml.accessExternalStylesheet=",
            "-cp",
            classPath.stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator))));
    if (isBootJar(classPath)) {
      command.add("-Dloader.main=" + ExtractionWorker.class.getName());
      command.add(BOOT_LAUNCHER);
    } else {
      command.add(ExtractionWorker.class.getName());
    }
    command.add(Long.toString(limits.bytes()));
    command.add(Integer.toString(limits.characters()));
    command.add(Integer.toString(limits.depth()));
    command.add(Integer.toString(limits.members()));
    command.add(Long.toString(limits.time().toMillis()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    String path = System.getenv("PATH");
    builder.environment().clear();
    builder.environment().put("PATH", path == null ? "/usr/bin:/bin" : path);
    builder.environment().put("LC_ALL", "C.UTF-8");
    // text recognition keeps to one processor: there are as many workers as the machine has room
    // for
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private static boolean isBootJar(List<Path> classPath) throws IOException {
    if (classPath.size() != 1 || !Files.isRegularFile(classPath.getFirst())) {
      return false;
    }
    try (JarFile file = new JarFile(classPath.getFirst().toFile())) {
      return file.getEntry("org/springframework/boot/loader/launch/PropertiesLauncher.class")
          != null;
    }
  }

  private static boolean canUnshare() {
    List<String> probe = new ArrayList<>(List.of(WITHOUT_NETWORK));
    probe.add("true");
    try {
      Process process =
          new ProcessBuilder(probe)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
