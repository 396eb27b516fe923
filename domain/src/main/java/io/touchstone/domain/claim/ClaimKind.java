package io.touchstone.domain.claim;

import org.jspecify.annotations.Nullable;

/** What a claim is about: "X said Y" is another proposition than "Y". */
public sealed interface ClaimKind {

  /** That it is so. */
  record Content() implements ClaimKind {}

  /**
   * That somebody said it.
   *
   * @param content the claim that what they said is so; null while there is none. It may be one
   *     that is gone: undoing brings it back under the same id
   */
  record Utterance(@Nullable ClaimId content) implements ClaimKind {}
}
