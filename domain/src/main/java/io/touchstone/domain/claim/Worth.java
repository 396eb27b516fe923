package io.touchstone.domain.claim;

import java.util.List;

/**
 * How much what is said is worth checking, as analysis sees it.
 *
 * @param score 0 to 1; compare it with those of other statements, it is no probability. 0 for what
 *     can't be checked
 * @param level the same in words
 * @param reasons what speaks for it, most telling first; none for what isn't worth it
 */
public record Worth(double score, Level level, List<Reason> reasons) {

  /** What can't be checked, or says nothing. */
  public static final Worth NONE = new Worth(0, Level.NONE, List.of());

  /** How a score stands among those of the statements that news articles are made of. */
  public enum Level {
    /** The upper fifth. */
    HIGH,
    /** The rest of the upper half. */
    MIDDLING,
    /** The lower half. */
    LOW,
    /** Can't be checked. */
    NONE
  }

  /** What makes a statement worth checking. */
  public enum Reason {
    HOLDS_A_NUMBER,
    HOLDS_AN_AMOUNT,
    SPEAKS_OF_A_MULTITUDE,
    CLAIMS_AN_EXTREME,
    TELLS_A_CHANGE,
    SAYS_WHAT_SOMEBODY_DID,
    SPEAKS_OF_THE_PAST,
    SPEAKS_OF_PUBLIC_MONEY_OR_WORK,
    SPEAKS_OF_ORDER_AND_SAFETY,
    SPEAKS_OF_SOMEBODY,
    NAMES_SOMEBODY_OR_SOMETHING,
    GENERALISES,
    GIVES_A_TIME
  }

  public Worth {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("A score lies between 0 and 1, not at " + score + ".");
    }
    reasons = List.copyOf(reasons);
  }
}
