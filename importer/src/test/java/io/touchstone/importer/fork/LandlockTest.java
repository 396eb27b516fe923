package io.touchstone.importer.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A restricted process can't read a file or open a connection, whatever code runs in it. */
class LandlockTest {
  @TempDir Path folder;

  @Test
  void neitherReadsFilesNorConnects() throws IOException, InterruptedException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "sesame");
    Path own = Files.createDirectory(folder.resolve("own"));
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "--enable-native-access=ALL-UNNAMED",
              "-Djava.io.tmpdir=" + own,
              "-cp",
              System.getProperty("java.class.path"),
              Restricted.class.getName(),
              secret.toString(),
              Integer.toString(server.getLocalPort()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();

      assumeTrue(said.startsWith("files"), "this system has no Landlock: " + said);
      assertThat(said).contains("refused file").contains("wrote own").doesNotContain("sesame");
      if (said.startsWith("files and TCP")) {
        assertThat(said).contains("refused connection");
      }
    }
  }

  /** Tries what a file must never be able to do. */
  static final class Restricted {
    public static void main(String[] args) throws IOException {
      System.out.println(Landlock.restrict(null));
      try {
        System.out.println(Files.readString(Path.of(args[0])));
      } catch (IOException e) {
        System.out.println("refused file");
      }
      try (Socket socket =
          new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]))) {
        System.out.println("connected to " + socket.getPort());
      } catch (IOException e) {
        System.out.println("refused connection");
      }
      Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "a.txt"), "a");
      System.out.println("wrote own");
    }
  }
}
