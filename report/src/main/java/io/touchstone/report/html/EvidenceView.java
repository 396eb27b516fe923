package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier.Evidence;
import io.touchstone.report.Coverage;
import io.touchstone.report.WebLink;
import io.touchstone.report.Words;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a claim.
 *
 * @param kind "primary record"
 * @param article the article it is in, or null for evidence from elsewhere
 * @param url null unless it is a web address
 * @param reference where it is when that isn't a web address, or null
 */
public record EvidenceView(
    String kind,
    String description,
    @Nullable ArticleLink article,
    @Nullable String quotation,
    @Nullable String url,
    @Nullable String reference,
    String note) {
  static EvidenceView of(Evidence evidence, Coverage coverage) {
    Integer article = evidence.article();
    String url = WebLink.of(evidence.url()).orElse(null);
    return new EvidenceView(
        Words.label(evidence.kind()),
        evidence.description(),
        article == null ? null : ArticleLink.of(coverage.article(article)),
        evidence.quotation(),
        url,
        url == null ? evidence.url() : null,
        evidence.note());
  }
}
