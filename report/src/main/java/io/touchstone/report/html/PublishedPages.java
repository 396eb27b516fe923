package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.report.Coverage;
import io.touchstone.report.Moment;
import io.touchstone.report.Notices;
import io.touchstone.report.Words;
import io.touchstone.report.claimreview.ClaimReviewMarkup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pages under which readers find what was published: the report, one page a claim with its
 * ClaimReview, the notice of a withdrawal, and the list of all reports. None of them runs a script
 * or fetches anything.
 */
public final class PublishedPages {
  private final Templates templates = new Templates();

  public byte[] report(Dossier dossier, Publication publication) {
    return spoken(
        dossier,
        () -> page("report", Map.of("page", ReportPage.of(dossier), "publication", publication)));
  }

  /**
   * @param claim one of the dossier's
   */
  public byte[] claim(Dossier dossier, ReviewedClaim claim, Publication publication) {
    return spoken(dossier, () -> claimPage(dossier, claim, publication));
  }

  private byte[] claimPage(Dossier dossier, ReviewedClaim claim, Publication publication) {
    Coverage coverage = new Coverage(dossier);
    Set<Integer> cited =
        claim.appearances().stream()
            .map(ReviewedClaim.Quotation::article)
            .collect(Collectors.toSet());
    claim.evidence().forEach(it -> addIfThere(cited, it.article()));
    claim.origins().forEach(it -> cited.addAll(it.articles()));
    List<ArticleView> articles =
        coverage.articles().stream()
            .filter(it -> cited.contains(it.number()))
            .map(it -> ArticleView.of(it, coverage))
            .toList();
    return page(
        "claim-page",
        Map.of(
            "page",
            ReportPage.of(dossier),
            "claim",
            ClaimView.of(claim, coverage, new ArticleLinks(coverage)),
            "articles",
            articles,
            "notices",
            Notices.of(dossier, claim.number()),
            "underReview",
            Notices.isUnderReview(dossier, claim.number()),
            "publication",
            publication,
            "markup",
            ClaimReviewMarkup.of(
                dossier, claim, publication.claim(claim.number()), publication.address())));
  }

  /** What stands in place of a report that was withdrawn. */
  public byte[] withdrawn(String title, Instant at, String notice) {
    return page("withdrawn", Map.of("title", title, "at", Moment.of(at), "notice", notice));
  }

  /** For an address under which nothing stands. */
  public byte[] nothing() {
    return page("nothing", Map.of());
  }

  /**
   * A report in the list.
   *
   * @param href of its page
   */
  public record Entry(String title, String question, String href, Moment since, int version) {}

  /** Everything that everybody may see. */
  public byte[] list(List<Entry> reports) {
    return page("reports", Map.of("reports", reports));
  }

  private static void addIfThere(Set<Integer> numbers, @Nullable Integer number) {
    if (number != null) {
      numbers.add(number);
    }
  }

  private static byte[] spoken(Dossier dossier, Supplier<byte[]> page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Words.<RuntimeException>speaking(dossier.language(), () -> out.writeBytes(page.get()));
    return out.toByteArray();
  }

  private byte[] page(String template, Map<String, ?> values) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      templates.write(template, values, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
