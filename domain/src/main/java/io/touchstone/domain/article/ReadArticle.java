package io.touchstone.domain.article;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.Statements;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows articles to those who may see them. */
public class ReadArticle {
  private final Access access;
  private final Articles articles;
  private final Statements statements;

  public ReadArticle(Access access, Articles articles, Statements statements) {
    this.access = access;
    this.articles = articles;
    this.statements = statements;
  }

  /** An article with its text and its statements, in the order of the text. */
  public record Read(Article article, ArticleRevision revision, List<Statement> statements) {}

  @Transactional
  public List<ArticleSummary> list(Viewer viewer, InvestigationId investigation) {
    access.require(viewer, investigation, Permission.VIEW);
    return articles.summaries(investigation);
  }

  /**
   * @throws NotFoundException when it doesn't exist for this viewer
   */
  @Transactional
  public Read read(Viewer viewer, ArticleId id) {
    Article article = visible(viewer, id);
    ArticleRevision revision = revisionOf(article);
    return new Read(article, revision, statements.of(revision.id()));
  }

  /** The file the article was read from, byte for byte. */
  @Transactional
  public OriginalFile original(Viewer viewer, ArticleId id) {
    ArticleRevision revision = revisionOf(visible(viewer, id));
    return articles
        .original(revision.original())
        .orElseThrow(
            () ->
                new NotFoundException(
                    "The original file isn't here: the pack that the article came with had its"
                        + " digest only."));
  }

  private Article visible(Viewer viewer, ArticleId id) {
    return access.requireOf(
        viewer,
        articles.find(id),
        Article::investigation,
        Permission.VIEW,
        "There is no such article.");
  }

  private ArticleRevision revisionOf(Article article) {
    return articles
        .revision(article.revision())
        .orElseThrow(() -> new NotFoundException("The article's text is gone."));
  }
}
