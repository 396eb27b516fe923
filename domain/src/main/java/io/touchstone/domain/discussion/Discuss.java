package io.touchstone.domain.discussion;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.MakeClaim;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People talk about claims where everybody concerned reads it. */
public class Discuss {
  private final Access access;
  private final MakeClaim claimOf;
  private final Claims claims;
  private final EvidenceLinks links;
  private final BlindReviews reviews;
  private final Comments comments;
  private final Members members;
  private final Trail trail;
  private final InstantSource clock;

  public Discuss(
      Access access,
      MakeClaim claimOf,
      Claims claims,
      EvidenceLinks links,
      BlindReviews reviews,
      Comments comments,
      Members members,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.claimOf = claimOf;
    this.claims = claims;
    this.links = links;
    this.reviews = reviews;
    this.comments = comments;
    this.members = members;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Oldest first.
   *
   * @throws NotFoundException when there is no such claim for this viewer
   */
  @Transactional
  public List<Comment> of(Viewer viewer, ClaimId id) {
    required(viewer, id, Permission.VIEW, "No such claim.");
    return comments.of(id);
  }

  /**
   * Says something about the statement's claim; a statement without one gets one in the same step.
   * While a claim is assessed independently nobody says anything, for it would tell what they
   * think.
   *
   * @param evidence what is spoken of, null for the claim itself
   * @return the comment, named by the command: the same command again names the same
   * @throws NotFoundException when the viewer sees no such statement or evidence
   * @throws InvalidInputException when nothing or too much is said, or the claim is assessed
   *     independently just now
   */
  @Transactional
  public CommentId say(
      Viewer viewer,
      CommandId command,
      StatementId statement,
      @Nullable EvidenceId evidence,
      String text) {
    MakeClaim.Found found = claimOf.of(viewer, statement, Permission.COMMENT);
    CommentId id = new CommentId(command.value());
    if (trail.knows(command)) {
      return id;
    }
    if (reviews.of(found.claim()).isBlind()) {
      throw new InvalidInputException(
          "comment",
          "This claim is assessed independently: comments open when all assessments are in.");
    }
    Claim claim = found.fresh() ? claims.add(found.claim()) : found.claim();
    checkEvidence(claim, evidence);
    InvestigationId investigation = claim.investigation();
    Comment comment =
        new Comment(
            id,
            claim.id(),
            statement,
            evidence,
            viewer.id(),
            clock.instant(),
            text,
            called(viewer, investigation, text),
            null);
    comments.add(comment);
    Map<String, String> details = details(comment);
    details.put(Trail.SEALED, trail.seal(investigation, id.value(), comment.texts()));
    trail.record(investigation, viewer, TrailAction.COMMENT_ADDED, command, details);
    return id;
  }

  /**
   * Says that it is dealt with, or isn't after all.
   *
   * @throws NotFoundException when the viewer sees no such comment
   */
  @Transactional
  public void resolve(Viewer viewer, CommandId command, CommentId id, boolean resolved) {
    Comment comment =
        comments.find(id).orElseThrow(() -> new NotFoundException("No such comment."));
    Claim claim = required(viewer, comment.claim(), Permission.COMMENT, "No such comment.");
    if (trail.knows(command) || comment.isOpen() != resolved) {
      return;
    }
    comments.resolve(id, resolved ? new Comment.Resolution(viewer.id(), clock.instant()) : null);
    trail.record(
        claim.investigation(),
        viewer,
        resolved ? TrailAction.COMMENT_RESOLVED : TrailAction.COMMENT_REOPENED,
        command,
        details(comment));
  }

  /** Open comments that call the viewer, newest first, of investigations that they may see. */
  @Transactional
  public List<Call> calls(Viewer viewer) {
    Map<InvestigationId, Boolean> seen = new HashMap<>();
    return comments.calling(viewer.id()).stream()
        .filter(
            call ->
                seen.computeIfAbsent(
                    call.investigation(), it -> access.permits(viewer, it, Permission.VIEW)))
        .toList();
  }

  private void checkEvidence(Claim claim, @Nullable EvidenceId evidence) {
    if (evidence != null
        && links.find(evidence).map(EvidenceLink::claim).filter(claim.id()::equals).isEmpty()) {
      throw new NotFoundException("No such evidence.");
    }
  }

  private Set<AccountId> called(Viewer viewer, InvestigationId investigation, String text) {
    Set<AccountId> called =
        Mentions.in(
            text,
            members.of(viewer, investigation).stream()
                .map(it -> new Mentions.Person(it.id(), it.name()))
                .toList());
    return called.stream().filter(it -> !it.equals(viewer.id())).collect(Collectors.toSet());
  }

  private Claim required(Viewer viewer, ClaimId id, Permission permission, String missing) {
    return access.requireOf(viewer, claims.find(id), Claim::investigation, permission, missing);
  }

  private static Map<String, String> details(Comment comment) {
    Map<String, String> details = new TreeMap<>();
    details.put("claim", comment.claim().toString());
    details.put("comment", comment.id().toString());
    return details;
  }
}
