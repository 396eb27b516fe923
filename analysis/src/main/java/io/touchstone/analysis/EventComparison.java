package io.touchstone.analysis;

import io.touchstone.analysis.checkworthiness.Nature;
import io.touchstone.analysis.comparison.PairReasons;
import io.touchstone.analysis.embedding.EncodedStatements;
import io.touchstone.analysis.embedding.EncodedStatements.Texts;
import io.touchstone.analysis.embedding.EncodingException;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.matching.CopyFinder;
import io.touchstone.analysis.matching.LikelyStatements;
import io.touchstone.analysis.matching.LikelyStatements.Likely;
import io.touchstone.analysis.matching.StatementMatcher;
import io.touchstone.analysis.matching.StatementScores;
import io.touchstone.analysis.reading.ArticleReader;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Comparison;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementVectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Compares articles by meaning and by wording, as {@code compare} does. Each statement is encoded
 * once and stored; the model loads when the first one has to be. Where it can't be loaded, words
 * alone are compared, and the log says so once.
 *
 * <p>Safe for use by several threads.
 */
public final class EventComparison implements Comparison {
  private static final String WORDS_ALONE = "words 1";

  /** Below what the grouping needs: a person may see what the scores don't. */
  private static final double LEAST = 0.4;

  /** One sentence may cover several of another article. */
  private static final int BEST_PER_ARTICLE = 3;

  /** So many are scored with their words; the others are too far by the vectors alone. */
  private static final int NEAR_PER_ARTICLE = 10;

  private static final System.Logger LOG = System.getLogger(EventComparison.class.getName());

  private final String version;
  private final EncodedStatements encoded;
  private final AtomicBoolean complained = new AtomicBoolean();

  public EventComparison(SentenceEncoder encoder, StatementVectors store) {
    this.version = "event 1, " + encoder.model();
    this.encoded = new EncodedStatements(encoder, store);
  }

  @Override
  public Result compare(ComparedArticle added, List<ComparedArticle> existing) {
    List<ComparedArticle> others =
        existing.stream().filter(it -> !it.article().id().equals(added.article().id())).toList();
    Likely likely = LikelyStatements.of(added, others);
    try {
      return new Result(version, similarities(likely), CopyFinder.among(added, others));
    } catch (EncodingException | LinkageError e) {
      if (complained.compareAndSet(false, true)) {
        LOG.log(
            System.Logger.Level.WARNING,
            "Statements are compared by their words alone. " + e.getMessage());
      }
      return new Result(
          WORDS_ALONE,
          new StatementMatcher(likely.added(), likely.others()).similarities(),
          CopyFinder.among(added, others));
    }
  }

  private List<Similarity> similarities(Likely likely) {
    List<Statement> statements = new ArrayList<>();
    List<ReadStatement> read = new ArrayList<>();
    int own = add(likely.added(), statements, read);
    List<Integer> ends = new ArrayList<>();
    for (ComparedArticle other : likely.others()) {
      ends.add(add(other, statements, read));
    }
    StatementScores scores = scores(statements, read);
    List<Similarity> found = new ArrayList<>();
    for (int a = 0; a < own; a++) {
      int first = own;
      for (int end : ends) {
        best(a, first, end, scores)
            .forEach(it -> found.add(similarity(it, statements, read, scores)));
        first = end;
      }
      scores.forget(a);
    }
    found.sort(Comparator.comparingDouble(Similarity::score).reversed());
    return found;
  }

  private StatementScores scores(List<Statement> statements, List<ReadStatement> read) {
    List<Texts> texts = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      texts.add(StatementScores.texts(statements.get(i).id(), read.get(i)));
    }
    return new StatementScores(read, encoded.of(texts));
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

  /**
   * Adds what is worth comparing: what is no part of the report, or noise, says the same nowhere.
   *
   * @return how many there are now
   */
  private static int add(
      ComparedArticle article, List<Statement> statements, List<ReadStatement> read) {
    List<ReadStatement> all =
        ArticleReader.reread(article.content(), article.article().facts(), article.statements());
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).nature().nature() != Nature.BOILERPLATE) {
        statements.add(article.statements().get(i));
        read.add(all.get(i));
      }
    }
    return statements.size();
  }
}
