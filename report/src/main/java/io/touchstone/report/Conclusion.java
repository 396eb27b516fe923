package io.touchstone.report;

import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Settlement;
import io.touchstone.domain.review.Finding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the reviewers' marks come to, in words that a reader understands.
 *
 * @param badge which of the few outcomes it is, for colour and icon
 * @param label "Corroborated"
 * @param meaning what that says about the claim, a sentence
 * @param reviewedBy one reviewer or several, who settled it and what was not waited for; sentences
 * @param exceptions "Closed by way of exception: …", one for each overriding mark; mostly empty
 */
public record Conclusion(
    Badge badge, String label, String meaning, String reviewedBy, List<String> exceptions) {
  public Conclusion {
    exceptions = List.copyOf(exceptions);
  }

  public static Conclusion of(ReviewedClaim claim) {
    Settlement settlement = claim.scrutiny().settlement();
    List<String> exceptions =
        (settlement == null
                ? claim.assessments().stream().map(Mark::override)
                : Stream.of(settlement).map(Settlement::override))
            .filter(Objects::nonNull)
            .map(reason -> Words.of("exception", reason))
            .toList();
    Finding finding = claim.finding();
    if (finding == null) {
      return new Conclusion(
          Badge.CONTESTED,
          Words.of("contested"),
          Words.of("contested.meaning"),
          Scrutinies.inWords(claim),
          exceptions);
    }
    return new Conclusion(
        Badge.of(finding),
        Words.label(finding),
        exceptions.isEmpty() ? Words.meaning(finding) : meaningOfException(finding),
        Scrutinies.inWords(claim),
        exceptions);
  }

  /** By way of exception "two independent sources say so" would not be true. */
  private static String meaningOfException(Finding finding) {
    return finding instanceof Finding.Supported
        ? Words.of("exception.meaning", Words.of("finding." + Words.code(finding) + ".condition"))
        : Words.of("exception.meaning.plain");
  }
}
