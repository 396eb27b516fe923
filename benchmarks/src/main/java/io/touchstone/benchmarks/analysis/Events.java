package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.event.EventIndex;
import io.touchstone.analysis.event.EventIndex.Partner;
import io.touchstone.analysis.event.EventReport;
import io.touchstone.benchmarks.DataFiles;
import io.touchstone.benchmarks.Predictions;
import io.touchstone.benchmarks.Yardstick;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which two of many articles report the same event as a third: precision of the first two. */
final class Events implements Yardstick {
  private static final int PARTNERS = 2;

  @Override
  public Map<String, Object> measure(Path data, Predictions predictions) throws IOException {
    List<EventReport> reports = new ArrayList<>();
    Map<String, String> events = new HashMap<>();
    for (Path file : DataFiles.in(data, ".jsonl")) {
      for (JsonNode article : DataFiles.lines(file)) {
        EventReport report = report(article);
        reports.add(report);
        events.put(report.id(), article.get("event").asString());
      }
    }
    EventIndex index = new EventIndex(reports);
    int right = 0;
    for (EventReport report : reports) {
      List<String> partners =
          index.partners(report.id()).stream().limit(PARTNERS).map(Partner::id).toList();
      String event = events.getOrDefault(report.id(), "");
      right += (int) partners.stream().filter(it -> event.equals(events.get(it))).count();
      predictions.write(Map.of("id", report.id(), "partners", partners));
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("articles", reports.size());
    figures.put("precisionAt2", Rounded.of((double) right / (PARTNERS * reports.size())));
    return figures;
  }

  private static EventReport report(JsonNode article) {
    return new EventReport(
        article.get("id").asString(),
        article.get("title").asString(),
        date(article.get("date")),
        article.get("paragraphs").valueStream().map(Events::paragraph).toList());
  }

  /** A paragraph is one text or a list of its sentences. */
  private static String paragraph(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asString).collect(Collectors.joining(" "))
        : node.asString();
  }

  private static @Nullable LocalDate date(@Nullable JsonNode date) {
    return date == null || date.isNull() || date.asString().length() < 10
        ? null
        : LocalDate.parse(date.asString().substring(0, 10));
  }
}
