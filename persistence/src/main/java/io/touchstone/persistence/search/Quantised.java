package io.touchstone.persistence.search;

/** Vectors with 8 bits a dimension: a quarter of the memory for a hundredth of a cosine. */
final class Quantised {
  private static final float STEPS = 127;

  private Quantised() {}

  static byte[] of(float[] values) {
    float largest = 1e-9f;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(values[i] / largest * STEPS);
    }
    return bytes;
  }
}
