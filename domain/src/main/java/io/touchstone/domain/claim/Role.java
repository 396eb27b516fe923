package io.touchstone.domain.claim;

import io.touchstone.domain.statement.Attribution;

/** What a statement does with its claim. */
public enum Role {
  /** Says it on the outlet's own authority. */
  ASSERTS,
  /** Says that somebody says it. */
  ATTRIBUTES,
  /** Says that it isn't so, or that somebody says so. */
  DENIES,
  /** Leaves it open. */
  QUESTIONS,
  /** Doesn't say it, but lets it be understood: our reading, which speaks for nobody. */
  IMPLIES;

  /** What follows from who says so; whether it denies or questions is for a person to see. */
  public static Role suggestedFor(Attribution attribution) {
    return switch (attribution) {
      case Attribution.NamedPerson _,
          Attribution.NamedDocument _,
          Attribution.OtherOutlet _,
          Attribution.Anonymous _ ->
          ATTRIBUTES;
      case Attribution.OwnReporting _, Attribution.Unattributed _ -> ASSERTS;
    };
  }
}
