package io.touchstone.analysis.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** all-MiniLM-L6-v2, laid out in a folder as sentence-transformers does, for a team to mount. */
public final class AnotherModel {
  private static final String FILES = "/all-minilm-l6-v2-q";

  private AnotherModel() {}

  /** Makes the folder. */
  public static Path in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("1_Pooling"));
    copy(FILES + ".onnx", folder.resolve("model.onnx"));
    copy(FILES + "-tokenizer.json", folder.resolve("tokenizer.json"));
    Files.writeString(
        folder.resolve("1_Pooling/config.json"), "{\"pooling_mode_mean_tokens\": true}");
    return folder;
  }

  private static void copy(String resource, Path to) throws IOException {
    try (InputStream in = AnotherModel.class.getResourceAsStream(resource)) {
      Files.copy(Objects.requireNonNull(in, resource), to);
    }
  }
}
