package io.touchstone.analysis.search;

import io.touchstone.analysis.embedding.Vector;
import io.touchstone.analysis.matching.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Statements in memory, searched by meaning and by telling words. Made to be filled from stored
 * vectors, which stay authoritative; not safe for use by several threads while it is filled.
 */
public final class StatementIndex {

  /**
   * A stored statement that resembles the one asked for.
   *
   * @param score 0 to 1: the cosine, raised by shared telling words
   */
  public record Hit(String id, double score) {}

  private static final int BY_MEANING = 200;
  private static final int BY_WORDS = 60;
  private static final double WORDS = 0.3;

  /** A word that more than one in so many statements holds tells nothing. */
  private static final int TELLING = 50;

  private static final double QUANTUM = 127;

  private final List<String> ids = new ArrayList<>();
  private final List<byte[]> vectors = new ArrayList<>();
  private final List<String[]> stems = new ArrayList<>();
  private final Map<String, int[]> postings = new HashMap<>();
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Signatures signatures;
  private final float[] mean;

  /**
   * @param mean of a sample of the vectors; what all share tells them apart from none
   */
  public StatementIndex(float[] mean) {
    this.mean = mean.clone();
    this.signatures = new Signatures(mean.length);
  }

  /**
   * @throws IllegalArgumentException when the vector is of another model
   */
  public void add(String id, String text, Vector vector) {
    if (vector.dimensions() != mean.length) {
      throw new IllegalArgumentException("The vector is of another model; index again.");
    }
    int index = ids.size();
    ids.add(id);
    vectors.add(quantised(vector));
    signatures.add(vector, mean);
    Set<String> own = new TreeSet<>();
    Terms.of(text).forEach(it -> own.add(it.stem()));
    stems.add(own.toArray(String[]::new));
    for (String stem : own) {
      int count = frequencies.merge(stem, 1, Integer::sum);
      int[] known = postings.getOrDefault(stem, new int[4]);
      int[] grown = count > known.length ? Arrays.copyOf(known, known.length * 2) : known;
      grown[count - 1] = index;
      postings.put(stem, grown);
    }
  }

  public int size() {
    return ids.size();
  }

  /** Best first, at most {@code limit}; equal ones in the order in which they were added. */
  public List<Hit> search(String text, Vector vector, int limit) {
    Set<String> asked = new HashSet<>();
    Terms.of(text).forEach(it -> asked.add(it.stem()));
    Set<Integer> candidates = new TreeSet<>();
    for (int index : signatures.nearest(vector, mean, BY_MEANING)) {
      candidates.add(index);
    }
    candidates.addAll(byWords(asked));
    float[] values = vector.values();
    List<Scored> scored = new ArrayList<>();
    for (int index : candidates) {
      double score = (1 - WORDS) * cosine(values, index) + WORDS * shared(asked, index);
      scored.add(new Scored(index, Math.clamp(score, 0.0, 1.0)));
    }
    return scored.stream()
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(limit)
        .map(it -> new Hit(ids.get(it.index()), it.score()))
        .toList();
  }

  private record Scored(int index, double score) {}

  /** Those that share the most telling words. */
  private List<Integer> byWords(Set<String> asked) {
    Map<Integer, Double> weights = new HashMap<>();
    for (String stem : asked) {
      int frequency = frequencies.getOrDefault(stem, 0);
      if (frequency == 0 || (frequency > TELLING && frequency > ids.size() / TELLING)) {
        continue;
      }
      int[] places = postings.getOrDefault(stem, new int[0]);
      for (int i = 0; i < frequency; i++) {
        weights.merge(places[i], rarity(stem), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> it) -> -it.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(BY_WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double rarity(String stem) {
    return Math.log(1 + (ids.size() + 1.0) / (frequencies.getOrDefault(stem, 0) + 0.5));
  }

  /** Share of the asked words, by how rare they are, that the statement has. */
  private double shared(Set<String> asked, int index) {
    double found = 0;
    double sum = 0;
    for (String stem : asked) {
      sum += rarity(stem);
    }
    for (String stem : stems.get(index)) {
      found += asked.contains(stem) ? rarity(stem) : 0;
    }
    return sum == 0 ? 0 : found / sum;
  }

  private double cosine(float[] values, int index) {
    byte[] stored = vectors.get(index);
    double sum = 0;
    double length = 0;
    for (int i = 0; i < stored.length; i++) {
      sum += values[i] * stored[i];
      length += (double) stored[i] * stored[i];
    }
    return length == 0 ? 0 : sum / Math.sqrt(length);
  }

  private static byte[] quantised(Vector vector) {
    float[] values = vector.values();
    float largest = 1e-9f;
    for (float value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(values[i] / largest * QUANTUM);
    }
    return bytes;
  }
}
