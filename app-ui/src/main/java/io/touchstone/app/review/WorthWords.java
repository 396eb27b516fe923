package io.touchstone.app.review;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.claim.Worth;
import java.util.stream.Collectors;

/** How much something is worth checking, as a reviewer is told of it. */
public final class WorthWords {

  private WorthWords() {}

  /** "well worth checking: holds a number, names somebody or something". */
  public static String of(Worth worth) {
    String level =
        switch (worth.level()) {
          case HIGH -> phrase("review.worth-high");
          case MIDDLING -> phrase("review.worth-middling");
          case LOW -> phrase("review.worth-low");
          case NONE -> phrase("review.worth-none");
        };
    return worth.reasons().isEmpty()
        ? level
        : phrase(
            "review.worth-because",
            level,
            worth.reasons().stream().map(WorthWords::of).collect(Collectors.joining(", ")));
  }

  private static String of(Worth.Reason reason) {
    return switch (reason) {
      case HOLDS_A_NUMBER -> phrase("review.worth-of-number");
      case HOLDS_AN_AMOUNT -> phrase("review.worth-of-amount");
      case SPEAKS_OF_A_MULTITUDE -> phrase("review.worth-of-multitude");
      case CLAIMS_AN_EXTREME -> phrase("review.worth-of-extreme");
      case TELLS_A_CHANGE -> phrase("review.worth-of-change");
      case SAYS_WHAT_SOMEBODY_DID -> phrase("review.worth-of-deed");
      case SPEAKS_OF_THE_PAST -> phrase("review.worth-of-past");
      case SPEAKS_OF_PUBLIC_MONEY_OR_WORK -> phrase("review.worth-of-economy");
      case SPEAKS_OF_ORDER_AND_SAFETY -> phrase("review.worth-of-security");
      case SPEAKS_OF_SOMEBODY -> phrase("review.worth-of-somebody");
      case NAMES_SOMEBODY_OR_SOMETHING -> phrase("review.worth-of-names");
      case GENERALISES -> phrase("review.worth-of-all");
      case GIVES_A_TIME -> phrase("review.worth-of-time");
    };
  }
}
