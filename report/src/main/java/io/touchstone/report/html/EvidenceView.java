package io.touchstone.report.html;

import io.touchstone.domain.report.CopyInPrint;
import io.touchstone.domain.report.ReviewedClaim.Evidence;
import io.touchstone.report.Copies;
import io.touchstone.report.WebLink;
import io.touchstone.report.Words;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against a claim.
 *
 * @param kind "primary record"
 * @param article the article it is in, or null for evidence from elsewhere
 * @param url null unless it is a web address
 * @param copy what is kept of it, a sentence that the digest follows; or null
 * @param copyDigest SHA-256 of the kept bytes, or null
 * @param reference where it is when that isn't a web address, or null
 */
public record EvidenceView(
    String kind,
    String description,
    @Nullable ArticleLink article,
    @Nullable String quotation,
    @Nullable String url,
    @Nullable String reference,
    String note,
    @Nullable String copy,
    @Nullable String copyDigest) {
  static EvidenceView of(Evidence evidence, ArticleLinks links) {
    Integer article = evidence.article();
    CopyInPrint copy = evidence.copy();
    String url = WebLink.of(evidence.url()).orElse(null);
    return new EvidenceView(
        Words.label(evidence.kind()),
        Words.told(evidence.description()),
        article == null ? null : links.of(article),
        evidence.quotation(),
        url,
        url == null ? evidence.url() : null,
        evidence.note(),
        copy == null ? null : Copies.sentence(copy),
        copy == null ? null : copy.digest());
  }
}
