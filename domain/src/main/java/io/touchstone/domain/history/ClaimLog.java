package io.touchstone.domain.history;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the trail and the store know of one claim's past. */
public interface ClaimLog {

  /**
   * Which entries to tell. What isn't told is left out here and not from a page afterwards, so that
   * no page is shorter for it.
   *
   * @param claims the claim, and those that became part of it
   * @param below entries with a lower number only
   * @param notOfOthers what others did of this isn't told
   * @param viewer who isn't one of the others
   * @param never what nobody is told, whoever did it
   * @param withoutComments comments of which nothing is told
   */
  record Wanted(
      InvestigationId investigation,
      Set<ClaimId> claims,
      long below,
      Set<TrailAction> notOfOthers,
      AccountId viewer,
      Set<TrailAction> never,
      Set<CommentId> withoutComments) {
    public Wanted {
      Objects.requireNonNull(investigation);
      Objects.requireNonNull(viewer);
      claims = Set.copyOf(claims);
      notOfOthers = Set.copyOf(notOfOthers);
      never = Set.copyOf(never);
      withoutComments = Set.copyOf(withoutComments);
    }
  }

  /** Newest first. */
  List<TrailEntry> about(Wanted wanted, int limit);

  /**
   * Words that a claim had.
   *
   * @param version the claim's when it had them
   * @param next the words that came instead; null for those that it has now, or had at last
   */
  record Wording(ClaimId claim, long version, String text, @Nullable String next) {}

  /** Of each claim the oldest first; those that it has now, or had at last, are left out. */
  List<Wording> wordings(Set<ClaimId> claims);
}
