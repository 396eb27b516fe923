package io.touchstone.analysis.event;

import io.touchstone.analysis.grouping.AverageLinkage;
import io.touchstone.analysis.matching.Terms;
import io.touchstone.analysis.matching.Terms.Kind;
import io.touchstone.analysis.matching.Terms.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Ranks reports by how likely they are about the same event: cosine of their weighted words (tf-idf
 * with a logarithmic count; title and names count more, later paragraphs less), lowered the further
 * apart they were published.
 */
public final class EventIndex {

  /** Another report and how likely it is about the same event, 0 to 1. */
  public record Partner(String id, double score) {}

  private static final double TITLE = 3;
  private static final double NAME = 1.6;
  private static final int LEAD = 3;
  private static final double LEAD_WEIGHT = 1.5;

  /** Reports on one event seldom score less, reports on two seldom more. */
  private static final double SAME_EVENT = 0.18;

  /** Of few reports every word is in most; they are taken for a part of so many. */
  private static final int FEWEST = 60;

  /** Days after which half of the score is lost. */
  private static final double HALF_LIFE = 12;

  private record Entry(EventReport report, Map<String, Double> vector) {}

  private final List<Entry> entries = new ArrayList<>();

  public EventIndex(List<EventReport> reports) {
    List<Map<String, Double>> counts = reports.stream().map(EventIndex::counts).toList();
    Map<String, Integer> frequencies = new HashMap<>();
    counts.forEach(it -> it.keySet().forEach(stem -> frequencies.merge(stem, 1, Integer::sum)));
    for (int i = 0; i < reports.size(); i++) {
      entries.add(
          new Entry(reports.get(i), normalised(counts.get(i), frequencies, reports.size())));
    }
  }

  /**
   * Partners of one of the reports, most likely first; equal ones by id.
   *
   * @throws IllegalArgumentException when there is no such report
   */
  public List<Partner> partners(String id) {
    Entry entry =
        entries.stream()
            .filter(it -> it.report().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no report " + id + "."));
    List<Partner> partners = new ArrayList<>();
    for (Entry other : entries) {
      if (!other.report().id().equals(id)) {
        double nearness = nearness(entry.report().published(), other.report().published());
        partners.add(
            new Partner(other.report().id(), dot(entry.vector(), other.vector()) * nearness));
      }
    }
    partners.sort(Comparator.comparingDouble(Partner::score).reversed().thenComparing(Partner::id));
    return partners;
  }

  /**
   * Articles that report the same event, as indices in the order in which they were given; each in
   * one group.
   */
  public List<List<Integer>> groups() {
    AverageLinkage linkage = new AverageLinkage(entries.size());
    for (int a = 0; a < entries.size(); a++) {
      for (int b = a + 1; b < entries.size(); b++) {
        linkage.add(a, b, score(entries.get(a), entries.get(b)));
      }
    }
    return linkage.upTo(SAME_EVENT);
  }

  private static double score(Entry a, Entry b) {
    return dot(a.vector(), b.vector()) * nearness(a.report().published(), b.report().published());
  }

  private static double nearness(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return 1;
    }
    return 0.3 + 0.7 * Math.pow(0.5, Math.abs(ChronoUnit.DAYS.between(a, b)) / HALF_LIFE);
  }

  private static Map<String, Double> counts(EventReport report) {
    Map<String, Double> counts = new TreeMap<>();
    add(counts, report.title(), TITLE);
    for (int i = 0; i < report.paragraphs().size(); i++) {
      add(counts, report.paragraphs().get(i), i < LEAD ? LEAD_WEIGHT : 1);
    }
    return counts;
  }

  private static void add(Map<String, Double> counts, String text, double weight) {
    for (Term term : Terms.of(text)) {
      counts.merge(term.stem(), term.kind() == Kind.NAME ? weight * NAME : weight, Double::sum);
    }
  }

  private static Map<String, Double> normalised(
      Map<String, Double> counts, Map<String, Integer> frequencies, int reports) {
    Map<String, Double> vector = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> entry : counts.entrySet()) {
      int frequency = frequencies.getOrDefault(entry.getKey(), 0);
      double weight =
          (1 + Math.log(1 + entry.getValue()))
              * Math.log((Math.max(reports, FEWEST) + 1.0) / (frequency + 0.5));
      double positive = Math.max(0, weight);
      vector.put(entry.getKey(), positive);
      squares += positive * positive;
    }
    double length = Math.sqrt(squares);
    if (length > 0) {
      vector.replaceAll((_, weight) -> weight / length);
    }
    return vector;
  }

  private static double dot(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return Math.min(1, sum);
  }
}
