package io.touchstone.domain.recheck;

import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import java.time.Instant;
import java.util.Objects;

/**
 * That a claim became part of another; it holds as long as there is no such claim again.
 *
 * @param gone the one that isn't a claim of its own any longer
 * @param number by which people called it
 * @param into the one that it became part of, which may have become part of a third since
 */
public record Merger(ClaimId gone, int number, String text, ClaimId into, Instant at) {
  public Merger {
    Objects.requireNonNull(gone);
    Objects.requireNonNull(text);
    Objects.requireNonNull(into);
    Objects.requireNonNull(at);
  }

  public static Merger of(Claim gone, ClaimId into, Instant at) {
    return new Merger(gone.id(), gone.number(), gone.text(), into, at);
  }
}
