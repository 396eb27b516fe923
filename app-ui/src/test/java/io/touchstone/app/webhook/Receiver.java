package io.touchstone.app.webhook;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A program that is told events, answers as it is told to, and checks signatures by itself. */
final class Receiver {
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 204;

  record Event(String path, String id, long timestamp, String signature, String body) {

    /** Computed here anew, from what the standard says. */
    boolean isSignedBy(String secret) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(
            new SecretKeySpec(
                Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String expected =
            "v1,"
                + Base64.getEncoder()
                    .encodeToString(
                        mac.doFinal(
                            (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
        return Arrays.asList(signature.split(" ", -1)).contains(expected);
      } catch (GeneralSecurityException e) {
        throw new AssertionError(e);
      }
    }
  }

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          events.add(
              new Event(
                  exchange.getRequestURI().getPath(),
                  headers.getFirst("webhook-id"),
                  Long.parseLong(headers.getFirst("webhook-timestamp")),
                  headers.getFirst("webhook-signature"),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.getResponseHeaders().add("Location", "/stolen");
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  void answers(int with) {
    status = with;
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  void forget() {
    events.clear();
    status = 204;
  }

  /** Waits for so many. */
  List<Event> events(int count) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (events.size() < count && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
    if (events.size() < count) {
      throw new AssertionError(events.size() + " events came, not " + count);
    }
    return events();
  }
}
