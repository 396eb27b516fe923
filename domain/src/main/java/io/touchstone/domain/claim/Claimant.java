package io.touchstone.domain.claim;

import io.touchstone.domain.InvalidInputException;
import java.util.Objects;

/**
 * Who makes a claim, as the report and ClaimReview name them.
 *
 * @param name 1 to 200 characters
 */
public record Claimant(String name, Type type) {
  public static final int LONGEST_NAME = 200;

  /** What a claimant is; schema.org tells persons from organisations. */
  public enum Type {
    PERSON,
    ORGANISATION,
    /** A document, or an institution of which nobody has said that it is one. */
    OTHER
  }

  public Claimant {
    Objects.requireNonNull(type);
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new InvalidInputException(
          "claimant", "Name the claimant in 1 to " + LONGEST_NAME + " characters.");
    }
  }
}
