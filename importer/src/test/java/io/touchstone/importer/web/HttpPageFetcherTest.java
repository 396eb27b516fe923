package io.touchstone.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.touchstone.domain.article.PageFetcher.Fetched;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.http.client.InetAddressFilter;

/** A local server plays the site; only 127.0.0.1 itself is allowed beside public addresses. */
class HttpPageFetcherTest {
  private static final FetchLimits SMALL = new FetchLimits(1_000, Duration.ofSeconds(20), 2);
  private static final Predicate<InetAddress> PUBLIC =
      InetAddressFilter.externalAddresses()::matches;
  private static final Predicate<InetAddress> SITE =
      InetAddressFilter.externalAddresses().or("127.0.0.1/32")::matches;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> redirects = new ConcurrentHashMap<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
          byte[] body = new byte[0];
          int status = 200;
          if (redirects.containsKey(path)) {
            status = 302;
            exchange.getResponseHeaders().add("Location", redirects.get(path));
          } else if (path.startsWith("/status/")) {
            status = Integer.parseInt(path.substring("/status/".length()));
          } else if (path.equals("/picture")) {
            exchange.getResponseHeaders().add("Content-Type", "image/png");
            body = new byte[10];
          } else if (path.equals("/slow")) {
            exchange.sendResponseHeaders(200, 0);
            await(ended);
            exchange.close();
            return;
          } else {
            String text = path.equals("/large") ? "x".repeat(2_000) : "<p>The board met.</p>";
            body = text.getBytes(StandardCharsets.UTF_8);
          }
          exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    ended.countDown();
    server.stop(0);
  }

  private String site(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static Fetched fetch(FetchLimits limits, Predicate<InetAddress> allowed, String url)
      throws IOException {
    try (HttpPageFetcher fetcher = new HttpPageFetcher(limits, allowed)) {
      return fetcher.fetch(url);
    }
  }

  private static String reason(Fetched fetched) {
    return fetched instanceof Fetched.Refused refused ? refused.reason() : "fetched";
  }

  @Test
  void aPageComesWithItsAddressAndTheAgentIsHonest() throws IOException {
    redirects.put("/short", "/2026/board-meets.html");
    assertThat(fetch(SMALL, SITE, site("/short")))
        .isInstanceOfSatisfying(
            Fetched.Page.class,
            page -> {
              assertThat(page.file().name()).isEqualTo("board-meets.html");
              assertThat(page.file().url()).isEqualTo(site("/2026/board-meets.html"));
              assertThat(new String(page.file().content(), StandardCharsets.UTF_8))
                  .isEqualTo("<p>The board met.</p>");
            });
    assertThat(asked).hasSize(2).allMatch(line -> line.contains("Touchstone/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/",
        "http://localhost:PORT/",
        "http://127.1:PORT/",
        "http://2130706433:PORT/",
        "http://0x7f000001:PORT/",
        "http://0.0.0.0:PORT/",
        "http://[::1]:PORT/",
        "http://[::]:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/",
        "http://[::ffff:7f00:1]:PORT/",
        "http://10.1.2.3/",
        "http://172.16.0.1/",
        "http://192.168.1.1/",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://224.0.0.1/",
        "http://user:secret@127.0.0.1:PORT/",
        "file:///etc/hostname",
        "ftp://127.0.0.1/",
        "jar:http://127.0.0.1:PORT/a.jar!/"
      })
  void whatIsNotPublicIsNeverAsked(String pattern) throws IOException {
    String url = pattern.replace("PORT", Integer.toString(server.getAddress().getPort()));
    assertThat(fetch(SMALL, PUBLIC, url)).isInstanceOf(Fetched.Refused.class);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2:PORT/",
        "//127.0.0.2:PORT/",
        "http://2130706434:PORT/",
        "http://0x7f.2:PORT/",
        "http://[::ffff:127.0.0.2]:PORT/",
        "http://[::1]:PORT/",
        "http://0.0.0.0:PORT/",
        "http://10.1.2.3/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fd00::1]/",
        "http://user:secret@127.0.0.1:PORT/",
        "file:///etc/hostname",
        "ftp://127.0.0.1/",
        "jar:http://127.0.0.1:PORT/a.jar!/"
      })
  void noRedirectLeadsThere(String pattern) throws IOException {
    String url = pattern.replace("PORT", Integer.toString(server.getAddress().getPort()));
    redirects.put("/leads-there", url);
    assertThat(fetch(SMALL, SITE, site("/leads-there"))).isInstanceOf(Fetched.Refused.class);
    assertThat(asked).hasSize(1);
  }

  @Test
  void aNameWithOneForbiddenAddressIsRefused() throws IOException {
    DnsResolver both =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws java.net.UnknownHostException {
            return new InetAddress[] {
              InetAddress.getByAddress(new byte[] {8, 8, 8, 8}),
              InetAddress.getByAddress(new byte[] {10, 0, 0, 1})
            };
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    try (HttpPageFetcher fetcher = new HttpPageFetcher(SMALL, PUBLIC, both)) {
      assertThat(reason(fetcher.fetch("http://rebinding.example/")))
          .isEqualTo(
              "rebinding.example isn't on the public internet; only public pages can be imported.");
    }
  }

  @Test
  void limitsHaveReasons() throws IOException {
    assertThat(reason(fetch(SMALL, SITE, site("/large")))).startsWith("The page has more than");
    assertThat(reason(fetch(SMALL, SITE, site("/picture"))))
        .isEqualTo("The address leads to a picture, not to a page with text.");
    assertThat(reason(fetch(SMALL, SITE, site("/status/403"))))
        .startsWith("The site doesn't hand out this page (status 403)");
    assertThat(reason(fetch(SMALL, SITE, site("/status/404")))).startsWith("There is no page");
    assertThat(reason(fetch(SMALL, SITE, site("/status/503")))).contains("a problem of its own");
    redirects.put("/loop", "/loop");
    assertThat(reason(fetch(SMALL, SITE, site("/loop")))).contains("more than 2 times");
    FetchLimits hurried = new FetchLimits(1_000, Duration.ofMillis(300), 2);
    assertThat(reason(fetch(hurried, SITE, site("/slow")))).contains("took longer than");
  }
}
