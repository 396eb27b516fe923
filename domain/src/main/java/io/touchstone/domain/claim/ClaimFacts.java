package io.touchstone.domain.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a claim beside its words. Analysis proposes it when the claim is made; from then
 * on only people change it.
 *
 * @param claimant who makes it; null when nobody in particular is known to
 * @param asOf the day or period that it speaks of; null when none is known
 */
public record ClaimFacts(ClaimKind kind, @Nullable Claimant claimant, @Nullable Period asOf) {

  /** That it is so, by nobody in particular, of no known time. */
  public static final ClaimFacts NONE = new ClaimFacts(new ClaimKind.Content(), null, null);

  public ClaimFacts {
    Objects.requireNonNull(kind);
  }

  /** The claim to which this utterance belongs instead of the one that it pointed to. */
  ClaimFacts pointingTo(ClaimId content) {
    return new ClaimFacts(new ClaimKind.Utterance(content), claimant, asOf);
  }

  /** Whether it is an utterance of what that claim says. */
  boolean utters(ClaimId content) {
    return kind instanceof ClaimKind.Utterance(ClaimId of) && content.equals(of);
  }
}
