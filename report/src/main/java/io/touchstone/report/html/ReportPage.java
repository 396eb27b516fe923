package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Publisher;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.report.Badge;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Corrections;
import io.touchstone.report.Coverage;
import io.touchstone.report.Moment;
import io.touchstone.report.Notices;
import io.touchstone.report.Omissions;
import io.touchstone.report.ReviewSummary;
import io.touchstone.report.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template shows. Public, like all its parts, because the template's expressions may only
 * call what is public.
 *
 * @param extent how many articles and claims, in words
 * @param tally how often each outcome occurs, without those that don't
 * @param scale every outcome that there is
 * @param publishedBy a line, or null while no organisation is named
 * @param reportErrors how to report an error, a sentence
 * @param notices what is under review, or was, sentences
 * @param corrections sentences, oldest first
 * @param leftOut sentences
 * @param trailHead digest, or null for an empty trail
 */
public record ReportPage(
    String title,
    String question,
    @Nullable String publishedBy,
    String reportErrors,
    Moment compiled,
    List<String> notices,
    List<String> corrections,
    String extent,
    ReviewSummary reviewed,
    List<Tally> tally,
    List<Badge> scale,
    MatrixView matrix,
    List<ClaimView> claims,
    List<String> leftOut,
    List<ArticleView> articles,
    String trail,
    @Nullable String trailHead) {

  public record Tally(Badge badge, long count) {}

  static ReportPage of(Dossier dossier) {
    Coverage coverage = new Coverage(dossier);
    ArticleLinks links = new ArticleLinks(coverage);
    List<ReviewedClaim> claims = dossier.claims();
    Publisher publisher = dossier.publisher();
    return new ReportPage(
        dossier.title(),
        dossier.question(),
        publisher == null ? null : Words.of("published.by", Words.isolated(publisher.name())),
        reportErrors(publisher),
        Moment.of(dossier.compiledAt()),
        Notices.of(dossier),
        Corrections.of(dossier),
        Words.of("articles", dossier.articles().size()) + ", " + Words.of("claims", claims.size()),
        ReviewSummary.of(dossier),
        tally(claims),
        List.of(Badge.values()),
        MatrixView.of(claims, coverage),
        claims.stream().map(claim -> ClaimView.of(claim, coverage, links)).toList(),
        Omissions.of(dossier.leftOut()),
        coverage.articles().stream().map(it -> ArticleView.of(it, coverage)).toList(),
        trail(dossier.trailHead()),
        dossier.trailHead().digest());
  }

  private static String reportErrors(@Nullable Publisher publisher) {
    return publisher == null || publisher.contact() == null
        ? Words.of("error.nobody")
        : Words.of("error.contact", Words.isolated(publisher.contact()));
  }

  private static List<Tally> tally(List<ReviewedClaim> claims) {
    List<Badge> found = claims.stream().map(it -> Conclusion.of(it).badge()).toList();
    return Arrays.stream(Badge.values())
        .map(badge -> new Tally(badge, found.stream().filter(badge::equals).count()))
        .filter(it -> it.count() > 0)
        .toList();
  }

  private static String trail(Dossier.TrailHead head) {
    return head.digest() == null ? Words.of("trail.empty") : Words.of("trail.head", head.entries());
  }
}
