package io.touchstone.importer.reading;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers facts; what was found first stands, so the most trusted places are asked first. */
public final class FactsDraft {
  private static final int LONGEST_NAME = 120;

  private @Nullable Fact<String> title;
  private @Nullable Fact<String> outlet;
  private List<Fact<String>> authors = List.of();
  private @Nullable Fact<PublicationDate> published;
  private @Nullable Fact<String> language;
  private @Nullable Fact<String> url;
  private final Map<String, Fact<String>> credits = new LinkedHashMap<>();

  public FactsDraft() {}

  /** Goes on from facts that are known. */
  public FactsDraft(ArticleFacts known) {
    add(known);
  }

  /** Takes what isn't known yet. */
  public void add(ArticleFacts more) {
    title = title == null ? more.title() : title;
    outlet = outlet == null ? more.outlet() : outlet;
    authors = authors.isEmpty() ? more.authors() : authors;
    published = published == null ? more.published() : published;
    language = language == null ? more.language() : language;
    url = url == null ? more.url() : url;
    more.credits().forEach(credit -> credit(credit.value(), credit.source()));
  }

  public void title(@Nullable String value, String source) {
    title = first(title, value, source);
  }

  public void outlet(@Nullable String value, String source) {
    outlet = first(outlet, value, source);
  }

  public void url(@Nullable String value, String source) {
    url = first(url, value, source);
  }

  public void language(@Nullable String tag, String source) {
    if (tag != null) {
      Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
      String known = locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
      language = first(language, "und".equals(known) ? null : known, source);
    }
  }

  public void published(@Nullable PublicationDate value, String source) {
    if (published == null && value != null) {
      published = new Fact<>(value, source);
    }
  }

  /** Takes the names unless some are known; each is one author. */
  public void authors(List<String> names, String source) {
    if (authors.isEmpty()) {
      List<Fact<String>> found = new ArrayList<>();
      for (String name : names) {
        String clean = Spaces.collapse(name);
        if (!clean.isEmpty() && clean.length() <= LONGEST_NAME) {
          found.add(new Fact<>(clean, source));
        }
      }
      authors = List.copyOf(found);
    }
  }

  /** Another whom the text names as its origin; the same name counts once. */
  public void credit(String name, String source) {
    String clean = Spaces.collapse(name);
    if (!clean.isEmpty() && clean.length() <= LONGEST_NAME) {
      credits.putIfAbsent(clean.toLowerCase(Locale.ROOT), new Fact<>(clean, source));
    }
  }

  public @Nullable String title() {
    return title == null ? null : title.value();
  }

  public @Nullable String outlet() {
    return outlet == null ? null : outlet.value();
  }

  public boolean hasAuthors() {
    return !authors.isEmpty();
  }

  public ArticleFacts build() {
    return new ArticleFacts(
        title, outlet, authors, published, language, url, List.copyOf(credits.values()));
  }

  private static @Nullable Fact<String> first(
      @Nullable Fact<String> known, @Nullable String value, String source) {
    if (known != null || value == null) {
      return known;
    }
    String clean = Spaces.collapse(value);
    return clean.isEmpty() ? null : new Fact<>(clean, source);
  }
}
