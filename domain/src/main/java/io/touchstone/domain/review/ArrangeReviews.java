package io.touchstone.domain.review;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** An editor says how many people assess a claim without seeing one another's marks. */
public class ArrangeReviews {
  private final Access access;
  private final Claims claims;
  private final Assessments assessments;
  private final BlindReviews reviews;
  private final Trail trail;
  private final InstantSource clock;

  public ArrangeReviews(
      Access access,
      Claims claims,
      Assessments assessments,
      BlindReviews reviews,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.claims = claims;
    this.assessments = assessments;
    this.reviews = reviews;
    this.trail = trail;
    this.clock = clock;
  }

  /** What claims of the investigation get for which nobody asks for anything else. */
  @Transactional
  public int byDefault(Viewer viewer, InvestigationId id) {
    access.require(viewer, id, Permission.VIEW);
    return reviews.byDefault(id);
  }

  /**
   * Asks for this of every claim that nobody has marked yet and of those to come; what has been
   * marked stays as it is.
   */
  @Transactional
  public void askByDefault(Viewer viewer, CommandId command, InvestigationId id, int wanted) {
    access.require(viewer, id, Permission.ARRANGE_REVIEWS);
    BlindReview asked = BlindReview.by(wanted);
    if (trail.knows(command)) {
      return;
    }
    Map<ClaimId, BlindReview> before = reviews.in(id);
    assessments.in(id).stream()
        .map(Assessment::claim)
        .distinct()
        .forEach(claim -> reviews.keep(claim, before.getOrDefault(claim, BlindReview.NONE)));
    reviews.keepDefault(id, asked.wanted());
    trail.record(
        id, viewer, TrailAction.REVIEW_ARRANGED, command, Map.of("wanted", String.valueOf(wanted)));
  }

  /**
   * Asks for so many independent assessments of the claim.
   *
   * @throws InvalidInputException when somebody has marked it: what could be seen, or is waited
   *     for, can't be made independent or open by asking
   */
  @Transactional
  public void ask(Viewer viewer, CommandId command, ClaimId id, int wanted) {
    Claim claim = find(viewer, id);
    BlindReview asked = BlindReview.by(wanted);
    if (trail.knows(command)) {
      return;
    }
    List<Assessment> made = assessments.of(id);
    if (!Standing.of(made).marks().isEmpty()) {
      throw new InvalidInputException(
          "wanted",
          "Somebody has marked claim "
              + claim.number()
              + " already. Say how it is reviewed before anybody marks it, or open its review early"
              + " with a reason.");
    }
    reviews.keep(id, asked);
    trail.record(
        claim.investigation(),
        viewer,
        TrailAction.REVIEW_ARRANGED,
        command,
        Map.of("claim", id.toString(), "wanted", String.valueOf(wanted)));
  }

  /**
   * Opens a blind review before all are in. The report prints who did and why.
   *
   * @throws InvalidInputException when the review isn't blind, or no reason is given
   */
  @Transactional
  public void openEarly(Viewer viewer, CommandId command, ClaimId id, String reason) {
    Claim claim = find(viewer, id);
    if (trail.knows(command)) {
      return;
    }
    BlindReview review = reviews.of(claim);
    if (!review.isBlind()) {
      throw new InvalidInputException("claim", "The review of this claim is open already.");
    }
    reviews.keep(id, review.waived(new BlindReview.Waiver(viewer.id(), reason, clock.instant())));
    Map<String, String> details = OpenedReview.details(id, assessments.of(id));
    details.put("waived", "yes");
    trail.record(claim.investigation(), viewer, TrailAction.REVIEW_OPENED, command, details);
  }

  private Claim find(Viewer viewer, ClaimId id) {
    Claim claim =
        access.requireOf(
            viewer,
            claims.find(id),
            Claim::investigation,
            Permission.ARRANGE_REVIEWS,
            "No such claim.");
    return claim;
  }
}
