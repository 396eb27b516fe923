package io.touchstone.app.mainjob;

import io.touchstone.app.TouchstoneApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Touchstone in a process of its own, that can be stopped and killed and started again. */
final class RunningTouchstone implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;

  private final Path folder;
  private final int port;
  private Process process;

  /** Starts on an empty folder, with the sample and the administrator "admin". */
  RunningTouchstone(Path folder) throws IOException {
    this.folder = folder;
    this.port = freePort();
    this.process = started();
  }

  int port() {
    return port;
  }

  /** As Ctrl-C does. */
  void stop() {
    process.destroy();
    awaitEnd();
  }

  /** As {@code kill -9} and a power failure do. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  void startAgain() throws IOException {
    process = started();
  }

  @Override
  public void close() {
    stop();
  }

  private void awaitEnd() {
    try {
      process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    } finally {
      process.destroyForcibly();
    }
  }

  private Process started() throws IOException {
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dvaadin.productionMode=true",
                TouchstoneApplication.class.getName(),
                "--touchstone.data=" + folder,
                "--touchstone.sample=true",
                "--spring.datasource.url=",
                "--server.port=" + port)
            .redirectErrorStream(true);
    command.environment().put("TOUCHSTONE_ADMIN_PASSWORD", Person.PASSWORD);
    Process made = command.start();
    awaitReady(made.inputReader());
    return made;
  }

  /** Its console is read to the end, so that it never waits for a reader. */
  private static void awaitReady(BufferedReader console) throws IOException {
    StringBuilder said = new StringBuilder();
    String line = console.readLine();
    while (line != null && !line.startsWith("Touchstone is ready")) {
      said.append(line).append('\n');
      line = console.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("Touchstone did not start:\n" + said);
    }
    Thread.ofVirtual().start(() -> readOn(console));
  }

  private static void readOn(BufferedReader console) {
    try {
      while (console.readLine() != null) {
        // nobody listens any longer
      }
    } catch (IOException e) {
      // it was killed
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
