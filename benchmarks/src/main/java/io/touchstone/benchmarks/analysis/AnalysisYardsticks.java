package io.touchstone.benchmarks.analysis;

import io.touchstone.benchmarks.Yardstick;
import java.util.Map;

/** The yardsticks for what analysis does. */
public final class AnalysisYardsticks {
  private AnalysisYardsticks() {}

  public static Map<String, Yardstick> byName() {
    return Map.of(
        "segmentation", new Segmentation(),
        "attribution", new AttributionYardstick(),
        "events", new Events(),
        "check-worthiness", new CheckWorthinessYardstick(),
        "same-statement", new SameStatementYardstick(),
        "retrieval", new Retrieval());
  }
}
