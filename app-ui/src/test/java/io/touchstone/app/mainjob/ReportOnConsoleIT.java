package io.touchstone.app.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.command.ReportCommand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./touchstone report} beside a running server, and without one. */
class ReportOnConsoleIT {
  /** How the command ended, and what it said. */
  private record Said(int status, String words) {}

  @Test
  void aReportIsWrittenWhetherAServerRunsOrNot(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    String title;
    try (RunningTouchstone touchstone = new RunningTouchstone(data)) {
      assertThat(data.resolve("command.key")).exists();
      Said unknown = report(data, "Nobody's event", "html", folder.resolve("none.html"));
      assertThat(unknown.status()).isEqualTo(1);
      assertThat(unknown.words()).startsWith("No investigation is called");
      title = titleIn(unknown.words());

      Said beside = report(data, title, "html", folder.resolve("beside.html"));
      assertThat(beside.words()).isEmpty();
      assertThat(beside.status()).isZero();
      assertThat(report(data, title, "exe", folder.resolve("no.exe")).words())
          .contains("claim-review");
      assertThat(status("http://127.0.0.1:" + touchstone.port(), data)).isEqualTo(200);
    }
    assertThat(data.resolve("command.key")).doesNotExist();

    Said alone =
        report(
            data, title.toUpperCase(java.util.Locale.ROOT), "json", folder.resolve("alone.json"));

    assertThat(alone.words()).isEmpty();
    assertThat(alone.status()).isZero();
    assertThat(data.resolve("command.key")).doesNotExist();
    assertThat(data.resolve("touchstone.lock")).doesNotExist();
    assertThat(Files.readString(folder.resolve("beside.html"))).contains("<!DOCTYPE html");
    assertThat(Files.readString(folder.resolve("alone.json"))).contains("\"title\"");
    try (var files = Files.list(folder)) {
      assertThat(files.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrder("data", "beside.html", "alone.json");
    }
  }

  @Test
  void aFolderThatIsNotThereIsNotMade(@TempDir Path folder) throws Exception {
    Said said = report(folder.resolve("typo"), "Any", "html", folder.resolve("any.html"));

    assertThat(said.status()).isEqualTo(1);
    assertThat(said.words()).contains("There is no data folder", "--data DIR");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void wrongUseIsToldHow(@TempDir Path folder) throws Exception {
    Said said = run(List.of("--data", folder.toString(), "Any"));

    assertThat(said.status()).isEqualTo(2);
    assertThat(said.words()).startsWith("Say in which --format.").contains("Usage: ");
  }

  /** The list of those that are there has the sample's title behind its id. */
  private static String titleIn(String words) {
    return words
        .lines()
        .filter(line -> line.matches(" {2}[0-9a-f-]{36} {2}.+"))
        .findFirst()
        .orElseThrow()
        .substring(40);
  }

  private static int status(String address, Path data) throws Exception {
    String token = Files.readAllLines(data.resolve("command.key")).getLast();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address + "/api/v1/me"))
                  .header("Authorization", "Bearer " + token)
                  .build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }

  private static Said report(Path data, String title, String format, Path output)
      throws IOException, InterruptedException {
    return run(
        List.of(title, "--format", format, "-o", output.toString(), "--data", data.toString()));
  }

  private static Said run(List<String> args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dvaadin.productionMode=true",
                ReportCommand.class.getName()));
    command.addAll(args);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPRING_DATASOURCE_URL", "");
    Process process = builder.redirectErrorStream(true).start();
    String words =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("WARNING: "))
            .collect(java.util.stream.Collectors.joining("\n"));
    return new Said(process.waitFor(), words);
  }
}
