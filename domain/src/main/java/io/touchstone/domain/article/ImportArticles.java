package io.touchstone.domain.article;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Extraction.Extracted;
import io.touchstone.domain.article.Extraction.NoContent;
import io.touchstone.domain.article.Extraction.Rejected;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.StatementAnalyser;
import io.touchstone.domain.text.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings files into an investigation: reads them, splits them into statements and stores them. Only
 * the storing runs in a transaction. What the articles share with those that are there is looked
 * for afterwards, by {@link CompareDue}.
 */
public class ImportArticles {
  private final Access access;
  private final Articles articles;
  private final ArticleExtractor extractor;
  private final StatementAnalyser analyser;
  private final StoreArticle store;

  public ImportArticles(
      Access access,
      Articles articles,
      ArticleExtractor extractor,
      StatementAnalyser analyser,
      StoreArticle store) {
    this.access = access;
    this.articles = articles;
    this.extractor = extractor;
    this.analyser = analyser;
    this.store = store;
  }

  /**
   * Imports one file; a bad one is an outcome, never an exception.
   *
   * @return one outcome for a plain file, one for each member of a container
   * @throws io.touchstone.domain.NotFoundException when there is no such investigation for the
   *     viewer
   * @throws io.touchstone.domain.NotPermittedException when the viewer may not import
   */
  public List<ImportOutcome> importFile(
      Viewer viewer, InvestigationId investigation, SourceFile file) {
    access.require(viewer, investigation, Permission.IMPORT);
    Optional<ArticleId> present = articles.withOriginal(investigation, Digest.of(file.content()));
    if (present.isPresent()) {
      return List.of(new ImportOutcome.AlreadyPresent(file.name(), present.get()));
    }
    List<ImportOutcome> outcomes = new ArrayList<>();
    for (Extraction extraction : extractor.extract(file)) {
      outcomes.add(
          switch (extraction) {
            case Extracted extracted -> keep(viewer, investigation, extracted);
            case NoContent(SourceFile source, String reason) ->
                new ImportOutcome.NoContent(source.name(), reason);
            case Rejected(SourceFile source, String reason) ->
                new ImportOutcome.Rejected(source.name(), reason);
          });
    }
    return outcomes;
  }

  private ImportOutcome keep(Viewer viewer, InvestigationId investigation, Extracted extracted) {
    Fact<String> title = extracted.facts().title();
    ArticleText content = extracted.body().under(title == null ? null : title.value());
    List<AnalysedStatement> statements = analyser.analyse(content, extracted.facts());
    return store.store(viewer, investigation, extracted, content, statements);
  }
}
