package io.touchstone.persistence.search;

import io.touchstone.domain.search.Meanings;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language model of four concepts: enough to know that a sluice is a gate. */
final class Concepts implements Meanings {
  private static final List<List<String>> CONCEPTS =
      List.of(
          List.of("gate", "sluice", "barrier"),
          List.of("mayor", "official", "politician"),
          List.of("open", "opened", "raised"),
          List.of("school", "pupils", "classroom"));

  @Override
  public String model() {
    return "concepts 1";
  }

  @Override
  public void prepare() {}

  @Override
  public Optional<float[]> of(String text) {
    return Optional.of(vector(text));
  }

  private static float[] vector(String text) {
    float[] vector = new float[CONCEPTS.size() + 1];
    vector[CONCEPTS.size()] = 0.05f;
    for (String word : text.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      for (int i = 0; i < CONCEPTS.size(); i++) {
        vector[i] += CONCEPTS.get(i).contains(word) ? 1 : 0;
      }
    }
    return vector;
  }

  static byte[] packed(String text) {
    float[] vector = vector(text);
    ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
    for (float value : vector) {
      bytes.putFloat(value);
    }
    return bytes.array();
  }

  @Override
  public float[] stored(byte[] packed) {
    float[] vector = new float[packed.length / Float.BYTES];
    ByteBuffer.wrap(packed).asFloatBuffer().get(vector);
    return vector;
  }
}
