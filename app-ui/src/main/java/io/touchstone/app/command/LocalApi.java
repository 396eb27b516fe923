package io.touchstone.app.command;

import io.touchstone.app.TouchstoneApplication;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API over a data folder, for commands: that of the Touchstone that runs on it, or, when none
 * does, that of one started for the command alone, which holds the folder's lock until closed.
 */
final class LocalApi implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final String token;
  private final @Nullable ConfigurableApplicationContext own;

  private LocalApi(URI address, String token, @Nullable ConfigurableApplicationContext own) {
    this.address = address;
    this.token = token;
    this.own = own;
  }

  /**
   * @throws CommandFailedException when there is no such folder
   * @throws RuntimeException when Touchstone can't be started; it has said why on the console
   */
  static LocalApi over(Path data) throws CommandFailedException, IOException {
    if (!Files.isDirectory(data)) {
      throw new CommandFailedException(
          "There is no data folder " + data + ". Say where it is: --data DIR");
    }
    LocalApi running = running(data, null);
    if (running != null && running.answers()) {
      return running;
    }
    ConfigurableApplicationContext own = start(data);
    LocalApi alone = running(data, own);
    if (alone == null) {
      own.close();
      throw new CommandFailedException("Touchstone started, but left no key in " + data + ".");
    }
    return alone;
  }

  /**
   * Sends a request; the path begins with /api/.
   *
   * @return the answer with a body that is still to be read, and closed
   * @throws CommandFailedException with the server's own words, when it refuses
   */
  HttpResponse<InputStream> send(String method, String path)
      throws IOException, CommandFailedException {
    return send(to(path).method(method, HttpRequest.BodyPublishers.noBody()).build());
  }

  /** The same with a file as the body. */
  HttpResponse<InputStream> post(String path, Path file, String mediaType)
      throws IOException, CommandFailedException {
    return send(
        to(path)
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .header("Content-Type", mediaType)
            .build());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .header("Authorization", "Bearer " + token)
        .timeout(PATIENCE);
  }

  private HttpResponse<InputStream> send(HttpRequest request)
      throws IOException, CommandFailedException {
    try {
      HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
      if (answer.statusCode() >= 300) {
        try (InputStream body = answer.body()) {
          throw new CommandFailedException(refusal(answer.statusCode(), body.readAllBytes()));
        }
      }
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("Interrupted.");
    }
  }

  @Override
  public void close() {
    client.close();
    if (own != null) {
      own.close();
    }
  }

  private boolean answers() {
    try (InputStream me = send("GET", "/api/v1/me").body()) {
      return me.readAllBytes().length > 0;
    } catch (CommandFailedException refused) {
      // of an earlier start that was killed: another program may listen there now
      return false;
    } catch (IOException nobody) {
      return false;
    }
  }

  private static @Nullable LocalApi running(Path data, @Nullable ConfigurableApplicationContext own)
      throws IOException {
    try {
      List<String> key = Files.readAllLines(data.resolve("command.key"));
      return key.size() == 2 ? new LocalApi(URI.create(key.get(0)), key.get(1), own) : null;
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** On a port of its own, and without its greeting. */
  private static ConfigurableApplicationContext start(Path data) {
    PrintStream console = System.out;
    try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream())) {
      System.setOut(silent);
      return SpringApplication.run(
          TouchstoneApplication.class,
          "--touchstone.data=" + data,
          "--server.address=127.0.0.1",
          "--server.port=0");
    } finally {
      System.setOut(console);
    }
  }

  private static String refusal(int status, byte[] body) {
    try {
      var problem = JsonMapper.shared().readTree(body);
      String field = problem.path("errors").path(0).path("message").asString("");
      String detail = problem.path("detail").asString("");
      if (status == 401) {
        return "The server didn't accept its own key: is there an administrator yet? Open its"
            + " address in a browser and set it up first.";
      }
      return field.isEmpty() ? detail : field;
    } catch (JacksonException e) {
      return "The server answered " + status + ".";
    }
  }
}
