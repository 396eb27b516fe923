package io.touchstone.app.database;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the unpacked PostgreSQL programs. PostgreSQL refuses to run as root, and as a user that
 * /etc/passwd doesn't know (containers with arbitrary users); there it runs in a user namespace of
 * its own, in which it is nobody while its files stay the real user's.
 *
 * @param home holds {@code bin}
 * @param prefix what stands before the program
 */
record PostgresProgram(Path home, List<String> prefix) {

  private static final List<String> UNSHARED = List.of("unshare", "-U");

  PostgresProgram {
    prefix = List.copyOf(prefix);
  }

  /** Finds out from the unpacked folder's owner whether we are root. */
  static PostgresProgram in(Path home) {
    try {
      boolean root = Integer.valueOf(0).equals(Files.getAttribute(home, "unix:uid"));
      boolean nameless = "?".equals(System.getProperty("user.name"));
      if (!root && !nameless) {
        return new PostgresProgram(home, List.of());
      }
      if (!unshareWorks()) {
        throw new CannotStartException(
            "PostgreSQL refuses to run as %s, and user namespaces are switched off here. Start Touchstone as another user, or set SPRING_DATASOURCE_URL to a PostgreSQL of your own"
                .formatted(root ? "root" : "a user without a name"));
      }
      return new PostgresProgram(home, UNSHARED);
    } catch (IOException e) {
      throw new CannotStartException("PostgreSQL can't be started: " + e.getMessage(), e);
    }
  }

  /** The user must have a name in there, too: initdb asks for it. */
  private static boolean unshareWorks() throws IOException {
    return run(List.of("unshare", "-U", "id", "-un")).succeeded();
  }

  /** Runs a program to its end. Its output is returned, never shown. */
  Outcome run(String name, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.add(home.resolve("bin").resolve(name).toString());
    command.addAll(arguments);
    return run(command);
  }

  /** The first number of the version, the one that decides whether files fit. */
  String majorVersion() throws IOException {
    // postgres (PostgreSQL) 18.6
    String version = run("postgres", List.of("--version")).output();
    return version.replaceFirst("^\\D*(\\d+).*$", "$1");
  }

  /** What a program's end was. */
  record Outcome(boolean succeeded, String output) {}

  private static Outcome run(List<String> command) throws IOException {
    // C: its messages are read by people who look them up
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return new Outcome(false, String.valueOf(e.getMessage()));
    }
    process.getOutputStream().close();
    try (var output = process.getInputStream()) {
      String text = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Outcome(process.waitFor() == 0, text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + command + " ran", e);
    }
  }
}
