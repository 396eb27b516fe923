package io.touchstone.analysis.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.analysis.embedding.EncodedText.EncodedWord;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.nio.file.Path;
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
}
