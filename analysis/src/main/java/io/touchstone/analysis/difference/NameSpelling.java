package io.touchstone.analysis.difference;

import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;

/** One name in two spellings, wherever the two stand. */
public final class NameSpelling {
  private static final int SHORTEST = 5;

  private NameSpelling() {}

  /** Whether one slip of the pen turns the one name into the other. */
  public static boolean isSlip(String one, String other) {
    return one.length() >= SHORTEST && other.length() >= SHORTEST && Spellings.isSlip(one, other);
  }

  /** The difference, with both places where the statements hold the names. */
  public static Difference difference(String a, String nameInA, String b, String nameInB) {
    return new Difference(
        Kind.NAME,
        Severity.NOTABLE,
        Passage.find(a, nameInA),
        Passage.find(b, nameInB),
        "the name is spelt differently");
  }
}
