package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Days;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.claim.ArticleInContext;
import io.touchstone.domain.claim.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One article as the head of its column says it.
 *
 * @param outlet who published it, or that nobody has said so yet
 * @param note the day, whom it credits and whose copy it reworks: "14 March · reworks 2"
 */
record MatrixColumn(ArticleId article, int number, String outlet, String note) {

  static List<MatrixColumn> of(Surroundings surroundings) {
    return surroundings.articles().stream()
        .map(it -> of(it, surroundings.reworkedBy(it.article().id())))
        .toList();
  }

  private static MatrixColumn of(ArticleInContext it, @Nullable ArticleInContext reworked) {
    Article article = it.article();
    List<String> notes = new ArrayList<>();
    Fact<PublicationDate> published = article.facts().published();
    notes.add(published == null ? phrase("matrix.no-date") : Days.day(published.value().day()));
    if (!article.facts().credits().isEmpty()) {
      notes.add(
          phrase(
              "matrix.credits",
              article.facts().credits().stream()
                  .map(Fact::value)
                  .collect(Collectors.joining(", "))));
    }
    if (reworked != null) {
      notes.add(phrase("matrix.reworks", reworked.article().number()));
    }
    return new MatrixColumn(
        article.id(),
        article.number(),
        it.outlet() == null ? phrase("article.no-outlet") : it.outlet().name(),
        String.join(" · ", notes));
  }

  /** "3 Evening Ledger". */
  String label() {
    return number + " " + outlet;
  }
}
