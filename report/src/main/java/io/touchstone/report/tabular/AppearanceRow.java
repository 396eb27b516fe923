package io.touchstone.report.tabular;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.report.Asked;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Corrections;
import io.touchstone.report.Coverage;
import io.touchstone.report.Notices;
import io.touchstone.report.Unknowns;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One appearance of one claim.
 *
 * @param quotation null for a claim without any appearance, which still has its row
 * @param article where it is; null as the quotation
 * @param corrections what was corrected in the report since it was first published, after what
 *     readers are told of the claim
 */
record AppearanceRow(
    ReviewedClaim claim,
    Conclusion conclusion,
    @Nullable Quotation quotation,
    @Nullable Source article,
    List<String> corrections,
    Told told) {

  /**
   * What stands on the claims' own sheet where a file has sheets, in lines.
   *
   * @param whereLooked where reviewers looked for a source
   * @param asked which outlets were asked, and what they answered
   * @param unknown what remains unknown
   */
  record Told(String whereLooked, String evidence, String asked, String unknown) {
    static Told of(ReviewedClaim claim, Coverage coverage) {
      return new Told(
          Sheets.lines(claim.assessments().stream().map(Mark::whereLooked)),
          Sheets.lines(claim.evidence().stream().map(Sheets::evidence)),
          Sheets.lines(claim.asked().stream().map(Asked::whole)),
          Sheets.lines(Unknowns.of(claim, coverage).stream()));
    }
  }

  /** By claim, then in order of publication; made one after the other. */
  static Stream<AppearanceRow> of(Dossier dossier) {
    Coverage coverage = new Coverage(dossier);
    List<String> corrections = Corrections.of(dossier);
    return dossier.claims().stream()
        .flatMap(claim -> of(claim, coverage, since(dossier, claim, corrections)));
  }

  private static List<String> since(
      Dossier dossier, ReviewedClaim claim, List<String> corrections) {
    return Stream.concat(Notices.of(dossier, claim.number()).stream(), corrections.stream())
        .toList();
  }

  private static Stream<AppearanceRow> of(
      ReviewedClaim claim, Coverage coverage, List<String> corrections) {
    Conclusion conclusion = Conclusion.of(claim);
    Told told = Told.of(claim, coverage);
    return claim.appearances().isEmpty()
        ? Stream.of(new AppearanceRow(claim, conclusion, null, null, corrections, told))
        : claim.appearances().stream()
            .map(
                it ->
                    new AppearanceRow(
                        claim, conclusion, it, coverage.article(it.article()), corrections, told));
  }
}
