package io.touchstone.analysis.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
            return new OnnxEncoder(BUNDLED, network, vocabulary);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * A model mounted by the team, a multilingual one for instance.
   *
   * @param folder holds model.onnx and tokenizer.json; its name is the model's name
   * @throws IllegalArgumentException when a file is missing
   */
  public static SentenceEncoder in(Path folder) {
    Path network = folder.resolve("model.onnx");
    Path vocabulary = folder.resolve("tokenizer.json");
    if (!Files.isRegularFile(network) || !Files.isRegularFile(vocabulary)) {
      throw new IllegalArgumentException(
          "The model folder " + folder + " needs the files model.onnx and tokenizer.json.");
    }
    String model = folder.getFileName().toString();
    return new LazyEncoder(
        model,
        () -> {
          try (InputStream weights = Files.newInputStream(network);
              InputStream words = Files.newInputStream(vocabulary)) {
            return new OnnxEncoder(model, weights, words);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static InputStream resource(String name) {
    InputStream resource = Encoders.class.getClassLoader().getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("The language model's file " + name + " is missing.");
    }
    return resource;
  }
}
