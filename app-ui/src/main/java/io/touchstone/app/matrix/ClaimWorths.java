package io.touchstone.app.matrix;

import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Worth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * How much claims are worth checking, read once: sorting compares each of two thousand rows a dozen
 * times, and every change has the matrix shown again.
 */
final class ClaimWorths {
  private record Wording(String text, ClaimKind kind) {}

  private final Map<Wording, Worth> known = new HashMap<>();
  private final Function<Claim, Worth> reader;

  ClaimWorths(Function<Claim, Worth> reader) {
    this.reader = reader;
  }

  Worth of(Claim claim) {
    return known.computeIfAbsent(
        new Wording(claim.text(), claim.facts().kind()), _ -> reader.apply(claim));
  }
}
