package io.touchstone.report.json;

import io.touchstone.domain.report.Dossier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param published ISO 8601, as exactly as known, or null
 * @param reworks number of the article whose copy it reworks, or null
 */
record ArticleJson(
    int number,
    @Nullable String outlet,
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    @Nullable String url,
    Original original,
    List<String> credits,
    @Nullable Integer reworks) {

  /**
   * The kept file.
   *
   * @param sha256 null when none is kept
   */
  record Original(String fileName, @Nullable String sha256, String capturedAt) {}

  static ArticleJson of(Dossier.Source article) {
    return new ArticleJson(
        article.number(),
        article.outlet(),
        article.title(),
        article.authors(),
        article.published(),
        article.url(),
        new Original(
            article.fileName(),
            article.originalDigest().isEmpty() ? null : article.originalDigest(),
            article.capturedAt().toString()),
        article.credits(),
        article.reworks());
  }
}
