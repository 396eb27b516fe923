package io.touchstone.app.desk;

import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.Lineage;
import io.touchstone.domain.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Differences that one view asked for before: after every mark of anybody's it asks for those of
 * all statements that are alike. For one page, by one thread at a time.
 */
final class RememberedDifferences implements Differences {
  /** Those of a long article in a large investigation. */
  private static final int MOST = 10_000;

  private record Pair(Statement a, Statement b, Lineage lineage) {}

  private final Differences found;
  private final Map<Pair, List<Difference>> known = new HashMap<>();

  RememberedDifferences(Differences found) {
    this.found = found;
  }

  @Override
  public List<Difference> between(String a, String b) {
    return found.between(a, b);
  }

  @Override
  public List<Difference> between(Statement a, Statement b, Lineage lineage) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(
        new Pair(a, b, lineage), it -> found.between(it.a(), it.b(), it.lineage()));
  }
}
