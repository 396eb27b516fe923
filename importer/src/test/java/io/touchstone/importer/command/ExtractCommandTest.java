package io.touchstone.importer.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
  private static final String ARTICLE =
      "Harbour master resigns\n\nBy Mirela Tandoval\n\nThe harbour master resigned on Monday.\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return ExtractCommand.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void printsOneObjectALineWithAbsentValuesNull() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    assertThat(run("--json", file.toString())).isZero();

    JsonNode line = new JsonMapper().readTree(out.toByteArray());
    assertThat(line.propertyNames())
        .containsExactly(
            "file",
            "outcome",
            "reason",
            "title",
            "outlet",
            "authors",
            "date",
            "language",
            "url",
            "credits",
            "text");
    assertThat(line.get("outcome").asString()).isEqualTo("Imported");
    assertThat(line.get("title").asString()).isEqualTo("Harbour master resigns");
    assertThat(line.get("authors").get(0).asString()).isEqualTo("Mirela Tandoval");
    assertThat(line.get("date").isNull()).isTrue();
    assertThat(line.get("text").asString()).isEqualTo("The harbour master resigned on Monday.");
  }

  @Test
  void oneThatFailsIsNamedAndTheOthersGoOn() throws IOException {
    Path good = Files.writeString(folder.resolve("a.txt"), ARTICLE);

    assertThat(run(folder.resolve("none.txt").toString(), good.toString())).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("none.txt: Rejected. There is no such file.")
        .contains("Title: Harbour master resigns");
  }

  @Test
  void whatIsNoFileIsRefusedByName() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(3L << 30);
    }

    assertThat(run("ftp://example.org/a", empty.toString(), large.toString())).isEqualTo(1);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("ftp://example.org/a: Rejected. Only addresses that begin with http")
        .contains("empty: Rejected. There are no files in this folder.")
        .contains("large.txt: Rejected. The file has 3221.2 MB; the limit is 67.1 MB.");
  }

  @Test
  void aFolderStandsForItsFiles() throws IOException {
    Path below = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(below.resolve("two.txt"), ARTICLE);
    Files.writeString(folder.resolve("a/one.txt"), ARTICLE);

    assertThat(run("--json", folder.resolve("a").toString())).isZero();

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .satisfiesExactly(
            one -> assertThat(one).contains("two.txt", "Harbour master resigns"),
            other -> assertThat(other).contains("one.txt", "Harbour master resigns"));
  }

  @Test
  void wrongUseSaysWhatToDo() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("")).isEqualTo(2);
    assertThat(run("-h")).isEqualTo(2);
    assertThat(run("--yaml", "a.txt")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            "Name at least one file or address.",
            "There is no option --yaml;",
            "There is no option -h;",
            "Usage:");
  }

  @Test
  void anAddressThatIsNotPublicIsRefusedByName() {
    assertThat(run("--json", "http://127.0.0.1:9/a")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"file\":\"http://127.0.0.1:9/a\"")
        .contains("isn't on the public internet");
  }
}
