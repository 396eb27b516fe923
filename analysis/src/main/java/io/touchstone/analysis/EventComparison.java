package io.touchstone.analysis;

import io.touchstone.analysis.comparison.PairReasons;
import io.touchstone.analysis.embedding.EncodingException;
import io.touchstone.analysis.embedding.RememberingEncoder;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.matching.CopyFinder;
import io.touchstone.analysis.matching.LikelyStatements;
import io.touchstone.analysis.matching.StatementScores;
import io.touchstone.analysis.reading.ArticleReader;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Comparison;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares articles by meaning and by wording, as {@code compare} does; the model loads at the
 * first comparison. Where it can't be loaded, {@link LexicalComparison} answers instead.
 *
 * <p>Safe for use by several threads.
 */
public final class EventComparison implements Comparison {
  /** Below what the grouping needs: a person may see what the scores don't. */
  private static final double LEAST = 0.4;

  /** One sentence may cover several of another article. */
  private static final int BEST_PER_ARTICLE = 3;

  /** So many are scored with their words; the others are too far by the vectors alone. */
  private static final int NEAR_PER_ARTICLE = 10;

  private static final System.Logger LOG = System.getLogger(EventComparison.class.getName());

  private final SentenceEncoder encoder;
  private final LexicalComparison withoutModel = new LexicalComparison();

  public EventComparison(SentenceEncoder encoder) {
    this.encoder = new RememberingEncoder(encoder);
  }

  @Override
  public String version() {
    return "event 1, " + encoder.model();
  }

  @Override
  public Result compare(ComparedArticle added, List<ComparedArticle> existing) {
    List<ComparedArticle> others =
        existing.stream().filter(it -> !it.article().id().equals(added.article().id())).toList();
    try {
      return new Result(similarities(added, others), copies(added, others));
    } catch (EncodingException | LinkageError e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "Statements are compared by their words alone: " + e.getMessage());
      return withoutModel.compare(added, existing);
    }
  }

  private List<Similarity> similarities(ComparedArticle added, List<ComparedArticle> others) {
    List<ComparedArticle> likely = LikelyStatements.of(added, others);
    List<Statement> statements = new ArrayList<>(added.statements());
    List<ReadStatement> read = new ArrayList<>(read(added));
    for (ComparedArticle other : likely) {
      statements.addAll(other.statements());
      read.addAll(read(other));
    }
    StatementScores scores = new StatementScores(read, encoder);
    List<Similarity> found = new ArrayList<>();
    for (int a = 0; a < added.statements().size(); a++) {
      int first = added.statements().size();
      for (ComparedArticle other : likely) {
        int end = first + other.statements().size();
        best(a, first, end, scores)
            .forEach(it -> found.add(similarity(it, statements, read, scores)));
        first = end;
      }
    }
    found.sort(Comparator.comparingDouble(Similarity::score).reversed());
    return found;
  }

  private record Scored(int a, int b, double score) {}

  private static List<Scored> best(int a, int first, int end, StatementScores scores) {
    List<Scored> near = new ArrayList<>();
    for (int b = first; b < end; b++) {
      near.add(new Scored(a, b, scores.roughly(a, b)));
    }
    return near.stream()
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(NEAR_PER_ARTICLE)
        .map(it -> new Scored(a, it.b(), scores.of(a, it.b())))
        .filter(it -> it.score() >= LEAST)
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .limit(BEST_PER_ARTICLE)
        .toList();
  }

  private static Similarity similarity(
      Scored pair, List<Statement> statements, List<ReadStatement> read, StatementScores scores) {
    return new Similarity(
        statements.get(pair.a()).id(),
        statements.get(pair.b()).id(),
        pair.score(),
        PairReasons.of(
            read.get(pair.a()), read.get(pair.b()), scores.sharedWords(pair.a(), pair.b())));
  }

  private static List<ReadStatement> read(ComparedArticle article) {
    return ArticleReader.reread(article.content(), article.article().facts(), article.statements());
  }

  private static List<SharedCopy> copies(ComparedArticle added, List<ComparedArticle> others) {
    List<SharedCopy> copies = new ArrayList<>();
    for (ComparedArticle other : others) {
      CopyFinder.between(added, other).ifPresent(copies::add);
    }
    return copies;
  }
}
