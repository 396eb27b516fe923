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
    @Nullable String owner,
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    @Nullable String language,
    @Nullable String url,
    Original original,
    Text text,
    List<String> credits,
    @Nullable Integer reworks) {

  /**
   * The kept file.
   *
   * @param sha256 null when none is kept
   */
  record Original(String fileName, @Nullable String sha256, String capturedAt) {}

  /**
   * What was read from the kept file; offsets are counted in it.
   *
   * @param sha256 null when it isn't known
   */
  record Text(@Nullable String sha256, String extractor) {}

  private static @Nullable String known(String digest) {
    return digest.isEmpty() ? null : digest;
  }

  static ArticleJson of(Dossier.Source article) {
    return new ArticleJson(
        article.number(),
        article.outlet(),
        article.owner(),
        article.title(),
        article.authors(),
        article.published(),
        article.language(),
        article.url(),
        new Original(
            article.fileName(), known(article.originalDigest()), article.capturedAt().toString()),
        new Text(known(article.textDigest()), article.extractor()),
        article.credits(),
        article.reworks());
  }
}
