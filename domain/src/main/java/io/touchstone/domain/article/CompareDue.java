package io.touchstone.domain.article;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Compares what was imported and not compared yet, one article after the other. It can be
 * interrupted at any moment and goes on where it was: what was found before is found again and
 * stored once.
 */
public class CompareDue {
  private final DueComparisons due;
  private final CompareArticle comparison;

  public CompareDue(DueComparisons due, CompareArticle comparison) {
    this.due = due;
    this.comparison = comparison;
  }

  /**
   * Ends when nothing is due or {@code goOn} says no. An article that can't be compared is put
   * back, for those behind it; what it failed with is thrown.
   *
   * @param compared is told after each article
   */
  public void compare(InvestigationId investigation, BooleanSupplier goOn, Runnable compared) {
    Optional<ArticleId> next = due.next(investigation);
    while (next.isPresent() && goOn.getAsBoolean()) {
      compareOne(next.get());
      compared.run();
      next = due.next(investigation);
    }
  }

  public boolean isAnythingDue(InvestigationId investigation) {
    return due.next(investigation).isPresent();
  }

  /** How many articles are still to be compared. */
  public int left(InvestigationId investigation) {
    return due.in(investigation).size();
  }

  /** Where an interruption left something to compare. */
  public List<InvestigationId> investigations() {
    return due.investigations();
  }

  private void compareOne(ArticleId article) {
    try {
      comparison.compare(article);
    } catch (NotFoundException e) {
      // removed meanwhile, which takes it off the list as well
    } catch (RuntimeException e) {
      due.failed(article);
      throw e;
    }
    due.done(article);
  }
}
