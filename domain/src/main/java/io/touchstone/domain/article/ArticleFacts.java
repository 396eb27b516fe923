package io.touchstone.domain.article;

import io.touchstone.domain.text.WebAddress;
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
  private static final String ADDRESS = "web address";

  public static final ArticleFacts NONE =
      new ArticleFacts(null, null, List.of(), null, null, null, List.of());

  public ArticleFacts {
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
  }

  /**
   * The same with what the address tells from which the text came, where the text itself doesn't:
   * the address, and by it who published.
   */
  public ArticleFacts from(String address) {
    String site = WebAddress.site(address);
    return new ArticleFacts(
        title,
        outlet == null && site != null ? new Fact<>(site, ADDRESS) : outlet,
        authors,
        published,
        language,
        url == null ? new Fact<>(address, ADDRESS) : url,
        credits);
  }

  /** The same with what a later revision tells, but for what a person entered. */
  public ArticleFacts revised(ArticleFacts later) {
    return new ArticleFacts(
        newer(title, later.title),
        newer(outlet, later.outlet),
        authors.stream().anyMatch(Fact::isTyped) || later.authors.isEmpty()
            ? authors
            : later.authors,
        newer(published, later.published),
        newer(language, later.language),
        url == null ? later.url : url,
        later.credits.isEmpty() ? credits : later.credits);
  }

  private static <T> @Nullable Fact<T> newer(@Nullable Fact<T> known, @Nullable Fact<T> later) {
    return later == null || (known != null && known.isTyped()) ? known : later;
  }
}
