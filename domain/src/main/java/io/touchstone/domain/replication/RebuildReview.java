package io.touchstone.domain.replication;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.approval.Approvals;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.evidence.EvidenceCopies;
import io.touchstone.domain.evidence.EvidenceCopy;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.trail.TrailLog;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores what a pack says about claims, evidence and marks. */
public class RebuildReview {
  private final Claims claims;
  private final EvidenceLinks evidence;
  private final EvidenceCopies copies;
  private final Assessments assessments;
  private final BlindReviews reviews;
  private final Approvals approvals;
  private final Inquiries inquiries;
  private final ClaimCases cases;
  private final TrailLog log;

  public RebuildReview(
      Claims claims,
      EvidenceLinks evidence,
      EvidenceCopies copies,
      Assessments assessments,
      BlindReviews reviews,
      Approvals approvals,
      Inquiries inquiries,
      ClaimCases cases,
      TrailLog log) {
    this.claims = claims;
    this.evidence = evidence;
    this.copies = copies;
    this.assessments = assessments;
    this.reviews = reviews;
    this.approvals = approvals;
    this.inquiries = inquiries;
    this.cases = cases;
    this.log = log;
  }

  void rebuild(Viewer viewer, OpenPack pack, NewIds ids) {
    Replica replica = pack.replica();
    if (replica.reviewsByDefault() != BlindReview.NONE.wanted()) {
      reviews.keepDefault(ids.investigation(), replica.reviewsByDefault());
    }
    claims.addNumbered(replica.claims().stream().map(it -> renamed(it, ids)).toList());
    replica.reviews().forEach(it -> reviews.keep(ids.of(it.claim()), renamed(it.review(), ids)));
    replica.evidenceCopies().forEach(it -> copy(it, pack, ids));
    replica.evidence().forEach(it -> evidence.add(renamed(it, ids)));
    // their order is what holds
    replica.assessments().forEach(it -> assessments.add(renamed(it, ids)));
    replica.inquiries().forEach(it -> inquiries.add(renamed(it, ids)));
    approve(viewer, replica, ids);
    seals(replica, ids);
  }

  /** They hold for the claim as it stands here now, which is how they saw it there. */
  private void approve(Viewer viewer, Replica replica, NewIds ids) {
    if (replica.approvals().isEmpty()) {
      return;
    }
    Map<ClaimId, ClaimCase> stored =
        cases.in(viewer, ids.investigation()).stream()
            .collect(Collectors.toMap(it -> it.claim().id(), ClaimCase::asEverybodySeesIt));
    for (Approval there : replica.approvals()) {
      ClaimCase here = Objects.requireNonNull(stored.get(ids.of(there.claim())));
      approvals.keep(
          new Approval(
              here.claim().id(),
              ids.of(there.by()),
              there.at(),
              there.waiver(),
              there.note(),
              ApprovalPolicy.lastAssessment(here),
              ApprovalPolicy.seen(here)));
    }
  }

  private static Claim renamed(Claim claim, NewIds ids) {
    return new Claim(
        ids.of(claim.id()),
        ids.investigation(),
        claim.number(),
        claim.text(),
        renamed(claim.facts(), ids),
        claim.appearances().stream()
            .map(it -> new Appearance(ids.of(it.statement()), it.role()))
            .toList(),
        0);
  }

  private static ClaimFacts renamed(ClaimFacts facts, NewIds ids) {
    ClaimKind kind =
        switch (facts.kind()) {
          case ClaimKind.Content content -> content;
          case ClaimKind.Utterance(ClaimId of) ->
              new ClaimKind.Utterance(of == null ? null : ids.of(of));
        };
    return new ClaimFacts(kind, facts.claimant(), facts.asOf());
  }

  private static BlindReview renamed(BlindReview review, NewIds ids) {
    BlindReview.Waiver waiver = review.waiver();
    return new BlindReview(
        review.wanted(),
        review.opened(),
        waiver == null
            ? null
            : new BlindReview.Waiver(ids.of(waiver.by()), waiver.reason(), waiver.at()));
  }

  private void copy(Replica.KeptCopy kept, OpenPack pack, NewIds ids) {
    pack.evidence(kept.digest())
        .ifPresent(
            content ->
                copies.keep(
                    ids.investigation(),
                    new EvidenceCopy(
                        new OriginalFile(kept.digest(), kept.name(), kept.mediaType(), content),
                        kept.text(),
                        kept.extractor())));
  }

  private static EvidenceLink renamed(EvidenceLink link, NewIds ids) {
    return new EvidenceLink(
        ids.of(link.id()),
        ids.of(link.claim()),
        link.passage()
            .<EvidenceSource>map(it -> new EvidenceSource.Passage(ids.of(it)))
            .orElse(link.source()),
        link.stance(),
        link.kind(),
        link.visibility(),
        link.note(),
        ids.of(link.addedBy()),
        link.addedAt());
  }

  private static Assessment renamed(Assessment assessment, NewIds ids) {
    return new Assessment(
        ids.of(assessment.id()),
        ids.of(assessment.claim()),
        ids.of(assessment.reviewer()),
        assessment.round(),
        assessment.decision(),
        ids.of(assessment.command()),
        assessment.at(),
        0);
  }

  private static Inquiry renamed(Inquiry inquiry, NewIds ids) {
    return new Inquiry(
        ids.of(inquiry.id()),
        ids.of(inquiry.claim()),
        inquiry.outlet(),
        inquiry.question(),
        inquiry.channel(),
        inquiry.askedOn(),
        ids.of(inquiry.askedBy()),
        inquiry.reply());
  }

  /** A pack opens the seals of its own things only. */
  private void seals(Replica replica, NewIds ids) {
    Set<UUID> things =
        Stream.of(
                replica.assessments().stream().map(it -> it.id().value()),
                replica.evidence().stream().map(it -> it.id().value()),
                replica.inquiries().stream().map(it -> it.id().value()))
            .flatMap(Function.identity())
            .collect(Collectors.toSet());
    replica.seals().stream()
        .filter(it -> things.contains(it.thing()))
        .forEach(it -> log.keep(ids.investigation(), ids.of(it.thing()), it.seal()));
  }
}
