package io.touchstone.domain.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article apart from its text (schema.org NewsArticle). What isn't known is
 * null or empty, never guessed.
 *
 * @param outlet name of the publisher as found; the article's outlet is chosen from it
 * @param language BCP 47 tag
 * @param credits others named as origin ("Reuters" in "With additional inputs from Reuters")
 */
public record ArticleFacts(
    @Nullable Fact<String> title,
    @Nullable Fact<String> outlet,
    List<Fact<String>> authors,
    @Nullable Fact<PublicationDate> published,
    @Nullable Fact<String> language,
    @Nullable Fact<String> url,
    List<Fact<String>> credits) {
  public static final ArticleFacts NONE =
      new ArticleFacts(null, null, List.of(), null, null, null, List.of());

  public ArticleFacts {
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
  }
}
