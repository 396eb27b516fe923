package io.touchstone.report;

import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What remains unknown about a claim, in sentences for a reader. */
public final class Unknowns {
  private Unknowns() {}

  /** Empty when nothing is, and for what can't be checked. */
  public static List<String> of(ReviewedClaim claim, Coverage coverage) {
    if (claim.finding() instanceof Finding.NotCheckable) {
      return List.of();
    }
    List<String> unknowns = new ArrayList<>();
    lineage(claim, unknowns);
    owners(claim, coverage, unknowns);
    beginning(claim, coverage, unknowns);
    if (claim.evidence().stream().anyMatch(it -> it.confidential())) {
      unknowns.add(Words.of("unknown.confidential"));
    }
    return unknowns;
  }

  private static void lineage(ReviewedClaim claim, List<String> unknowns) {
    List<Integer> articles =
        claim.origins().stream()
            .filter(it -> !it.counts())
            .flatMap(it -> it.articles().stream())
            .distinct()
            .sorted()
            .toList();
    if (!articles.isEmpty()) {
      unknowns.add(Words.of("unknown.origin", articles.size(), listed(articles)));
    }
  }

  /** Matters only where independence carries the verdict. */
  private static void owners(ReviewedClaim claim, Coverage coverage, List<String> unknowns) {
    if (!Finding.of(Verdict.CORROBORATED).equals(claim.finding())) {
      return;
    }
    List<String> outlets =
        claim.origins().stream()
            .filter(it -> it.basis() == Origin.Basis.OWN_AUTHORITY)
            .filter(it -> ownerIsUnknown(it, coverage))
            .map(it -> Words.isolated(it.name()))
            .toList();
    if (outlets.size() == 1) {
      unknowns.add(Words.of("unknown.owner.one", outlets.getFirst()));
    } else if (outlets.size() > 1) {
      unknowns.add(Words.of("unknown.owner", Words.and(outlets)));
    }
  }

  private static boolean ownerIsUnknown(Origin origin, Coverage coverage) {
    return origin.articles().stream()
        .map(coverage::article)
        .filter(it -> origin.name().equals(it.outlet()))
        .allMatch(it -> it.owner() == null);
  }

  private static void beginning(ReviewedClaim claim, Coverage coverage, List<String> unknowns) {
    List<Integer> undated =
        claim.appearances().stream()
            .filter(it -> it.role() == Role.ASSERTS || it.role() == Role.ATTRIBUTES)
            .map(Quotation::article)
            .distinct()
            .map(coverage::article)
            .filter(it -> it.published() == null)
            .map(Source::number)
            .sorted()
            .toList();
    if (undated.isEmpty()) {
      return;
    }
    unknowns.add(
        claim.firstAppearance() == null
            ? Words.of("unknown.first")
            : Words.of("unknown.undated", undated.size(), listed(undated)));
  }

  private static String listed(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
