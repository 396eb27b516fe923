package io.touchstone.domain.claim;

import io.touchstone.domain.claim.AssessedClaims.Candidate;
import io.touchstone.domain.claim.AssessedClaims.Encoded;
import io.touchstone.domain.claim.AssessedClaims.Search;
import java.util.List;
import java.util.Objects;

/** Tells which claims a text repeats. */
public interface EarlierCheckMatcher {

  /**
   * A claim that the text seems to repeat.
   *
   * @param score 0 to 1
   */
  record Match(ClaimId claim, double score) {
    public Match {
      Objects.requireNonNull(claim);
      if (!(score >= 0 && score <= 1)) {
        throw new IllegalArgumentException("A score lies between 0 and 1.");
      }
    }
  }

  /** Name and version of the language model. */
  String model();

  /** How to look for claims like this; by words alone where the model can't be loaded. */
  Search search(String text);

  /** What the model makes of claims; none where it can't be loaded. */
  List<Encoded> encode(List<Candidate> claims);

  /** The ones that the text seems to repeat, best first; often none. */
  List<Match> repeated(String text, List<Candidate> candidates);
}
