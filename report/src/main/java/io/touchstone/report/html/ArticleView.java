package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.report.Coverage;
import io.touchstone.report.Moment;
import io.touchstone.report.WebLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of articles.
 *
 * @param address as it was recorded, when it is not a web address and so can't be linked; or null
 * @param digest SHA-256 of the kept file, empty when none is kept
 * @param textDigest SHA-256 of the text read from it, or null
 * @param owner who owns the outlet, or null
 * @param reworks the article whose copy it reworks, or null
 */
public record ArticleView(
    ArticleLink link,
    List<String> authors,
    @Nullable String address,
    String fileName,
    Moment captured,
    String digest,
    @Nullable String textDigest,
    String extractor,
    @Nullable String owner,
    List<String> credits,
    @Nullable ArticleLink reworks) {
  static ArticleView of(Source article, Coverage coverage) {
    Integer reworks = article.reworks();
    return new ArticleView(
        ArticleLink.of(article),
        article.authors(),
        WebLink.of(article.url()).isPresent() ? null : article.url(),
        article.fileName(),
        Moment.of(article.capturedAt()),
        article.originalDigest(),
        article.textDigest().isEmpty() ? null : article.textDigest(),
        article.extractor(),
        article.owner(),
        article.credits(),
        reworks == null ? null : ArticleLink.of(coverage.article(reworks)));
  }
}
