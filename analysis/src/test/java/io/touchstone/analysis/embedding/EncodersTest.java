package io.touchstone.analysis.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.analysis.embedding.EncodedText.EncodedWord;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.TextSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncodersTest {
  private static final SentenceEncoder ENCODER = Encoders.bundled();

  @Test
  void bringsTheSameMeaningCloserThanTheSameTopic() {
    Vector statement = ENCODER.encode("The pier collapsed on Friday, killing 12.").vector();
    Vector paraphrase = ENCODER.encode("Twelve people died when the pier fell in.").vector();
    Vector topic = ENCODER.encode("The pier was built by Halvorsen in 1931.").vector();
    assertThat(statement.cosine(paraphrase)).isGreaterThan(statement.cosine(topic) + 0.1);
    assertThat(statement.cosine(statement)).isBetween(0.9999, 1.0001);
    assertThat(statement.dimensions()).isEqualTo(384);
  }

  @Test
  void givesOneTextTheSameVectorWhateverCameBefore() {
    EncodedText first = ENCODER.encode("Two cranes fell.");
    ENCODER.encode("An unrelated and rather longer text about the weather in the mountains.");
    assertThat(ENCODER.encode("Two cranes fell.")).isEqualTo(first);
  }

  @Test
  void placesWordsInCodePoints() {
    String text = "🏗 Halvorsen’s crane";
    List<EncodedWord> words = ENCODER.encode(text).words();
    assertThat(words)
        .extracting(it -> CodePoints.slice(text, new TextSpan(it.start(), it.end())))
        .contains("Halvorsen", "crane");
  }

  @Test
  void cutsTextsBeyondTheModelsReach() {
    assertThat(ENCODER.encode("word ".repeat(20_000)).words()).hasSizeLessThanOrEqualTo(512);
    assertThat(ENCODER.encode("").words()).isEmpty();
  }

  @Test
  void saysWhatATeamsModelFolderLacks(@TempDir Path folder) {
    assertThatThrownBy(() -> Encoders.in(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("model.onnx and tokenizer.json");
  }

  /** Vectors are stored under the model's name: other weights must not come under the same. */
  @Test
  void comesWithTheWeightsThatItsNameStandsFor() throws IOException {
    assertThat(digest("bge-small-en-v1.5-q.onnx"))
        .isEqualTo("6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4");
    assertThat(digest("bge-small-en-v1.5-q-tokenizer.json"))
        .isEqualTo("d241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66");
  }

  private static String digest(String resource) throws IOException {
    return Digest.of(resource(resource)).hex();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Encoders.class.getClassLoader().getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static Path mounted(Path folder, String network) throws IOException {
    Files.createDirectories(folder.resolve(network).getParent());
    Files.write(folder.resolve(network), resource("bge-small-en-v1.5-q.onnx"));
    Files.write(folder.resolve("tokenizer.json"), resource("bge-small-en-v1.5-q-tokenizer.json"));
    return folder;
  }

  @Test
  void encodesWithAModelThatATeamMounted(@TempDir Path temporary) throws IOException {
    Path folder = mounted(temporary.resolve("our-model"), "model.onnx");
    SentenceEncoder mounted = Encoders.in(folder);
    assertThat(mounted.model()).matches("our-model@[0-9a-f]{8}");
    assertThat(mounted.encode("Two cranes fell.")).isEqualTo(ENCODER.encode("Two cranes fell."));

    Files.writeString(folder.resolve("tokenizer.json"), " ", StandardOpenOption.APPEND);
    assertThat(Encoders.in(folder).model()).isNotEqualTo(mounted.model());
  }

  @Test
  void understandsWithAnotherModelThanTheBundledOne(@TempDir Path temporary) throws IOException {
    SentenceEncoder mini = Encoders.in(AnotherModel.in(temporary.resolve("mini")));
    Vector statement = mini.vector("The pier collapsed on Friday, killing 12.");
    Vector paraphrase = mini.vector("Twelve people died when the pier fell in.");
    Vector topic = mini.vector("The pier was built by Halvorsen in 1931.");

    assertThat(mini.model()).startsWith("mini@");
    assertThat(statement.cosine(paraphrase)).isGreaterThan(statement.cosine(topic) + 0.1);
    // its vectors aren't the bundled model's
    assertThat(statement.cosine(ENCODER.vector("The pier collapsed on Friday, killing 12.")))
        .isLessThan(0.5);
  }

  @Test
  void takesTheMeanOfAllWordsWhereTheModelSaysSo(@TempDir Path temporary) throws IOException {
    Path folder = mounted(temporary.resolve("mean"), "onnx/model.onnx");
    Files.createDirectories(folder.resolve("1_Pooling"));
    Files.writeString(
        folder.resolve("1_Pooling/config.json"),
        "{\"pooling_mode_cls_token\": false, \"pooling_mode_mean_tokens\": true}");
    SentenceEncoder mean = Encoders.in(folder);
    EncodedText text = mean.encode("Two cranes fell.");
    assertThat(text.vector()).isNotEqualTo(ENCODER.vector("Two cranes fell."));
    assertThat(text.words()).isEqualTo(ENCODER.encode("Two cranes fell.").words());
    assertThat(mean.vector("Two cranes fell.").cosine(mean.vector("A pair of cranes collapsed.")))
        .isGreaterThan(mean.vector("Two cranes fell.").cosine(mean.vector("The choir sang.")));
  }

  @Test
  void saysThatAFileIsNoModelAndDoesNotTryAgain(@TempDir Path temporary) throws IOException {
    Path folder = mounted(temporary.resolve("torn"), "model.onnx");
    Files.writeString(folder.resolve("model.onnx"), "not a network");
    SentenceEncoder torn = Encoders.in(folder);
    assertThatThrownBy(() -> torn.encode("a"))
        .isInstanceOf(EncodingException.class)
        .hasMessageStartingWith("The language model torn@");
    mounted(folder, "model.onnx");
    assertThatThrownBy(() -> torn.encode("a")).isInstanceOf(EncodingException.class);
  }
}
