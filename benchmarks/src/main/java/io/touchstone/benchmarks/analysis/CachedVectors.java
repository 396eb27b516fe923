package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.embedding.Vector;
import io.touchstone.domain.text.Digest;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** Keeps sentence vectors between evaluation runs, by model and digest of the text. */
final class CachedVectors implements AutoCloseable {
  private final SentenceEncoder encoder;
  private final Map<String, Vector> vectors = new HashMap<>();
  private final DataOutputStream out;

  private CachedVectors(SentenceEncoder encoder, Path file) throws IOException {
    this.encoder = encoder;
    if (Files.exists(file)) {
      read(file);
    }
    this.out =
        new DataOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)));
    for (Map.Entry<String, Vector> known : vectors.entrySet()) {
      write(known.getKey(), known.getValue());
    }
  }

  /** In the build folder of the place that this runs from. */
  static CachedVectors of(SentenceEncoder encoder) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "vectors"));
    return new CachedVectors(encoder, folder.resolve(encoder.model() + ".bin"));
  }

  Vector of(String text) {
    return vectors.computeIfAbsent(Digest.of(text).hex(), digest -> encode(digest, text));
  }

  private Vector encode(String digest, String text) {
    Vector vector = encoder.encode(text).vector();
    try {
      write(digest, vector);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vector;
  }

  private void write(String digest, Vector vector) throws IOException {
    out.writeUTF(digest);
    float[] values = vector.values();
    out.writeShort(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  /** A run that was ended in the middle leaves half a vector at the end, which is left out. */
  private void read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        String digest = in.readUTF();
        float[] values = new float[in.readShort()];
        for (int i = 0; i < values.length; i++) {
          values[i] = in.readFloat();
        }
        vectors.put(digest, Vector.normalised(values));
      }
    } catch (EOFException _) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
