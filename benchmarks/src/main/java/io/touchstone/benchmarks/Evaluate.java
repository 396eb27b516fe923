package io.touchstone.benchmarks;

import io.touchstone.benchmarks.analysis.AnalysisYardsticks;
import io.touchstone.benchmarks.extraction.ExtractionYardstick;
import io.touchstone.benchmarks.extraction.HostileYardstick;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code evaluate YARDSTICK DIR [--predictions FILE]}: prints one JSON object with the figures. DIR
 * is the yardstick's own folder or the one above it.
 */
public final class Evaluate {
  private static final int WRONG_USE = 2;

  private Evaluate() {}

  public static void main(String[] args) throws IOException {
    int status = run(List.of(args), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(List<String> args, PrintStream out, PrintStream err) throws IOException {
    Map<String, Yardstick> yardsticks = new TreeMap<>(AnalysisYardsticks.byName());
    yardsticks.put("extraction", new ExtractionYardstick());
    yardsticks.put("hostile", new HostileYardstick());
    boolean predicts = args.size() == 4 && args.get(2).equals("--predictions");
    Yardstick yardstick = args.isEmpty() ? null : yardsticks.get(args.getFirst());
    if (yardstick == null || (args.size() != 2 && !predicts)) {
      err.println(
          "Usage: evaluate " + String.join("|", yardsticks.keySet()) + " DIR [--predictions FILE]");
      return WRONG_USE;
    }
    Path data = folder(args.getFirst(), Path.of(args.get(1)));
    if (data == null) {
      err.println(args.get(1) + " is no folder. Name the folder that holds the yardstick's data.");
      return WRONG_USE;
    }
    try (Predictions predictions =
        predicts ? Predictions.to(Path.of(args.get(3))) : Predictions.discarded()) {
      out.println(JsonMapper.shared().writeValueAsString(yardstick.measure(data, predictions)));
    } catch (MissingDataException e) {
      err.println(e.getMessage());
      return WRONG_USE;
    }
    return 0;
  }

  private static @Nullable Path folder(String name, Path given) {
    Path below = given.resolve(name);
    if (Files.isDirectory(below)) {
      return below;
    }
    return Files.isDirectory(given) ? given : null;
  }
}
