package io.touchstone.benchmarks.extraction;

import io.touchstone.benchmarks.MissingDataException;
import io.touchstone.benchmarks.Predictions;
import io.touchstone.benchmarks.Yardstick;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.TikaArticleExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Body F1, and the shares of exact titles, dates and authors, over a folder of pages. */
public final class ExtractionYardstick implements Yardstick {
  @Override
  public Map<String, Object> measure(Path data, Predictions written) throws IOException {
    List<Page> pages = Pages.in(data);
    if (pages.isEmpty()) {
      throw new MissingDataException(
          "There is neither truth.json nor a folder a case in " + data + ".");
    }
    TikaArticleExtractor extractor = new TikaArticleExtractor(ImportLimits.DEFAULT);
    List<Prediction> predictions = new ArrayList<>();
    for (Page page : pages) {
      Prediction prediction = Prediction.of(page, extractor);
      predictions.add(prediction);
      written.write(prediction.asMap());
    }
    return report(pages, predictions);
  }

  static Map<String, Object> report(List<Page> pages, List<Prediction> predictions) {
    List<Shingles> compared = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      compared.add(Shingles.compare(pages.get(i).text(), predictions.get(i).text()));
    }
    double precision =
        compared.stream()
            .filter(s -> s.common() + s.superfluous() > 0)
            .mapToDouble(Shingles::precision)
            .average()
            .orElse(0);
    double recall =
        compared.stream()
            .filter(s -> s.common() + s.missing() > 0)
            .mapToDouble(Shingles::recall)
            .average()
            .orElse(0);
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("pages", pages.size());
    report.put("f1", rounded(2 * precision * recall / Math.max(1e-9, precision + recall)));
    report.put("precision", rounded(precision));
    report.put("recall", rounded(recall));
    report.put("accuracy", rounded(share(compared)));
    put(report, "title", pages, predictions, Page::title, Prediction::titleIs);
    put(report, "date", pages, predictions, Page::date, Prediction::dateIs);
    put(report, "authors", pages, predictions, Page::authors, Prediction::authorsAre);
    return report;
  }

  private static double share(List<Shingles> compared) {
    return compared.stream().filter(Shingles::identical).count() / (double) compared.size();
  }

  private static void put(
      Map<String, Object> report,
      String name,
      List<Page> pages,
      List<Prediction> predictions,
      Function<Page, @Nullable String> truth,
      BiPredicate<Prediction, String> exact) {
    int known = 0;
    int right = 0;
    for (int i = 0; i < pages.size(); i++) {
      String expected = truth.apply(pages.get(i));
      if (expected != null) {
        known++;
        right += exact.test(predictions.get(i), expected) ? 1 : 0;
      }
    }
    if (known > 0) {
      report.put(name, rounded(right / (double) known));
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
