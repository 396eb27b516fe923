package io.touchstone.analysis.embedding;

import io.touchstone.domain.text.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A folder that holds a language model as sentence-transformers lays it out: model.onnx (in the
 * folder or in onnx/), tokenizer.json, and 1_Pooling/config.json where the mean of all words stands
 * for the text; without that file the first word piece does, as in the bge models.
 *
 * @param name the folder's name with eight digits of the files' digest: other weights under the
 *     same name are another model
 */
record ModelFolder(String name, Path network, Path vocabulary, boolean meanOfWords) {
  private static final int DIGITS = 8;
  private static final int BUFFER = 1 << 16;
  private static final Pattern MEAN =
      Pattern.compile("\"pooling_mode_mean_tokens\"\\s*:\\s*true\\b");

  ModelFolder {
    Objects.requireNonNull(name);
    Objects.requireNonNull(network);
    Objects.requireNonNull(vocabulary);
  }

  static ModelFolder at(Path given) {
    Path folder = given.toAbsolutePath().normalize();
    Path beside = folder.resolve("model.onnx");
    Path network = Files.isRegularFile(beside) ? beside : folder.resolve("onnx/model.onnx");
    Path vocabulary = folder.resolve("tokenizer.json");
    if (!Files.isRegularFile(network) || !Files.isRegularFile(vocabulary)) {
      throw new IllegalArgumentException(
          "The model folder " + folder + " needs the files model.onnx and tokenizer.json.");
    }
    Path pooling = folder.resolve("1_Pooling/config.json");
    try {
      boolean mean =
          Files.isRegularFile(pooling)
              && MEAN.matcher(Files.readString(pooling, StandardCharsets.UTF_8)).find();
      String digest = digest(network, vocabulary).substring(0, DIGITS);
      return new ModelFolder(folder.getFileName() + "@" + digest, network, vocabulary, mean);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "The model folder " + folder + " can't be read: " + e.getMessage(), e);
    }
  }

  private static String digest(Path... files) throws IOException {
    StringBuilder all = new StringBuilder();
    byte[] buffer = new byte[BUFFER];
    for (Path file : files) {
      MessageDigest sha = sha256();
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
        while (in.read(buffer) >= 0) {
          // the stream counts
        }
      }
      all.append(HexFormat.of().formatHex(sha.digest()));
    }
    return Digest.of(all.toString()).hex();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
