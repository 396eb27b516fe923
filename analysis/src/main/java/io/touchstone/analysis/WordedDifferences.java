package io.touchstone.analysis;

import io.touchstone.analysis.reading.ArticleReader;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.Lineage;
import io.touchstone.domain.statement.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Compares two statements by their words alone; safe for use by several threads. What was asked
 * last is remembered, for a screen asks the same again at every change on it.
 */
public final class WordedDifferences implements Differences {
  private static final int REMEMBERED = 20_000;
  private static final Pattern QUOTED = Pattern.compile("[“”„«»\"‘’']");
  private static final Pattern NUMBERED = Pattern.compile("\\d");

  private record Pair(Object a, Object b, Lineage lineage) {}

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
    return remembered(
        new Pair(a, b, Lineage.UNKNOWN),
        () -> io.touchstone.analysis.difference.Differences.between(a, b));
  }

  @Override
  public List<Difference> between(Statement a, Statement b, Lineage lineage) {
    if (!mayDifferInQuotationOrDate(a.text(), b.text())) {
      return between(a.text(), b.text());
    }
    return remembered(
        new Pair(a.id(), b.id(), lineage),
        () ->
            io.touchstone.analysis.difference.Differences.between(
                ArticleReader.alone(a), ArticleReader.alone(b), lineage));
  }

  /** Reading both as statements takes ten times as long; a date that can be told has a number. */
  private static boolean mayDifferInQuotationOrDate(String a, String b) {
    return (QUOTED.matcher(a).find() && QUOTED.matcher(b).find())
        || (NUMBERED.matcher(a).find() && NUMBERED.matcher(b).find());
  }

  private List<Difference> remembered(
      Pair pair, Supplier<List<io.touchstone.analysis.difference.Difference>> comparing) {
    List<Difference> before = known.get(pair);
    if (before != null) {
      return before;
    }
    List<Difference> found =
        comparing.get().stream()
            .map(
                it ->
                    new Difference(
                        it.kind(), it.severity(), it.a().text(), it.b().text(), it.rule()))
            .toList();
    known.put(pair, found);
    return found;
  }
}
