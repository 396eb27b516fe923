package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.attribution.AttributionReader;
import io.touchstone.analysis.attribution.SpokenQuotation;
import io.touchstone.analysis.origin.WireCredit;
import io.touchstone.analysis.sentence.SentenceSplitter;
import io.touchstone.analysis.token.CodePointCursor;
import io.touchstone.analysis.token.Range;
import io.touchstone.benchmarks.DataFiles;
import io.touchstone.benchmarks.Predictions;
import io.touchstone.benchmarks.Yardstick;
import io.touchstone.domain.text.TextSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who said it: the speakers of direct quotations, right when the mention given overlaps a source
 * span of the same quotation; and the wire agency that an article is credited to.
 */
final class AttributionYardstick implements Yardstick {
  private static final String MARKS = "\"“„«‘'";

  private record Spoken(TextSpan quotation, @Nullable TextSpan speaker) {}

  private final SentenceSplitter splitter = new SentenceSplitter();

  @Override
  public Map<String, Object> measure(Path data, Predictions predictions) throws IOException {
    Counts speakers = new Counts();
    int articles = 0;
    int wireRight = 0;
    for (Path file : DataFiles.in(data, ".jsonl")) {
      for (JsonNode article : DataFiles.lines(file)) {
        String text = article.get("text").asString();
        List<Spoken> found = quotations(text);
        count(article, text, found, speakers);
        String wire = WireCredit.of(text, textOrNull(article.get("author"))).orElse(null);
        wireRight += sameAgency(wire, textOrNull(article.get("wire"))) ? 1 : 0;
        articles++;
        predictions.write(prediction(article.get("id").asString(), wire, found));
      }
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("articles", articles);
    figures.put("sourcePrecision", Rounded.of(speakers.precision()));
    figures.put("sourceRecall", Rounded.of(speakers.recall()));
    figures.put("sourceF1", Rounded.of(speakers.f1()));
    figures.put("wireAccuracy", Rounded.of(articles == 0 ? 0 : (double) wireRight / articles));
    return figures;
  }

  private List<Spoken> quotations(String text) {
    AttributionReader reader = new AttributionReader(text);
    CodePointCursor cursor = new CodePointCursor(text);
    List<Spoken> found = new ArrayList<>();
    for (Range paragraph : Paragraphs.of(text)) {
      String content = text.substring(paragraph.start(), paragraph.end());
      List<Range> sentences =
          splitter.split(content).stream().map(it -> it.shiftedBy(paragraph.start())).toList();
      for (SpokenQuotation quotation : reader.read(paragraph, sentences).quotations()) {
        TextSpan span = cursor.span(quotation.range());
        Range mention = quotation.partial() ? null : quotation.mention();
        found.add(new Spoken(span, mention == null ? null : cursor.span(mention)));
      }
    }
    return found;
  }

  /** Quotations that nobody attributed are no decisions; a direct one that wasn't met is missed. */
  private static void count(JsonNode article, String text, List<Spoken> found, Counts counts) {
    int wanted = 0;
    int met = 0;
    List<Spoken> right = new ArrayList<>();
    for (JsonNode attribution : article.get("attributions")) {
      List<TextSpan> content = spans(attribution.get("content"));
      List<TextSpan> sources = spans(attribution.get("source"));
      if (content.isEmpty() || sources.isEmpty() || !isDirect(text, content.getFirst())) {
        continue;
      }
      wanted++;
      List<Spoken> hits =
          found.stream()
              .filter(it -> content.stream().anyMatch(it.quotation()::overlaps))
              .filter(it -> isRight(it, sources))
              .toList();
      met += hits.isEmpty() ? 0 : 1;
      right.addAll(hits);
    }
    long decided =
        found.stream()
            .filter(it -> it.speaker() != null && concernsDirect(it, article, text))
            .count();
    int distinct = (int) right.stream().distinct().count();
    counts.addUneven(distinct, (int) decided, met, wanted);
  }

  private static boolean concernsDirect(Spoken spoken, JsonNode article, String text) {
    boolean direct = false;
    boolean indirect = false;
    for (JsonNode attribution : article.get("attributions")) {
      List<TextSpan> content = spans(attribution.get("content"));
      if (content.stream().anyMatch(spoken.quotation()::overlaps)) {
        boolean opensWithMark = isDirect(text, content.getFirst());
        direct |= opensWithMark;
        indirect |= !opensWithMark;
      }
    }
    return direct || !indirect;
  }

  private static boolean isRight(Spoken spoken, List<TextSpan> sources) {
    TextSpan speaker = spoken.speaker();
    return speaker != null && sources.stream().anyMatch(speaker::overlaps);
  }

  private static boolean isDirect(String text, TextSpan content) {
    return MARKS.indexOf(text.codePointAt(text.offsetByCodePoints(0, content.start()))) >= 0;
  }

  private static List<TextSpan> spans(JsonNode pairs) {
    return pairs
        .valueStream()
        .map(it -> new TextSpan(it.get(0).asInt(), it.get(1).asInt()))
        .sorted()
        .toList();
  }

  /** "NA" marks articles whose credit the annotators didn't record. */
  private static boolean sameAgency(@Nullable String found, @Nullable String wanted) {
    String known = wanted == null || wanted.equals("NA") ? "" : wanted.toLowerCase(Locale.ROOT);
    return known.equals(found == null ? "" : found.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String textOrNull(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asString();
  }

  private static Map<String, Object> prediction(
      String id, @Nullable String wire, List<Spoken> found) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", id);
    line.put("wire", wire);
    List<Map<String, Object>> quotations = new ArrayList<>();
    for (Spoken spoken : found) {
      Map<String, Object> quotation = new LinkedHashMap<>();
      quotation.put("start", spoken.quotation().start());
      quotation.put("end", spoken.quotation().end());
      TextSpan speaker = spoken.speaker();
      quotation.put(
          "speaker",
          speaker == null ? null : Map.of("start", speaker.start(), "end", speaker.end()));
      quotations.add(quotation);
    }
    line.put("quotations", quotations);
    return line;
  }
}
