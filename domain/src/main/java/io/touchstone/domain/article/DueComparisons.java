package io.touchstone.domain.article;

import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which articles haven't been compared with their investigation yet. It survives an interruption:
 * an article leaves it only after what comparing found is stored.
 */
public interface DueComparisons {
  /** How often an article is tried that can't be compared, before it is left alone. */
  int TRIES = 3;

  /** Notes articles down, in the transaction that stores them. */
  void add(InvestigationId investigation, List<ArticleId> articles);

  /** The one whose turn it is: those that failed come after those that weren't tried. */
  Optional<ArticleId> next(InvestigationId investigation);

  /** Those that are still to be compared. */
  Set<ArticleId> in(InvestigationId investigation);

  /** Investigations in which something is still to be compared. */
  List<InvestigationId> investigations();

  void done(ArticleId article);

  /** Counts a try; after {@value #TRIES} of them its turn never comes again. */
  void failed(ArticleId article);
}
