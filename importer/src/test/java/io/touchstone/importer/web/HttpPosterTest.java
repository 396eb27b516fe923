package io.touchstone.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.touchstone.importer.web.HttpPoster.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A local server plays the receiver. */
class HttpPosterTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          asked.add(path + " " + exchange.getRequestHeaders().getFirst("webhook-id") + " " + body);
          if (path.startsWith("/head/")) {
            exchange
                .getResponseHeaders()
                .add("X-Long", "x".repeat(Integer.parseInt(last(path, 2))));
            for (int i = 0; i < Integer.parseInt(last(path, 1)); i++) {
              exchange.getResponseHeaders().add("X-" + i, "x");
            }
            exchange.sendResponseHeaders(200, -1);
          } else if (path.equals("/elsewhere")) {
            exchange.getResponseHeaders().add("Location", "/inside");
            exchange.sendResponseHeaders(307, -1);
          } else {
            exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
          }
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 404, 410, 500})
  void saysWhatWasAnswered(int status) throws IOException {
    assertThat(post("/" + status)).isEqualTo(new Outcome.Answered(status));
    assertThat(asked).containsExactly("/" + status + " msg_1 {}");
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    assertThat(post("/elsewhere")).isEqualTo(new Outcome.Answered(307));
    assertThat(asked).hasSize(1).allMatch(it -> it.startsWith("/elsewhere "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1:%d/200",
        "https://localhost:%d/200",
        "https://[::1]:%d/200",
        "https://10.0.0.1/200",
        "https://192.168.1.1/200",
        "https://172.16.0.1/200",
        "https://169.254.169.254/latest/meta-data",
        "https://[fd00::1]/200",
        "https://0.0.0.0:%d/200",
        "https://2130706433:%d/200",
        "http://127.0.0.1:%d/200"
      })
  void whatIsNotOnThePublicInternetIsNeverAsked(String url) throws IOException {
    try (HttpPoster poster = new HttpPoster(PATIENCE, false)) {
      URI address = URI.create(url.formatted(server.getAddress().getPort()));

      assertThat(poster.post(address, Map.of(), new byte[0])).isEqualTo(new Outcome.Forbidden());
      assertThat(asked).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"/head/7000/10, 200", "/head/9000/10, ", "/head/10/200, "})
  void anEndlessHeadIsNotRead(String path, @Nullable Integer status) throws IOException {
    assertThat(post(path))
        .isEqualTo(status == null ? new Outcome.Failed() : new Outcome.Answered(status));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://127.0.0.1:99999/200", "https:///200", "/200", "mailto:ada"})
  void anAddressThatNobodyCanBeAskedAtFails(String url) throws IOException {
    try (HttpPoster poster = new HttpPoster(PATIENCE, true)) {
      assertThat(poster.post(URI.create(url), Map.of(), new byte[0]))
          .isEqualTo(new Outcome.Failed());
    }
  }

  /** The part of the path so far from its end. */
  private static String last(String path, int back) {
    String[] parts = path.split("/", -1);
    return parts[parts.length - back];
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://10.0.0.1/200", "https://169.254.169.254/latest"})
  void onesOwnMachineIsNotTheNeighbours(String url) throws IOException {
    try (HttpPoster poster = new HttpPoster(PATIENCE, true)) {
      assertThat(poster.post(URI.create(url), Map.of(), new byte[0]))
          .isEqualTo(new Outcome.Forbidden());
    }
  }

  private Outcome post(String path) throws IOException {
    try (HttpPoster poster = new HttpPoster(PATIENCE, true)) {
      return poster.post(
          URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path),
          Map.of("webhook-id", "msg_1"),
          "{}".getBytes(StandardCharsets.UTF_8));
    }
  }
}
