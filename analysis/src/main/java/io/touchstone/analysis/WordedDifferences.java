package io.touchstone.analysis;

import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Differences;
import java.util.List;

/** Compares two statements by their words alone; safe for use by several threads. */
public final class WordedDifferences implements Differences {

  @Override
  public List<Difference> between(String a, String b) {
    return io.touchstone.analysis.difference.Differences.between(a, b).stream()
        .map(
            it -> new Difference(it.kind(), it.severity(), it.a().text(), it.b().text(), it.rule()))
        .toList();
  }
}
