package io.touchstone.benchmarks.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what a person waits for and what the machine gives: seconds from {@code ./touchstone
 * run} until the health check says UP, and the memory twenty seconds after the start. Memory is the
 * proportional set size (shared pages divided among those who share them) of the JVM and all its
 * PostgreSQL processes. Runs from its source with the JDK alone; Linux only, for it reads /proc.
 */
public final class StartBenchmark {

  private static final int RUNS = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration SETTLED = Duration.ofSeconds(20);
  private static final Duration BETWEEN_PROBES = Duration.ofMillis(20);

  private final Path launcher;
  private final Path data;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();

  private StartBenchmark(Path launcher, Path data, int port) {
    this.launcher = launcher;
    this.data = data;
    this.port = port;
  }

  private record Start(double healthySeconds, double residentMiB) {}

  /** Arguments: the launcher, and a data folder that is made where there is none. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    StartBenchmark benchmark =
        new StartBenchmark(Path.of(args[0]), Path.of(args[1]).toAbsolutePath(), port);
    benchmark.run(SETTLED); // makes the database
    List<Start> starts = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      starts.add(benchmark.run(SETTLED));
    }
    System.out.printf(
        Locale.ROOT,
        "{\"healthySeconds\": %.2f, \"residentMiB\": %.0f, \"residentMeans\": \"PSS of JVM and"
            + " PostgreSQL, 20 s after start\", \"runs\": %d, \"allHealthySeconds\": %s}%n",
        median(starts.stream().map(Start::healthySeconds).toList()),
        median(starts.stream().map(Start::residentMiB).toList()),
        RUNS,
        starts.stream().map(start -> "%.2f".formatted(start.healthySeconds())).toList());
  }

  private Start run(Duration settle) throws IOException, InterruptedException {
    Instant begin = Instant.now();
    Process process =
        new ProcessBuilder(
                launcher.toString(), "run", "--data", data.toString(), "--port", "" + port)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (!healthy()) {
        if (!process.isAlive() || begin.plus(PATIENCE).isBefore(Instant.now())) {
          throw new IllegalStateException("Touchstone did not become healthy");
        }
        Thread.sleep(BETWEEN_PROBES);
      }
      double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
      Duration left = settle.minus(Duration.between(begin, Instant.now()));
      Thread.sleep(left.isNegative() ? Duration.ZERO : left);
      return new Start(seconds, resident(process.pid()));
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private boolean healthy() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body().contains("\"UP\"");
    } catch (IOException notYet) {
      return false;
    }
  }

  private double resident(long jvm) throws IOException {
    double kibibytes = 0;
    try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
      for (ProcessHandle process : (Iterable<ProcessHandle>) processes::iterator) {
        if (process.pid() == jvm || isDatabase(process.pid())) {
          kibibytes += proportionalSize(process.pid());
        }
      }
    }
    return kibibytes / 1024;
  }

  private boolean isDatabase(long pid) {
    try {
      return Files.isSameFile(
          Path.of("/proc", Long.toString(pid), "cwd"), data.resolve("postgresql/data"));
    } catch (IOException gone) {
      return false;
    }
  }

  private static double proportionalSize(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
        .filter(line -> line.startsWith("Pss:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
        .sum();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
