package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.comparison.EventAnalysis;
import io.touchstone.analysis.comparison.SourceArticle;
import io.touchstone.analysis.difference.Differences;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.RememberingEncoder;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.reading.ArticleReader;
import io.touchstone.analysis.sentence.SentenceSplitter;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Statements a second, stage by stage from an article's text to its claims. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class StageBenchmark {
  private static final int STATEMENTS = 100;
  private static final int ARTICLES = 4;

  private final List<String> texts = new InventedStatements().take(STATEMENTS);
  private final ArticleText article = article(texts);
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final String paragraph = String.join(" ", texts);
  private final SentenceEncoder encoder = Encoders.bundled();
  private final EventAnalysis analysis = new EventAnalysis(new RememberingEncoder(encoder));
  private final List<SourceArticle> event = event();
  private int next;

  private static ArticleText article(List<String> texts) {
    return ArticleText.of(
        texts.stream().map(it -> new Paragraph(BlockKind.PARAGRAPH, it)).toList());
  }

  /** Four articles, each with a quarter of the statements. */
  private List<SourceArticle> event() {
    List<SourceArticle> articles = new ArrayList<>();
    int each = STATEMENTS / ARTICLES;
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(
          new SourceArticle(
              i + ".txt", ArticleFacts.NONE, article(texts.subList(i * each, (i + 1) * each))));
    }
    return articles;
  }

  @Benchmark
  @OperationsPerInvocation(STATEMENTS)
  public Object segmentation() {
    return splitter.split(paragraph);
  }

  @Benchmark
  @OperationsPerInvocation(STATEMENTS)
  public Object reading() {
    return ArticleReader.read(article, ArticleFacts.NONE);
  }

  @Benchmark
  public Object encoding() {
    next = (next + 1) % STATEMENTS;
    return encoder.encode(texts.get(next));
  }

  /** Reading, scoring, grouping and support of texts that are encoded already. */
  @Benchmark
  @OperationsPerInvocation(STATEMENTS)
  public Object grouping() {
    return analysis.compare(event);
  }

  /** Pairs a second. */
  @Benchmark
  public Object differences() {
    next = (next + 1) % (STATEMENTS - 1);
    return Differences.between(texts.get(next), texts.get(next + 1));
  }
}
