package io.touchstone.domain.report;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.review.AdjudicationPolicy;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Support;
import io.touchstone.domain.statement.Differences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the report says about one claim. */
final class ClaimPages {
  private static final String CONFIDENTIAL = "confidential evidence";

  private ClaimPages() {}

  /**
   * @param numbers of the claims in the report
   * @param asked the questions to outlets about it
   */
  static ReviewedClaim of(
      ClaimCase claimCase,
      Map<AccountId, String> bylines,
      Map<ClaimId, Integer> numbers,
      Differences differences,
      List<Inquiry> asked) {
    Standing standing = claimCase.standing();
    List<Origin> origins = origins(claimCase);
    return new ReviewedClaim(
        claimCase.claim().id().toString(),
        claimCase.claim().number(),
        claimCase.claim().text(),
        about(claimCase.claim().facts(), numbers),
        standing.finding().orElse(null),
        standing instanceof Standing.Agreed,
        FirstAppearance.of(claimCase).orElse(null),
        standing.marks().stream().flatMap(it -> mark(it, bylines)).toList(),
        // positions are counted in the text that the report names, which is the current one
        claimCase.appearances().stream()
            .filter(it -> it.where().isCurrent())
            .map(it -> quotation(claimCase, it, differences))
            .toList(),
        claimCase.evidence().stream().map(ClaimPages::evidence).toList(),
        origins,
        Origins.inWords(origins),
        scrutiny(claimCase, bylines),
        asked.stream()
            .map(it -> AskedInPrint.of(it, bylines.getOrDefault(it.askedBy(), "reviewer")))
            .toList());
  }

  private static ReviewedClaim.Scrutiny scrutiny(
      ClaimCase claimCase, Map<AccountId, String> bylines) {
    BlindReview.Waiver waiver = claimCase.review().waiver();
    return new ReviewedClaim.Scrutiny(
        claimCase.review().wanted(),
        claimCase.standing() instanceof Standing.Adjudicated settled
            ? settlement(settled, bylines)
            : null,
        waiver == null
            ? null
            : new ReviewedClaim.Waiver(
                bylines.getOrDefault(waiver.by(), "reviewer"), waiver.reason(), waiver.at()),
        ApprovalPolicy.inForce(claimCase).stream().map(it -> signOff(it, bylines)).toList());
  }

  private static ReviewedClaim.SignOff signOff(Approval approval, Map<AccountId, String> bylines) {
    return new ReviewedClaim.SignOff(
        bylines.getOrDefault(approval.by(), "reviewer"),
        approval.waiver() ? approval.note() : null,
        approval.at());
  }

  private static ReviewedClaim.@Nullable Settlement settlement(
      Standing.Adjudicated settled, Map<AccountId, String> bylines) {
    return settled.decision().decision() instanceof Assessment.Decision.Mark mark
        ? new ReviewedClaim.Settlement(
            bylines.getOrDefault(settled.decision().reviewer(), "reviewer"),
            AdjudicationPolicy.isJoint(settled),
            mark.rationale(),
            mark.override(),
            settled.decision().at())
        : null;
  }

  private static ReviewedClaim.About about(ClaimFacts facts, Map<ClaimId, Integer> numbers) {
    return switch (facts.kind()) {
      case ClaimKind.Content() ->
          new ReviewedClaim.About(false, null, facts.claimant(), facts.asOf());
      case ClaimKind.Utterance(ClaimId content) ->
          new ReviewedClaim.About(
              true, content == null ? null : numbers.get(content), facts.claimant(), facts.asOf());
    };
  }

  /** What only confidential evidence shows is counted, not named. */
  private static List<Origin> origins(ClaimCase claimCase) {
    List<EvidenceInContext> open =
        claimCase.evidence().stream()
            .filter(it -> it.link().visibility() != Visibility.CONFIDENTIAL)
            .toList();
    Support known =
        Support.of(
            new ClaimCase(
                claimCase.claim(), claimCase.appearances(), open, claimCase.assessments()));
    int unnamed = Support.of(claimCase).counted().size() - known.counted().size();
    List<Origin> origins = new ArrayList<>(known.origins());
    for (int i = 0; i < unnamed; i++) {
      origins.add(new Origin(CONFIDENTIAL, Origin.Basis.OUTSIDE, List.of()));
    }
    return origins;
  }

  private static ReviewedClaim.Quotation quotation(
      ClaimCase claimCase, AppearanceInContext appearance, Differences differences) {
    StatementInContext where = appearance.where();
    return new ReviewedClaim.Quotation(
        where.statement().id().toString(),
        where.article().number(),
        appearance.role(),
        where.statement().attribution(),
        where.statement().anchor(),
        claimCase.drift(appearance, differences));
  }

  private static Stream<ReviewedClaim.Mark> mark(
      Assessment assessment, Map<AccountId, String> bylines) {
    return assessment.decision() instanceof Assessment.Decision.Mark mark
        ? Stream.of(
            new ReviewedClaim.Mark(
                bylines.getOrDefault(assessment.reviewer(), "reviewer"),
                mark.finding(),
                mark.rationale(),
                mark.whereLooked(),
                mark.override(),
                assessment.at()))
        : Stream.empty();
  }

  private static ReviewedClaim.Evidence evidence(EvidenceInContext evidence) {
    EvidenceLink link = evidence.link();
    if (link.visibility() == Visibility.CONFIDENTIAL) {
      return new ReviewedClaim.Evidence(
          link.stance(), link.kind(), true, CONFIDENTIAL, null, null, null, "", null);
    }
    StatementInContext passage = evidence.passage();
    return switch (link.source()) {
      case EvidenceSource.External(String title, String url, Archive archive) ->
          new ReviewedClaim.Evidence(
              link.stance(),
              link.kind(),
              false,
              title,
              null,
              null,
              link.visibility() == Visibility.PUBLIC ? url : null,
              link.note(),
              link.visibility() == Visibility.PUBLIC ? CopyInPrint.of(archive) : null);
      case EvidenceSource.Passage _ ->
          new ReviewedClaim.Evidence(
              link.stance(),
              link.kind(),
              false,
              passage == null ? "a passage that is gone" : passage.in().name(),
              passage == null ? null : passage.article().number(),
              words(passage),
              null,
              link.note(),
              null);
    };
  }

  private static @Nullable String words(@Nullable StatementInContext passage) {
    return passage == null ? null : passage.statement().text();
  }
}
