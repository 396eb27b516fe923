package io.touchstone.report;

import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Scrutiny;
import io.touchstone.domain.report.ReviewedClaim.Settlement;
import io.touchstone.domain.report.ReviewedClaim.SignOff;
import io.touchstone.domain.report.ReviewedClaim.Waiver;
import java.util.ArrayList;
import java.util.List;

/** How a claim was reviewed, in sentences that every format prints. */
final class Scrutinies {
  private Scrutinies() {}

  static String inWords(ReviewedClaim claim) {
    int reviewers = claim.assessments().size();
    Scrutiny scrutiny = claim.scrutiny();
    List<String> sentences = new ArrayList<>();
    Settlement settled = scrutiny.settlement();
    if (settled != null || claim.finding() == null) {
      sentences.add(Words.of("reviewed.contested", reviewers));
    } else {
      sentences.add(
          claim.agreed()
              ? Words.of("reviewed.agreed", reviewers)
              : Words.of(scrutiny.signedOff() == null ? "reviewed.provisional" : "reviewed.alone"));
    }
    if (settled != null) {
      sentences.add(
          Words.of(
              settled.jointly() ? "reviewed.settled-jointly" : "reviewed.settled",
              Words.byline(settled.by()),
              Moment.of(settled.at()).day(),
              settled.reason()));
    }
    if (scrutiny.independent() > 1 && scrutiny.waiver() == null) {
      sentences.add(Words.of("reviewed.blind", reviewers));
    }
    Waiver waiver = scrutiny.waiver();
    if (waiver != null) {
      sentences.add(
          Words.of(
              "reviewed.waived",
              scrutiny.independent(),
              Words.byline(waiver.by()),
              waiver.reason()));
    }
    List<SignOff> signedOff = scrutiny.signedOff();
    if (signedOff != null && claim.finding() != null) {
      sentences.addAll(approvals(signedOff));
    }
    return String.join(" ", sentences);
  }

  private static List<String> approvals(List<SignOff> signedOff) {
    if (signedOff.isEmpty()) {
      return List.of(Words.of("reviewed.unapproved"));
    }
    return signedOff.stream()
        .map(
            it ->
                it.waiver() == null
                    ? Words.of("reviewed.approved", Words.byline(it.by()), Moment.of(it.at()).day())
                    : Words.of("reviewed.approval-waived", Words.byline(it.by()), it.waiver()))
        .toList();
  }
}
