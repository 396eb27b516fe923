package io.touchstone.domain.erasure;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * Erases what somebody wrote where it may not be kept. That a mark was given or evidence linked, by
 * whom and when, stays; the trail holds no text, only a digest that nobody can guess from then on.
 * Reports that were published keep what they say until they are withdrawn.
 */
public class EraseText {
  private final Access access;
  private final Claims claims;
  private final Assessments assessments;
  private final EvidenceLinks links;
  private final Comments comments;
  private final Inquiries inquiries;
  private final Trail trail;

  public EraseText(
      Access access,
      Claims claims,
      Assessments assessments,
      EvidenceLinks links,
      Comments comments,
      Inquiries inquiries,
      Trail trail) {
    this.access = access;
    this.claims = claims;
    this.assessments = assessments;
    this.links = links;
    this.comments = comments;
    this.inquiries = inquiries;
    this.trail = trail;
  }

  /** Whether this viewer may erase texts of this investigation. */
  @Transactional
  public boolean permits(Viewer viewer, InvestigationId id) {
    Investigation investigation = access.require(viewer, id, Permission.VIEW);
    return AccessPolicy.permits(viewer, investigation, Permission.DELETE);
  }

  /**
   * Erases an assessment's rationale, where was looked, and the reason for an exception.
   *
   * @throws NotFoundException when the claim has no such assessment, or not for this viewer
   */
  @Transactional
  public void ofAssessment(Viewer viewer, CommandId command, ClaimId claimId, AssessmentId id) {
    Claim claim = required(viewer, claimId, "No such claim.");
    Assessment assessment =
        assessments.of(claimId).stream()
            .filter(it -> it.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("No such assessment."));
    if (!trail.knows(command)) {
      assessments.erase(assessment.id());
      record(viewer, command, claim, "assessment", id.value());
    }
  }

  /**
   * Erases the note on a piece of evidence and, of something outside, its title and address.
   *
   * @throws NotFoundException when there is no such evidence, or not for this viewer
   */
  @Transactional
  public void ofEvidence(Viewer viewer, CommandId command, EvidenceId id) {
    EvidenceLink link =
        links.find(id).orElseThrow(() -> new NotFoundException("No such evidence."));
    Claim claim = required(viewer, link.claim(), "No such evidence.");
    if (!trail.knows(command)) {
      links.erase(link.erased());
      record(viewer, command, claim, "evidence", id.value());
    }
  }

  /**
   * Erases what a comment says.
   *
   * @throws NotFoundException when there is no such comment, or not for this viewer
   */
  @Transactional
  public void ofComment(Viewer viewer, CommandId command, CommentId id) {
    Comment comment =
        comments.find(id).orElseThrow(() -> new NotFoundException("No such comment."));
    Claim claim = required(viewer, comment.claim(), "No such comment.");
    if (!trail.knows(command)) {
      comments.erase(comment.erased());
      record(viewer, command, claim, "comment", id.value());
    }
  }

  /**
   * Erases who was asked, what, and what was answered.
   *
   * @throws NotFoundException when there is no such question, or not for this viewer
   */
  @Transactional
  public void ofInquiry(Viewer viewer, CommandId command, InquiryId id) {
    Inquiry inquiry =
        inquiries.find(id).orElseThrow(() -> new NotFoundException("No such question."));
    Claim claim = required(viewer, inquiry.claim(), "No such question.");
    if (!trail.knows(command)) {
      inquiries.save(inquiry.erased());
      record(viewer, command, claim, "inquiry", id.value());
    }
  }

  private Claim required(Viewer viewer, ClaimId id, String missing) {
    return access.requireOf(
        viewer, claims.find(id), Claim::investigation, Permission.DELETE, missing);
  }

  private void record(Viewer viewer, CommandId command, Claim claim, String kind, UUID thing) {
    trail.forget(thing);
    trail.record(
        claim.investigation(),
        viewer,
        TrailAction.TEXT_ERASED,
        command,
        Map.of("claim", claim.id().toString(), kind, thing.toString()));
  }
}
