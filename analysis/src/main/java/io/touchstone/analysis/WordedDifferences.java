package io.touchstone.analysis;

import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Differences;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares two statements by their words alone; safe for use by several threads. What was asked
 * last is remembered, for a screen asks the same again at every change on it.
 */
public final class WordedDifferences implements Differences {
  private static final int REMEMBERED = 20_000;

  private record Pair(String a, String b) {}

  private final Map<Pair, List<Difference>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Pair, List<Difference>> eldest) {
              return size() > REMEMBERED;
            }
          });

  @Override
  public List<Difference> between(String a, String b) {
    Pair pair = new Pair(a, b);
    List<Difference> before = known.get(pair);
    if (before != null) {
      return before;
    }
    List<Difference> found = compared(a, b);
    known.put(pair, found);
    return found;
  }

  private static List<Difference> compared(String a, String b) {
    return io.touchstone.analysis.difference.Differences.between(a, b).stream()
        .map(
            it -> new Difference(it.kind(), it.severity(), it.a().text(), it.b().text(), it.rule()))
        .toList();
  }
}
