package io.touchstone.domain.article;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import java.util.List;
import java.util.Optional;

/** Articles, their revisions and the original files. */
public interface Articles {
  Optional<Article> find(ArticleId id);

  /** By publication date, those without one last; then by number. */
  List<Article> in(InvestigationId investigation);

  /** In the order of {@link #in}. */
  List<ArticleSummary> summaries(InvestigationId investigation);

  /** The article of this investigation that was read from these bytes. */
  Optional<ArticleId> withOriginal(InvestigationId investigation, Digest original);

  /** Lets nobody else write in this investigation until the transaction ends. */
  void hold(InvestigationId investigation);

  /**
   * The article that was published there.
   *
   * @param page as {@link io.touchstone.domain.text.WebAddress#page} tells it
   */
  Optional<ArticleId> publishedAt(InvestigationId investigation, String page);

  /** The number for the next article; held until the transaction ends. */
  int nextNumber(InvestigationId investigation);

  /** Stores the article with its first revision; an original that is there already is shared. */
  void add(Article article, ArticleRevision revision, OriginalFile original);

  /** Stores a later revision; {@code article} is the one that is stored, made to point to it. */
  void revise(Article article, ArticleRevision revision, OriginalFile original);

  SaveOutcome<Article> save(Article article, long expectedVersion);

  Optional<ArticleRevision> revision(RevisionId id);

  Optional<OriginalFile> original(Digest digest);

  /**
   * Removes the article with its revisions and statements, and its original if nothing else uses
   * it.
   */
  void remove(ArticleId id);
}
