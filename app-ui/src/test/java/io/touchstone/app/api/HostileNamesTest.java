package io.touchstone.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.testing.BackgroundWork;
import io.touchstone.domain.trail.TrailNews;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** Names that try to be more than names: of files, and of the members of archives. */
class HostileNamesTest extends ApiTest {
  @Autowired private TrailNews news;

  private Caller ada;
  private String path;

  @BeforeEach
  void openAnInvestigation() {
    ada = newPerson("Ada Lind");
    path =
        post(ada, "/investigations", "{\"title\": \"The ferry\"}")
            .header("Location")
            .substring("/api/v1".length());
  }

  @Test
  void membersOfAnArchiveAreReadAndWrittenNowhere() throws IOException {
    String secret = "escaped-" + UUID.randomUUID() + ".txt";
    Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    List<String> names =
        List.of(
            "../".repeat(30) + temporary.toString().substring(1) + "/" + secret,
            temporary + "/" + secret,
            "..\\..\\" + secret);

    List<JsonNode> outcomes = imports("harbour.zip", zip(names));

    assertThat(outcomes)
        .hasSize(names.size())
        .allSatisfy(it -> assertThat(it.path("result").asString()).isEqualTo("IMPORTED"));
    assertThat(temporary.resolve(secret)).doesNotExist();
    assertThat(Path.of(secret)).doesNotExist();
    assertThat(Path.of("..", "..", secret)).doesNotExist();
    for (JsonNode outcome : outcomes) {
      assertThat(nameForSaving(outcome)).contains(secret).doesNotContain("/", "\\");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../etc/passwd.txt", "C:\\boot.txt", "a\r\nSet-Cookie: x=1.txt"})
  void aFilesNameIsShownAndLeadsNowhere(String name) throws IOException {
    String text = "The ferry\n\nThe ferry runs again from pier " + name.length() + ".\n";
    JsonNode outcome = imports(name, text.getBytes(StandardCharsets.UTF_8)).getFirst();

    assertThat(outcome.path("result").asString()).isEqualTo("IMPORTED");
    assertThat(nameForSaving(outcome)).doesNotContain("/", "\\", "\r", "\n");
  }

  /** As a browser would call the file that it saves. */
  private String nameForSaving(JsonNode outcome) {
    Answer original = get(ada, "/articles/" + outcome.path("article").asString() + "/original");
    assertThat(original.status()).isEqualTo(200);
    assertThat(original.header("Set-Cookie")).isEmpty();
    return original.header("Content-Disposition");
  }

  private List<JsonNode> imports(String name, byte[] content) {
    Answer taken =
        send(
            ada,
            MockMvcRequestBuilders.post(
                    java.net.URI.create(
                        "/api/v1"
                            + path
                            + "/imports?name="
                            + URLEncoder.encode(name, StandardCharsets.UTF_8)))
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(content));
    String job = taken.header("Location").substring("/api/v1".length());
    BackgroundWork.await(news, () -> !get(ada, job).body().path("running").asBoolean());
    List<JsonNode> outcomes = new ArrayList<>();
    get(ada, job)
        .body()
        .path("items")
        .forEach(item -> item.path("outcomes").forEach(outcomes::add));
    return outcomes;
  }

  private static byte[] zip(List<String> names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            ("The ferry\n\nThe ferry runs again, says number " + names.indexOf(name) + ".\n")
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
