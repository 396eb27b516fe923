package io.touchstone.analysis.search;

import io.touchstone.analysis.embedding.Vector;
import java.util.Arrays;

/**
 * One bit a dimension: whether a vector lies above the mean there. The number of equal bits follows
 * the cosine closely enough to pick candidates (Charikar, 2002), and counting them over 100,000
 * vectors takes under a millisecond.
 */
final class Signatures {
  private static final int BITS = 64;

  private final int words;
  private long[] bits = new long[0];
  private int size;

  Signatures(int dimensions) {
    this.words = (dimensions + BITS - 1) / BITS;
  }

  void add(Vector vector, float[] mean) {
    if ((size + 1) * words > bits.length) {
      bits = Arrays.copyOf(bits, Math.max(1024, bits.length * 2));
    }
    System.arraycopy(of(vector, mean), 0, bits, size * words, words);
    size++;
  }

  private long[] of(Vector vector, float[] mean) {
    long[] signature = new long[words];
    float[] values = vector.values();
    for (int i = 0; i < values.length; i++) {
      if (values[i] > mean[i]) {
        signature[i / BITS] |= 1L << (i % BITS);
      }
    }
    return signature;
  }

  /** Indices of at least {@code most} nearest ones (fewer when there are fewer), unordered. */
  int[] nearest(Vector vector, float[] mean, int most) {
    long[] asked = of(vector, mean);
    short[] distances = new short[size];
    int[] counts = new int[words * BITS + 1];
    for (int i = 0; i < size; i++) {
      int distance = 0;
      for (int word = 0; word < words; word++) {
        distance += Long.bitCount(bits[i * words + word] ^ asked[word]);
      }
      distances[i] = (short) distance;
      counts[distance]++;
    }
    int limit = 0;
    int found = counts[0];
    while (found < most && limit < counts.length - 1) {
      limit++;
      found += counts[limit];
    }
    int[] nearest = new int[found];
    int at = 0;
    for (int i = 0; i < size; i++) {
      if (distances[i] <= limit) {
        nearest[at++] = i;
      }
    }
    return nearest;
  }
}
