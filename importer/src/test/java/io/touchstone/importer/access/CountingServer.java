package io.touchstone.importer.access;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who connects, and answers every request with a word. */
final class CountingServer implements AutoCloseable {
  private static final byte[] ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4\r\nConnection: close\r\n\r\ntrap"
          .getBytes(StandardCharsets.US_ASCII);

  private final ServerSocket socket;
  private final AtomicInteger connections = new AtomicInteger();

  private CountingServer(ServerSocket socket) {
    this.socket = socket;
  }

  static CountingServer start() throws IOException {
    CountingServer server =
        new CountingServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    Thread.ofVirtual().start(server::serve);
    return server;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        connections.incrementAndGet();
        client.getInputStream().read();
        OutputStream out = client.getOutputStream();
        out.write(ANSWER);
        out.flush();
      } catch (IOException e) {
        // closed, by us or by the other side: on with the next, or to the end
      }
    }
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
