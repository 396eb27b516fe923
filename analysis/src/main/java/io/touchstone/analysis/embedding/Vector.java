package io.touchstone.analysis.embedding;

import java.util.Arrays;

/** A vector of length 1, so that the product of two is their cosine. */
public final class Vector {
  private final float[] values;

  private Vector(float[] values) {
    this.values = values;
  }

  /** Scales the values to length 1; a vector of zeros stays as it is. */
  public static Vector normalised(float[] values) {
    double squares = 0;
    for (float value : values) {
      squares += (double) value * value;
    }
    float[] scaled = values.clone();
    if (squares > 0) {
      double length = Math.sqrt(squares);
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] = (float) (scaled[i] / length);
      }
    }
    return new Vector(scaled);
  }

  /**
   * -1 to 1.
   *
   * @throws IllegalArgumentException when the other has another number of dimensions
   */
  public double cosine(Vector other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException("Vectors of two models can't be compared; index again.");
    }
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (double) values[i] * other.values[i];
    }
    return sum;
  }

  public int dimensions() {
    return values.length;
  }

  /** A copy. */
  public float[] values() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vector vector && Arrays.equals(values, vector.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
