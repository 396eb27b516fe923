package io.touchstone.analysis.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A weighted sum of named features.
 *
 * <p>Its file holds one "name weight" a line and may hold a "bias"; a feature that it doesn't name
 * counts for nothing. "#" opens a remark, which says by what recipe it was fitted.
 */
public final class LinearModel {
  private static final String BIAS = "bias";

  private final List<String> names;
  private final double[] weights;
  private final double bias;

  private LinearModel(List<String> names, Map<String, Double> byName) {
    this.names = List.copyOf(names);
    this.weights = names.stream().mapToDouble(it -> byName.getOrDefault(it, 0.0)).toArray();
    this.bias = byName.getOrDefault(BIAS, 0.0);
  }

  /**
   * @param beside the class whose package holds the file
   * @param file name with its ending
   * @param names of the features in the order in which they will be given
   * @throws IllegalStateException when there is no such file
   */
  public static LinearModel load(Class<?> beside, String file, List<String> names) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The model file " + file + " is missing.");
      }
      Map<String, Double> byName = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> read(line, byName));
      return new LinearModel(names, byName);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String line, Map<String, Double> byName) {
    int space = line.indexOf(' ');
    byName.put(line.substring(0, space), Double.valueOf(line.substring(space + 1).strip()));
  }

  /** Any number; the higher the more. */
  public double score(List<Double> features) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features.get(i);
    }
    return sum;
  }

  /** The score squeezed between 0 and 1 by the logistic function. */
  public double probability(List<Double> features) {
    return 1 / (1 + Math.exp(-score(features)));
  }

  /** How much one feature adds to the score. */
  public double contribution(String name, List<Double> features) {
    int index = names.indexOf(name);
    return index < 0 ? 0 : weights[index] * features.get(index);
  }
}
