package io.touchstone.benchmarks.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

  @Test
  void findsTheFeatureThatTells() {
    List<List<Double>> rows =
        List.of(
            List.of(1.0, 0.3),
            List.of(0.9, 0.1),
            List.of(0.2, 0.2),
            List.of(0.1, 0.3),
            List.of(0.8, 0.2),
            List.of(0.3, 0.1));
    boolean[] labels = {true, true, false, false, true, false};
    LogisticFit fit = LogisticFit.of(rows, labels, 1);
    assertThat(fit.score(List.of(1.0, 0.2))).isPositive();
    assertThat(fit.score(List.of(0.0, 0.2))).isNegative();
    double[] raw = fit.rawWeights();
    assertThat(raw[0] + raw[1] * 0.2 + raw[2])
        .isCloseTo(fit.score(List.of(1.0, 0.2)), within(1e-9));
  }

  @Test
  void solvesLinearSystems() {
    double[] solution = LinearSystem.solve(new double[][] {{0, 2}, {3, 1}}, new double[] {4, 5});
    assertThat(solution).containsExactly(1, 2);
  }
}
