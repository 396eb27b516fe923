package io.touchstone.benchmarks.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with a ridge penalty on standardised features, solved by Newton's method.
 * Deterministic; meant for a few dozen features.
 */
final class LogisticFit {
  private static final int STEPS = 50;
  private static final double SMALL = 1e-7;

  private final double[] mean;
  private final double[] scale;
  private final double[] weights;

  private LogisticFit(double[] mean, double[] scale, double[] weights) {
    this.mean = mean;
    this.scale = scale;
    this.weights = weights;
  }

  static LogisticFit of(List<List<Double>> rows, boolean[] labels, double ridge) {
    int features = rows.getFirst().size();
    double[] mean = new double[features];
    double[] scale = new double[features];
    for (List<Double> row : rows) {
      for (int i = 0; i < features; i++) {
        mean[i] += row.get(i) / rows.size();
      }
    }
    for (List<Double> row : rows) {
      for (int i = 0; i < features; i++) {
        scale[i] += (row.get(i) - mean[i]) * (row.get(i) - mean[i]) / rows.size();
      }
    }
    for (int i = 0; i < features; i++) {
      scale[i] = Math.sqrt(scale[i]) + SMALL;
    }
    LogisticFit fit = new LogisticFit(mean, scale, new double[features + 1]);
    fit.solve(rows, labels, ridge);
    return fit;
  }

  private void solve(List<List<Double>> rows, boolean[] labels, double ridge) {
    int size = weights.length;
    int positive = 0;
    for (boolean label : labels) {
      positive += label ? 1 : 0;
    }
    weights[size - 1] = Math.log((positive + 1.0) / (labels.length - positive + 1.0));
    double[][] inputs = rows.stream().map(this::standardised).toArray(double[][]::new);
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int r = 0; r < inputs.length; r++) {
        double p = 1 / (1 + Math.exp(-dot(inputs[r])));
        double error = p - (labels[r] ? 1 : 0);
        double weight = Math.max(p * (1 - p), SMALL);
        for (int i = 0; i < size; i++) {
          gradient[i] += error * inputs[r][i];
          for (int j = 0; j <= i; j++) {
            curvature[i][j] += weight * inputs[r][i] * inputs[r][j];
          }
        }
      }
      for (int i = 0; i < size; i++) {
        double penalty = i == size - 1 ? SMALL : ridge;
        gradient[i] += penalty * weights[i];
        curvature[i][i] += penalty;
        for (int j = 0; j < i; j++) {
          curvature[j][i] = curvature[i][j];
        }
      }
      double[] change = LinearSystem.solve(curvature, gradient);
      double largest = 0;
      for (int i = 0; i < size; i++) {
        weights[i] -= change[i];
        largest = Math.max(largest, Math.abs(change[i]));
      }
      if (largest < SMALL) {
        return;
      }
    }
  }

  private double[] standardised(List<Double> row) {
    double[] input = new double[weights.length];
    for (int i = 0; i < mean.length; i++) {
      input[i] = (row.get(i) - mean[i]) / scale[i];
    }
    input[mean.length] = 1;
    return input;
  }

  private double dot(double[] input) {
    double sum = 0;
    for (int i = 0; i < input.length; i++) {
      sum += input[i] * weights[i];
    }
    return sum;
  }

  double score(List<Double> row) {
    return dot(standardised(row));
  }

  /** One weight a feature on the features' own scale, the bias last. */
  double[] rawWeights() {
    double[] raw = Arrays.copyOf(weights, weights.length);
    for (int i = 0; i < mean.length; i++) {
      raw[i] = weights[i] / scale[i];
      raw[mean.length] -= raw[i] * mean[i];
    }
    return raw;
  }
}
