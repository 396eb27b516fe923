package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.embedding.Vector;
import io.touchstone.analysis.search.StatementIndex;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One statement against 1,000 to 100,000 stored ones: how matching grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH fills the index before it measures
public class SearchBenchmark {
  private static final int ENCODED = 200;
  private static final int HITS = 10;
  private static final float SHIFT = 0.02f;

  @Param({"1000", "10000", "100000"})
  private int stored;

  private final InventedStatements invented = new InventedStatements();
  private final Random random = new Random(11);
  private StatementIndex index;
  private List<String> asked;
  private List<Vector> vectors;
  private int next;

  /** Few texts are encoded, for 100,000 take a quarter of an hour; the others lie beside them. */
  @Setup
  public void fill() {
    SentenceEncoder encoder = Encoders.bundled();
    asked = invented.take(ENCODED);
    vectors = asked.stream().map(encoder::vector).toList();
    index = new StatementIndex(mean());
    List<String> texts = invented.take(stored);
    for (int i = 0; i < stored; i++) {
      index.add("s" + i, texts.get(i), shifted(vectors.get(i % ENCODED)));
    }
  }

  private float[] mean() {
    float[] mean = new float[vectors.getFirst().dimensions()];
    for (Vector vector : vectors) {
      float[] values = vector.values();
      for (int i = 0; i < mean.length; i++) {
        mean[i] += values[i] / ENCODED;
      }
    }
    return mean;
  }

  private Vector shifted(Vector vector) {
    float[] values = vector.values();
    for (int i = 0; i < values.length; i++) {
      values[i] += (float) random.nextGaussian() * SHIFT;
    }
    return Vector.normalised(values);
  }

  @Benchmark
  public Object search() {
    next = (next + 1) % ENCODED;
    return index.search(asked.get(next), vectors.get(next), HITS);
  }
}
