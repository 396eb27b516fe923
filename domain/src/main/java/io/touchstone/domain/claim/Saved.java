package io.touchstone.domain.claim;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;

/** Takes a stale write for what it is: somebody else was first. */
final class Saved {
  private Saved() {}

  /**
   * @throws InvalidInputException when the claim was changed since it was read
   */
  static Claim of(SaveOutcome<Claim> outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved<Claim>(Claim claim) -> claim;
      case SaveOutcome.Stale<Claim> _ ->
          throw new InvalidInputException(
              "claim", "Somebody else changed this claim meanwhile; look again.");
    };
  }
}
