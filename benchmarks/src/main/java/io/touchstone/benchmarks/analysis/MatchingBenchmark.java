package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.embedding.Vector;
import io.touchstone.analysis.reading.ArticleReader;
import io.touchstone.analysis.search.StatementIndex;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast statements are read, encoded and found again among very many; prints one JSON object.
 * Medians of several rounds after a warm-up; statements are made up from word lists, most vectors
 * from a few real ones.
 */
public final class MatchingBenchmark {
  private static final int ARTICLE = 25;
  private static final int ENCODED = 400;
  private static final int SMALL = 1_000;
  private static final int LARGE = 100_000;
  private static final int ROUNDS = 7;
  private static final int HITS = 10;
  private static final double MILLION = 1e6;

  private final SentenceEncoder encoder = Encoders.bundled();
  private final InventedStatements invented = new InventedStatements();

  private MatchingBenchmark() {}

  public static void main(String[] args) {
    System.out.println(JsonMapper.shared().writeValueAsString(new MatchingBenchmark().measure()));
  }

  private Map<String, Object> measure() {
    List<String> texts = invented.take(ENCODED);
    List<Vector> vectors = texts.stream().map(encoder::vector).toList();
    List<String> article = invented.take(ARTICLE);
    StatementIndex small = index(vectors, SMALL);
    StatementIndex large = index(vectors, LARGE);
    double suggestSmall = milliseconds(() -> suggest(article, small));
    double suggestLarge = milliseconds(() -> suggest(article, large));
    List<Vector> asked = article.stream().map(encoder::vector).toList();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("statementsPerSecond", rounded(read()));
    figures.put(
        "embeddingsPerSecond", rounded(1000.0 * ARTICLE / milliseconds(() -> encode(article))));
    figures.put("suggestMs100k", rounded(suggestLarge));
    figures.put("searchMs100k", rounded(milliseconds(() -> search(article, asked, large))));
    figures.put("growth", rounded(suggestLarge / suggestSmall));
    return figures;
  }

  private StatementIndex index(List<Vector> vectors, int size) {
    float[] mean = new float[vectors.getFirst().dimensions()];
    for (Vector vector : vectors) {
      float[] values = vector.values();
      for (int i = 0; i < mean.length; i++) {
        mean[i] += values[i] / vectors.size();
      }
    }
    StatementIndex index = new StatementIndex(mean);
    SimilarVectors similar = new SimilarVectors(vectors);
    List<String> texts = invented.take(size);
    for (int i = 0; i < size; i++) {
      index.add("s" + i, texts.get(i), similar.next());
    }
    return index;
  }

  private long suggest(List<String> article, StatementIndex index) {
    long found = 0;
    for (String statement : article) {
      found += index.search(statement, encoder.vector(statement), HITS).size();
    }
    return found;
  }

  private static long search(List<String> article, List<Vector> vectors, StatementIndex index) {
    long found = 0;
    for (int i = 0; i < article.size(); i++) {
      found += index.search(article.get(i), vectors.get(i), HITS).size();
    }
    return found;
  }

  private long encode(List<String> article) {
    return article.stream().mapToLong(it -> encoder.vector(it).dimensions()).sum();
  }

  /** Statements a second, all rules from the text on. */
  private double read() {
    List<Paragraph> paragraphs = new ArrayList<>();
    invented.take(ENCODED).forEach(it -> paragraphs.add(new Paragraph(BlockKind.PARAGRAPH, it)));
    ArticleText text = ArticleText.of(paragraphs);
    long statements = ArticleReader.read(text, ArticleFacts.NONE).size();
    return 1000.0
        * statements
        / milliseconds(() -> ArticleReader.read(text, ArticleFacts.NONE).size());
  }

  private static double milliseconds(LongSupplier work) {
    double[] times = new double[ROUNDS];
    long done = work.getAsLong();
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      long again = work.getAsLong();
      times[i] = (System.nanoTime() - start) / MILLION;
      if (again != done) {
        throw new IllegalStateException("The same work must have the same outcome.");
      }
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
