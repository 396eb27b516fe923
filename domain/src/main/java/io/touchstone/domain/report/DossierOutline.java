package io.touchstone.domain.report;

import io.touchstone.domain.report.ReviewedClaim.Mark;
import java.util.List;

/**
 * What lists and feeds say of a report: the claims and what was found, without what it rests on,
 * which is nearly all of a dossier.
 */
public final class DossierOutline {
  private DossierOutline() {}

  /** A dossier whose claims have their conclusions, but no appearance, evidence or rationale. */
  public static Dossier of(Dossier whole) {
    return new Dossier(
        whole.investigationId(),
        whole.title(),
        whole.question(),
        whole.publisher(),
        whole.compiledAt(),
        List.of(),
        whole.claims().stream().map(DossierOutline::of).toList(),
        whole.leftOut(),
        whole.trailHead(),
        whole.corrections(),
        whole.agreement(),
        List.of(),
        whole.language());
  }

  private static ReviewedClaim of(ReviewedClaim claim) {
    return new ReviewedClaim(
        claim.id(),
        claim.number(),
        claim.text(),
        claim.about(),
        claim.finding(),
        claim.agreed(),
        claim.firstAppearance(),
        claim.assessments().stream().map(DossierOutline::of).toList(),
        List.of(),
        List.of(),
        List.of(),
        claim.originsInWords(),
        claim.scrutiny(),
        List.of());
  }

  private static Mark of(Mark mark) {
    return new Mark(mark.reviewer(), mark.finding(), "", "", mark.override(), mark.at());
  }
}
