package io.touchstone.domain.claim;

import java.util.Set;

/** Keeps utterances with what they say when claims become one. */
final class Utterances {
  private Utterances() {}

  /** What was the utterance of the claim that went is that of this one from now on. */
  static Claim takenOver(Claims claims, Claim grown, Claim gone) {
    for (Claim utterance : claims.utterancesOf(Set.of(gone.id()))) {
      if (!utterance.id().equals(grown.id())) {
        Saved.of(
            claims.save(
                utterance.described(utterance.facts().pointingTo(grown.id())),
                utterance.version()));
      }
    }
    return grown.facts().utters(gone.id())
        ? grown.described(
            new ClaimFacts(
                new ClaimKind.Utterance(null), grown.facts().claimant(), grown.facts().asOf()))
        : grown;
  }
}
