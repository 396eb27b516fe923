package io.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsFiguresAndWritesEachDecision(@TempDir Path folder) throws IOException {
    Path data = Files.createDirectories(folder.resolve("segmentation"));
    Files.writeString(
        data.resolve("own.json"),
        """
        [{"text": "The pier fell. Nobody was hurt.", "sentences": ["The pier fell.", "Nobody was hurt."]},
         {"text": "Gen. Novak came.", "sentences": ["Gen.", "Novak came."]}]
        """);
    Path predictions = folder.resolve("predictions.jsonl");
    int status = run("segmentation", folder.toString(), "--predictions", predictions.toString());
    assertThat(status).isZero();
    assertThat(text(out)).contains("\"own\":").contains("\"rows\":2").contains("\"exact\":1");
    assertThat(Files.readAllLines(predictions)).hasSize(2);
    assertThat(Files.readAllLines(predictions).getLast()).contains("Gen. Novak came.");
  }

  @Test
  void saysHowToUseItAndWhatIsMissing(@TempDir Path folder) throws IOException {
    assertThat(run("nothing", folder.toString())).isEqualTo(2);
    assertThat(text(err)).contains("Usage: evaluate").contains("segmentation");
    assertThat(run("segmentation", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(text(err)).contains("is no folder");
    assertThat(run("segmentation", folder.toString())).isEqualTo(2);
    assertThat(text(err)).contains("There is no file *.json");
  }

  private int run(String... args) throws IOException {
    return Evaluate.run(
        List.of(args),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
