package io.touchstone.domain.review;

import java.util.List;

/** What the policy says to a finding. */
public sealed interface PolicyOutcome {
  record Allowed() implements PolicyOutcome {}

  /**
   * @param reasons for the reviewer, at least one; each says what is missing
   */
  record Refused(List<String> reasons) implements PolicyOutcome {
    public Refused {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("A refusal says why.");
      }
    }
  }

  static PolicyOutcome unless(List<String> reasons) {
    return reasons.isEmpty() ? new Allowed() : new Refused(reasons);
  }
}
