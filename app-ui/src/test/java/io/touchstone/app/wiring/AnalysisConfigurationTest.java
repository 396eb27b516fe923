package io.touchstone.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which model the application compares. */
class AnalysisConfigurationTest {
  private final AnalysisConfiguration configuration = new AnalysisConfiguration();
  @TempDir Path data;

  private static Path model(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("model.onnx"), "weights");
    Files.writeString(folder.resolve("tokenizer.json"), "{}");
    return folder;
  }

  @Test
  void theOneThatComesAlongUnlessAnotherIsMounted() throws IOException {
    assertThat(configuration.sentenceEncoder("", data).model()).isEqualTo("bge-small-en-v1.5-q");
    model(data.resolve("model"));
    assertThat(configuration.sentenceEncoder("", data).model()).startsWith("model@");
    Path ours = model(data.resolve("multilingual-small"));
    assertThat(configuration.sentenceEncoder(ours.toString(), data).model())
        .startsWith("multilingual-small@");
  }

  @Test
  void aFolderWithoutAModelIsRefusedAtTheStart() throws IOException {
    Files.createDirectories(data.resolve("model"));
    assertThatThrownBy(() -> configuration.sentenceEncoder("", data))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("needs the files model.onnx and tokenizer.json");
    assertThatThrownBy(
            () -> configuration.sentenceEncoder(data.resolve("nowhere").toString(), data))
        .isInstanceOf(CannotStartException.class)
        .hasMessageContaining("nowhere");
  }
}
