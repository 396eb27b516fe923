package io.touchstone.benchmarks.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Touchstone as {@code ./touchstone run} starts it, over a database that is there already. */
public final class ApplicationUnderTest implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final int port;

  public ApplicationUnderTest(Path launcher, Path data, int databasePort)
      throws IOException, InterruptedException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    ProcessBuilder command =
        new ProcessBuilder(
                launcher.toString(), "run", "--data", data.toString(), "--port", "" + port)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    command
        .environment()
        .put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + databasePort + "/postgres");
    command.environment().put("SPRING_DATASOURCE_USERNAME", "postgres");
    process = command.start();
    Instant begin = Instant.now();
    while (!healthy()) {
      if (!process.isAlive() || begin.plus(PATIENCE).isBefore(Instant.now())) {
        close();
        throw new IllegalStateException("Touchstone did not become healthy");
      }
      Thread.sleep(Duration.ofMillis(200));
    }
  }

  public String address() {
    return "http://127.0.0.1:" + port + "/";
  }

  private boolean healthy() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + "actuator/health"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body().contains("\"UP\"");
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
