package io.touchstone.analysis.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The sentence encoders there are: the one that comes along, or one from a team's own folder. */
public final class Encoders {
  private static final String BUNDLED = "bge-small-en-v1.5-q";

  private Encoders() {}

  /** English, 384 dimensions, 8-bit weights; BAAI's bge-small-en-v1.5. */
  public static SentenceEncoder bundled() {
    return new LazyEncoder(
        BUNDLED,
        () -> {
          try (InputStream network = resource(BUNDLED + ".onnx");
              InputStream vocabulary = resource(BUNDLED + "-tokenizer.json")) {
            return OnnxEncoder.of(BUNDLED, network, vocabulary);
          }
        });
  }

  /**
   * A model mounted by the team, a multilingual one for instance.
   *
   * @param folder what it has to hold: see {@link ModelFolder}
   * @throws IllegalArgumentException when a file is missing or can't be read
   */
  public static SentenceEncoder in(Path folder) {
    ModelFolder model = ModelFolder.at(folder);
    return new LazyEncoder(model.name(), () -> OnnxEncoder.of(model));
  }

  private static InputStream resource(String name) throws IOException {
    InputStream resource = Encoders.class.getClassLoader().getResourceAsStream(name);
    if (resource == null) {
      throw new IOException("its file " + name + " is missing");
    }
    return resource;
  }
}
