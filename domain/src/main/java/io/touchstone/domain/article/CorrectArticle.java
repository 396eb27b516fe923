package io.touchstone.domain.article;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.text.WebAddress;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person corrects what was found about an article; the text itself never changes. */
public class CorrectArticle {
  private final Access access;
  private final Articles articles;
  private final NameOutlet outlets;
  private final Trail trail;

  public CorrectArticle(Access access, Articles articles, NameOutlet outlets, Trail trail) {
    this.access = access;
    this.articles = articles;
    this.outlets = outlets;
    this.trail = trail;
  }

  /**
   * What a person typed; blank means "not known".
   *
   * @param authors separated by commas
   * @param published ISO 8601, a day or a time
   */
  public record Correction(
      String title, String outlet, String authors, String published, String url) {}

  /**
   * Values that were not changed keep their source.
   *
   * @throws io.touchstone.domain.InvalidInputException naming the field that is wrong
   */
  @Transactional
  public SaveOutcome<Article> correct(
      Viewer viewer, ArticleId id, Correction typed, long expectedVersion) {
    Article article =
        access.requireOf(
            viewer,
            articles.find(id),
            Article::investigation,
            Permission.CORRECT_FACTS,
            "There is no such article.");
    ArticleFacts before = article.facts();
    ArticleFacts facts =
        new ArticleFacts(
            corrected(before.title(), typed.title()),
            corrected(before.outlet(), typed.outlet()),
            authors(before.authors(), typed.authors()),
            published(before.published(), typed.published()),
            before.language(),
            url(before.url(), typed.url()),
            before.credits());
    OutletId outlet = facts.outlet() == null ? null : outlets.named(facts.outlet().value()).id();
    SaveOutcome<Article> outcome = articles.save(article.corrected(outlet, facts), expectedVersion);
    if (outcome instanceof SaveOutcome.Saved<Article>) {
      trail.record(
          article.investigation(),
          viewer,
          TrailAction.ARTICLE_CORRECTED,
          Map.of("article", id.toString()));
    }
    return outcome;
  }

  private static @Nullable Fact<String> corrected(@Nullable Fact<String> before, String typed) {
    String value = typed.strip();
    if (value.isEmpty()) {
      return null;
    }
    return before != null && before.value().equals(value) ? before : Fact.typed(value);
  }

  private static @Nullable Fact<String> url(@Nullable Fact<String> before, String typed) {
    Fact<String> url = corrected(before, typed);
    return url == null || url.equals(before) ? url : Fact.typed(WebAddress.checked(url.value()));
  }

  private static @Nullable Fact<PublicationDate> published(
      @Nullable Fact<PublicationDate> before, String typed) {
    if (typed.isBlank()) {
      return null;
    }
    PublicationDate date = new PublicationDate(typed.strip());
    return before != null && before.value().equals(date) ? before : Fact.typed(date);
  }

  private static List<Fact<String>> authors(List<Fact<String>> before, String typed) {
    return Arrays.stream(typed.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(
            name ->
                before.stream()
                    .filter(fact -> Objects.equals(fact.value(), name))
                    .findFirst()
                    .orElseGet(() -> Fact.typed(name)))
        .toList();
  }
}
