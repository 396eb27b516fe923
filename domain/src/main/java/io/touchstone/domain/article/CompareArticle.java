package io.touchstone.domain.article;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Comparison;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import java.util.List;
import java.util.Set;

/** Looks for what a new article shares with the others of its investigation. */
public class CompareArticle {
  private final Articles articles;
  private final Statements statements;
  private final Comparison comparison;
  private final StoreComparison store;
  private final DueComparisons due;

  public CompareArticle(
      Articles articles,
      Statements statements,
      Comparison comparison,
      StoreComparison store,
      DueComparisons due) {
    this.articles = articles;
    this.statements = statements;
    this.comparison = comparison;
    this.store = store;
    this.due = due;
  }

  /**
   * Compares outside any transaction, then stores what was found. Articles that are still to be
   * compared are left out: their turn brings them together with this one.
   */
  void compare(ArticleId id) {
    Article added = articles.find(id).orElseThrow(() -> new NotFoundException("No such article."));
    Set<ArticleId> later = due.in(added.investigation());
    List<ComparedArticle> existing =
        articles.in(added.investigation()).stream()
            .filter(article -> !article.id().equals(id) && !later.contains(article.id()))
            .map(this::compared)
            .toList();
    Comparison.Result result = comparison.compare(compared(added), existing);
    List<Suggestion> suggestions =
        result.similarities().stream().map(found -> suggestion(added, found, result.by())).toList();
    store.store(suggestions, result.sharedCopies());
  }

  private static Suggestion suggestion(Article added, Similarity found, String by) {
    return new Suggestion(
        SuggestionId.next(), added.investigation(), found, by, Suggestion.Decision.OPEN);
  }

  private ComparedArticle compared(Article article) {
    ArticleRevision revision =
        articles
            .revision(article.revision())
            .orElseThrow(() -> new NotFoundException("The article's text is gone."));
    // what we read between the lines is nothing that another article could say as well
    List<Statement> said =
        statements.of(revision.id()).stream().filter(it -> !it.isReading()).toList();
    return new ComparedArticle(article, revision.content(), said);
  }
}
