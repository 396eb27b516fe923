package io.touchstone.analysis.embedding;

import io.touchstone.analysis.embedding.EncodedText.EncodedWord;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Vectors as bytes for storing. Those of texts keep their 32 bits a dimension; those of words, of
 * which there are many, get 8 bits, which moves a cosine by less than a hundredth.
 */
public final class PackedText {
  private static final float STEPS = 127;

  private PackedText() {}

  /** Texts' vectors of one model, one after the other. */
  public static byte[] vectors(List<Vector> vectors) {
    int dimensions = vectors.isEmpty() ? 0 : vectors.getFirst().dimensions();
    ByteBuffer bytes = ByteBuffer.allocate(vectors.size() * dimensions * Float.BYTES);
    for (Vector vector : vectors) {
      for (float value : vector.values()) {
        bytes.putFloat(value);
      }
    }
    return bytes.array();
  }

  /**
   * @throws IllegalArgumentException when the bytes don't hold as many vectors
   */
  public static List<Vector> vectors(byte[] packed, int count) {
    if (packed.length == 0 || packed.length % (count * Float.BYTES) != 0) {
      throw new IllegalArgumentException("These bytes hold no " + count + " vectors.");
    }
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    List<Vector> vectors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] values = new float[packed.length / (count * Float.BYTES)];
      for (int j = 0; j < values.length; j++) {
        values[j] = bytes.getFloat();
      }
      vectors.add(Vector.ofLengthOne(values));
    }
    return vectors;
  }

  /** Words with their places. */
  static byte[] words(List<EncodedWord> words) {
    int dimensions = words.isEmpty() ? 0 : words.getFirst().vector().dimensions();
    int each = 2 * Character.BYTES + dimensions;
    ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES + words.size() * each);
    bytes.putChar((char) dimensions);
    for (EncodedWord word : words) {
      // no text that a model reads is longer than a char can count
      bytes.putChar((char) word.start()).putChar((char) word.end());
      float[] values = word.vector().values();
      float largest = 1e-9f;
      for (float value : values) {
        largest = Math.max(largest, Math.abs(value));
      }
      for (float value : values) {
        bytes.put((byte) Math.round(value / largest * STEPS));
      }
    }
    return bytes.array();
  }

  /**
   * @throws IllegalArgumentException when the bytes hold something else
   */
  static List<EncodedWord> words(byte[] packed) {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    List<EncodedWord> words = new ArrayList<>();
    try {
      int dimensions = bytes.getChar();
      while (bytes.hasRemaining()) {
        int start = bytes.getChar();
        int end = bytes.getChar();
        float[] values = new float[dimensions];
        for (int j = 0; j < dimensions; j++) {
          values[j] = bytes.get();
        }
        words.add(new EncodedWord(start, end, Vector.normalised(values)));
      }
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("These bytes hold no words.", e);
    }
    return words;
  }
}
