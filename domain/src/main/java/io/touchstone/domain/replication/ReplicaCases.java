package io.touchstone.domain.replication;

import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.replication.Replica.KeptArticle;
import io.touchstone.domain.replication.Replica.KeptReview;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the parts of a replica together again, without any database. */
final class ReplicaCases {
  private ReplicaCases() {}

  static Surroundings surroundings(Replica replica) {
    return Surroundings.of(
        replica.articles().stream().map(KeptArticle::article).toList(),
        replica.outlets(),
        replica.copies());
  }

  /** By number. */
  static List<ClaimCase> of(Replica replica) {
    return ClaimCases.assembled(
        surroundings(replica),
        replica.statements(),
        replica.evidence(),
        replica.assessments(),
        replica.reviews().stream().collect(Collectors.toMap(KeptReview::claim, KeptReview::review)),
        replica.claims());
  }
}
