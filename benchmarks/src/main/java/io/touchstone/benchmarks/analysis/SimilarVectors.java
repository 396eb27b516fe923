package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.embedding.Vector;
import java.util.List;
import java.util.Random;

/**
 * As many vectors as wanted: real ones, each shifted a little, for encoding 100,000 texts would
 * take a quarter of an hour.
 */
public final class SimilarVectors {
  private static final double SHIFT = 0.02;

  private final List<Vector> real;
  private final Random random = new Random(11);
  private int next;

  /**
   * @param real at least one
   */
  public SimilarVectors(List<Vector> real) {
    this.real = List.copyOf(real);
  }

  public Vector next() {
    float[] values = real.get(next++ % real.size()).values();
    for (int i = 0; i < values.length; i++) {
      values[i] += (float) (random.nextGaussian() * SHIFT);
    }
    return Vector.normalised(values);
  }
}
