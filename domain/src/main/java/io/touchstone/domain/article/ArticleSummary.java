package io.touchstone.domain.article;

import org.jspecify.annotations.Nullable;

/**
 * One line of an investigation's list of articles.
 *
 * @param title null when the article has none
 * @param outlet the outlet's name, null while nobody has named it
 * @param revision number of its current revision; 1 until its text was seen to change
 * @param statements number of statements in its current revision
 * @param marked how many of them belong to a claim that has an assessment in force
 */
public record ArticleSummary(
    ArticleId id,
    int number,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable PublicationDate published,
    String fileName,
    String mediaType,
    int revision,
    int statements,
    int marked,
    long version) {
  /** What to call it on a screen: its title, or its file while it has none. */
  public String label() {
    return title != null ? title : fileName;
  }
}
