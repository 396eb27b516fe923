package io.touchstone.domain.recheck;

import io.touchstone.domain.statement.Statement;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which statement of a new text an old one became: the one that shares the most words with it
 * (Jaccard index), if that is a third; among equals the one that stands closest to the old place.
 */
final class NearestWords {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final double A_THIRD = 1.0 / 3;

  private NearestWords() {}

  static Optional<Statement> to(Statement old, List<Statement> current) {
    Set<String> words = words(old);
    return current.stream()
        .filter(it -> !it.isReading())
        .map(it -> new Candidate(it, shared(words, words(it)), distance(old, it)))
        .filter(it -> it.shared() >= A_THIRD)
        .max(
            Comparator.comparingDouble(Candidate::shared)
                .thenComparing(Candidate::distance, Comparator.reverseOrder()))
        .map(Candidate::statement);
  }

  private record Candidate(Statement statement, double shared, int distance) {}

  private static int distance(Statement a, Statement b) {
    return Math.abs(a.span().start() - b.span().start());
  }

  private static double shared(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  private static Set<String> words(Statement statement) {
    return new HashSet<>(List.of(BETWEEN.split(statement.text().toLowerCase(Locale.ROOT), 0)));
  }
}
