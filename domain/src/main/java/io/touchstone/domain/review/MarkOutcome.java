package io.touchstone.domain.review;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.claim.ClaimId;
import java.util.List;

/** What became of a mark or of its withdrawal. */
public sealed interface MarkOutcome {

  /** Written. */
  record Marked(ClaimId claim, Standing standing) implements MarkOutcome {}

  /** This very decision was carried out before; nothing was written again. */
  record AlreadyDone(CommandId command) implements MarkOutcome {}

  /**
   * Nothing was written.
   *
   * @param reasons what is missing
   * @param mayOverride whether the viewer may mark all the same, with a reason
   */
  record Refused(List<String> reasons, boolean mayOverride) implements MarkOutcome {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
