package io.touchstone.report.tabular;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Quotation;
import io.touchstone.domain.report.Dossier.ReviewedClaim;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Coverage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One appearance of one claim.
 *
 * @param quotation null for a claim without any appearance, which still has its row
 * @param article where it is; null as the quotation
 */
record AppearanceRow(
    ReviewedClaim claim,
    Conclusion conclusion,
    @Nullable Quotation quotation,
    @Nullable Source article) {

  /** By claim, then in order of publication; made one after the other. */
  static Stream<AppearanceRow> of(Dossier dossier) {
    Coverage coverage = new Coverage(dossier);
    return dossier.claims().stream().flatMap(claim -> of(claim, coverage));
  }

  private static Stream<AppearanceRow> of(ReviewedClaim claim, Coverage coverage) {
    Conclusion conclusion = Conclusion.of(claim);
    return claim.appearances().isEmpty()
        ? Stream.of(new AppearanceRow(claim, conclusion, null, null))
        : claim.appearances().stream()
            .map(it -> new AppearanceRow(claim, conclusion, it, coverage.article(it.article())));
  }
}
