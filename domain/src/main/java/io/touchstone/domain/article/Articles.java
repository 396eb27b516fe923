package io.touchstone.domain.article;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** The same for several files at once. */
  Map<Digest, ArticleId> withOriginals(InvestigationId investigation, Collection<Digest> originals);

  /** Lets nobody else write in this investigation until the transaction ends. */
  void hold(InvestigationId investigation);

  /**
   * The articles that were published there.
   *
   * @param pages as {@link io.touchstone.domain.text.WebAddress#page} tells them
   */
  Map<String, ArticleId> publishedAt(InvestigationId investigation, Collection<String> pages);

  /**
   * Takes numbers for the next articles; held until the transaction ends.
   *
   * @return the first of {@code count} numbers that follow each other
   */
  int nextNumbers(InvestigationId investigation, int count);

  /** Stores articles of one investigation; an original that is there already is shared. */
  void addAll(List<NewArticle> articles);

  /** Stores a later revision; {@code article} is the one that is stored, made to point to it. */
  void revise(Article article, ArticleRevision revision, OriginalFile original);

  SaveOutcome<Article> save(Article article, long expectedVersion);

  Optional<ArticleRevision> revision(RevisionId id);

  /** Every state of every article's text there, each article's oldest first. */
  List<FiledRevision> revisions(InvestigationId investigation);

  /** Empty when it isn't here, or only its digest is known. */
  Optional<OriginalFile> original(Digest digest);

  /**
   * Removes the article with its revisions and statements, and its original if nothing else uses
   * it.
   */
  void remove(ArticleId id);
}
