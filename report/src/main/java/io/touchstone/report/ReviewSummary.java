package io.touchstone.report;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.review.Agreement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who reviewed, when, and how far they agree.
 *
 * @param people "Reviewed by two reviewers and one editor, 16 March 2026 to 18 March 2026."
 * @param agreement how many findings are one person's, shared, contested; empty without claims
 */
public record ReviewSummary(String people, String agreement) {
  private static final String EDITOR = "editor ";

  public static ReviewSummary of(Dossier dossier) {
    SortedSet<String> bylines = new TreeSet<>();
    SortedSet<Instant> times = new TreeSet<>();
    for (ReviewedClaim claim : dossier.claims()) {
      for (Mark mark : claim.assessments()) {
        bylines.add(mark.reviewer());
        times.add(mark.at());
      }
    }
    if (bylines.isEmpty()) {
      return new ReviewSummary(Words.of("reviewed.nobody"), "");
    }
    return new ReviewSummary(
        Words.of("reviewed.by", people(bylines), span(times)),
        agreement(dossier.claims()) + alpha(dossier.agreement()));
  }

  private static String people(SortedSet<String> bylines) {
    long editors = bylines.stream().filter(it -> it.startsWith(EDITOR)).count();
    long reviewers = bylines.size() - editors;
    List<String> groups = new ArrayList<>();
    if (reviewers > 0) {
      groups.add(Words.of("people.reviewer", reviewers));
    }
    if (editors > 0) {
      groups.add(Words.of("people.editor", editors));
    }
    return Words.and(groups);
  }

  private static String span(SortedSet<Instant> times) {
    String first = Moment.of(times.first()).day();
    String last = Moment.of(times.last()).day();
    return first.equals(last) ? first : Words.of("reviewed.span", first, last);
  }

  private static String agreement(List<ReviewedClaim> claims) {
    long contested = claims.stream().filter(it -> it.finding() == null).count();
    long agreed = claims.stream().filter(it -> it.finding() != null && it.agreed()).count();
    long settled = claims.stream().filter(it -> it.scrutiny().settlement() != null).count();
    String groups =
        Words.of("agreement", claims.size() - agreed - contested - settled, agreed, contested);
    return settled == 0 ? groups : groups + " " + Words.of("agreement.settled", settled);
  }

  /** Led by a space; empty in reports from before it was measured. */
  private static String alpha(@Nullable Agreement agreement) {
    if (agreement == null) {
      return "";
    }
    Agreement.Interval interval = agreement.interval();
    Double alpha = agreement.alpha();
    if (alpha == null) {
      return " "
          + switch (agreement.missing().orElseThrow()) {
            case NOTHING_TO_COMPARE -> Words.of("alpha.nothing");
            case NO_VARIATION -> Words.of("alpha.same", agreement.claims());
          };
    }
    return " "
        + (interval == null
            ? Words.of("alpha", rounded(alpha), agreement.claims(), agreement.marks())
            : Words.of(
                "alpha.interval",
                rounded(alpha),
                agreement.claims(),
                agreement.marks(),
                rounded(interval.low()),
                rounded(interval.high())));
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
