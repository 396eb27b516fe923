package io.touchstone.analysis.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  /** Takes values as they were stored: scaling again would move their last digits. */
  static Vector ofLengthOne(float[] values) {
    return new Vector(values);
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

  /** The vectors without what they have in common, their mean, each scaled to length 1 again. */
  public static List<Vector> centred(List<Vector> vectors) {
    if (vectors.isEmpty()) {
      return List.of();
    }
    float[] mean = new float[vectors.getFirst().dimensions()];
    for (Vector vector : vectors) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector.values[i] / vectors.size();
      }
    }
    List<Vector> centred = new ArrayList<>();
    for (Vector vector : vectors) {
      float[] rest = vector.values.clone();
      for (int i = 0; i < mean.length; i++) {
        rest[i] -= mean[i];
      }
      centred.add(normalised(rest));
    }
    return centred;
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
