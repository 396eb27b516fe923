package io.touchstone.domain.history;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.history.ClaimLog.Wanted;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.recheck.Merger;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.text.ErasedText;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what happened to a claim, from the trail, with the words that the trail doesn't hold. What
 * the viewer may not see, others' marks in a blind review above all, isn't told.
 */
public class ReadHistory {
  /** What shows, or hints at, how others assess. */
  private static final Set<TrailAction> MARKS =
      EnumSet.of(
          TrailAction.CLAIM_MARKED,
          TrailAction.MARK_WITHDRAWN,
          TrailAction.VERDICT_CONFIRMED,
          TrailAction.CONFIRMATION_WITHDRAWN,
          TrailAction.CLAIM_ADJUDICATED,
          TrailAction.ADJUDICATION_WITHDRAWN,
          TrailAction.CLAIM_APPROVED,
          TrailAction.APPROVAL_WITHDRAWN);

  private static final Set<TrailAction> COMMENTS =
      EnumSet.of(
          TrailAction.COMMENT_ADDED, TrailAction.COMMENT_RESOLVED, TrailAction.COMMENT_REOPENED);

  private final ClaimCases cases;
  private final Comments comments;
  private final Statements statements;
  private final Footings footings;
  private final ClaimLog log;

  public ReadHistory(
      ClaimCases cases, Comments comments, Statements statements, Footings footings, ClaimLog log) {
    this.cases = cases;
    this.comments = comments;
    this.statements = statements;
    this.footings = footings;
    this.log = log;
  }

  /**
   * One page of a history.
   *
   * @param moments newest first
   * @param parts claims that became part of this one; what happened to them is told, too
   * @param older the number below which the next page begins; 0 when there is none
   */
  public record Page(ClaimCase claim, List<Moment> moments, List<Merger> parts, long older) {
    public Page {
      moments = List.copyOf(moments);
      parts = List.copyOf(parts);
    }
  }

  /**
   * @param below the entry's number below which the page begins; anything above the newest for the
   *     first page
   * @param size at least 1
   * @throws io.touchstone.domain.NotFoundException when there is no such claim for the viewer
   */
  @Transactional
  public Page page(Viewer viewer, ClaimId id, long below, int size) {
    ClaimCase claim = cases.of(viewer, id);
    List<Merger> parts = footings.parts(id);
    Set<ClaimId> all = parts.stream().map(Merger::gone).collect(Collectors.toSet());
    all.add(id);
    List<Comment> said = comments.of(id);
    List<TrailEntry> found = log.about(wanted(viewer, claim, all, said, below), size + 1);
    List<TrailEntry> page = found.stream().limit(size).toList();
    Telling telling =
        new Telling(
            claim,
            claim.review().isBlind() ? List.of() : said,
            footings.confirmations(id),
            log.wordings(all),
            parts,
            it -> statements.find(it).map(surroundings(viewer, claim)::place).orElse(null));
    return new Page(
        claim,
        page.stream().map(telling::moment).toList(),
        parts,
        found.size() > size ? page.getLast().number() : 0);
  }

  private Surroundings surroundings(Viewer viewer, ClaimCase claim) {
    return cases.surroundings(viewer, claim.claim().investigation());
  }

  private static Wanted wanted(
      Viewer viewer, ClaimCase claim, Set<ClaimId> all, List<Comment> said, long below) {
    boolean blind = claim.review().isBlind();
    Set<CommentId> erased = new HashSet<>();
    said.stream()
        .filter(it -> it.text().equals(ErasedText.INSTEAD))
        .forEach(it -> erased.add(it.id()));
    return new Wanted(
        claim.claim().investigation(),
        all,
        below,
        blind ? MARKS : Set.of(),
        viewer.id(),
        blind ? COMMENTS : Set.of(),
        erased);
  }
}
