package io.touchstone.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.RememberingEncoder;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
  private static final SentenceEncoder ENCODER = new RememberingEncoder(Encoders.bundled());

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void twoArticles() throws IOException {
    Files.writeString(
        folder.resolve("marlin.txt"),
        """
        Pier of Port Else collapses 🏗

        The east pier of Port Else collapsed on Friday, killing 12 dock workers.

        “We did not know that the bolts were loose,” harbour master Ilse Novak told Reuters.
        """);
    Files.writeString(
        folder.resolve("courier.txt"),
        """
        Fourteen die as pier falls in Port Else

        At least 14 dock workers were killed when Port Else's east pier collapsed on Friday.

        “We did know that the bolts were <loose>,” Ilse Novak, the harbour master, told Reuters.
        """);
  }

  private int run(String... args) {
    return CompareCommand.run(
        List.of(args),
        ENCODER,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void writesJsonWhoseOffsetsAreCodePointsOfTheArticle() {
    assertThat(run(folder.toString(), "--format", "json")).isZero();
    JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    Map<String, String> texts = new HashMap<>();
    json.get("articles")
        .forEach(it -> texts.put(it.get("id").asString(), it.get("text").asString()));
    assertThat(texts).hasSize(2);
    assertThat(json.get("statements")).isNotEmpty();
    for (JsonNode statement : json.get("statements")) {
      String text = texts.getOrDefault(statement.get("article").asString(), "");
      TextSpan span = new TextSpan(statement.get("start").asInt(), statement.get("end").asInt());
      assertThat(CodePoints.slice(text, span)).isEqualTo(statement.get("text").asString());
    }
  }

  @Test
  void tellsTheClaimsTheirOriginsAndWhatDiffers() {
    run(folder.toString(), "--format", "json");
    JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    JsonNode bolts = null;
    for (JsonNode claim : json.get("claims")) {
      if (claim.get("kind").asString().equals("content")
          && claim.get("text").asString().contains("bolts")) {
        bolts = claim;
      }
    }
    assertThat(bolts).isNotNull();
    assertThat(bolts.get("appearances")).hasSize(2);
    assertThat(bolts.get("roles")).hasSize(2);
    assertThat(bolts.get("origins").get(0).get("name").asString())
        .isEqualTo("Ilse Novak, interview with Reuters");
    assertThat(bolts.get("differences").get(0).get("kind").asString()).isEqualTo("negation");
    assertThat(bolts.get("differences").get(0).get("severity").asString()).isEqualTo("severe");
  }

  @Test
  void writesAPageThatCanBeMailed() throws IOException {
    Path page = folder.resolve("out.html");
    assertThat(
            run(
                folder.resolve("marlin.txt").toString(),
                folder.resolve("courier.txt").toString(),
                "-o",
                page.toString()))
        .isZero();
    Document html = Jsoup.parse(Files.readString(page));
    assertThat(html.select("table thead th")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(html.select("tbody tr")).isNotEmpty();
    assertThat(html.text()).contains("<loose>").contains("only one of the two negates");
    assertThat(html.select("script, link, img")).isEmpty();
  }

  @Test
  void writesTextForTheTerminal() {
    run(folder.toString());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("a1  courier.txt")
        .contains("Suggestions only: people decide.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|Name at least one file or folder.",
        "--fast a|There is no option --fast.",
        "a --format pdf|There is no format pdf: choose text, html or json.",
        "a -o|-o needs a value."
      })
  void saysWhatIsWrong(String args, String message) {
    assertThat(run(args.isEmpty() ? new String[0] : args.split(" "))).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).contains("Usage:");
  }

  @Test
  void namesAFileThatIsNotThere() {
    assertThat(run(folder.resolve("missing.txt").toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no file ");
  }
}
