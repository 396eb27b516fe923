package io.touchstone.domain.statement;

import java.util.List;

/** Finds what statements of one claim say differently: numbers, names, a "not", strong words. */
@FunctionalInterface
public interface Differences {

  /** What the words of two statements tell, the most severe first; quick enough for a screen. */
  List<Difference> between(String a, String b);

  /** The same, and what their quotations tell, word by word. */
  default List<Difference> between(Statement a, Statement b, Lineage lineage) {
    return between(a.text(), b.text());
  }
}
