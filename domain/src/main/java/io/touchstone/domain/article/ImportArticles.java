package io.touchstone.domain.article;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Extraction.Extracted;
import io.touchstone.domain.article.Extraction.NoContent;
import io.touchstone.domain.article.Extraction.Rejected;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.StatementAnalyser;
import io.touchstone.domain.text.Digest;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Brings files into an investigation: reads them, splits them into statements and stores them. Only
 * the storing runs in a transaction. What the articles share with those that are there is looked
 * for afterwards, by {@link CompareDue}.
 */
public class ImportArticles {
  private final ArticleExtractor extractor;
  private final StatementAnalyser analyser;
  private final StoreArticles store;
  private final StoreTogether together;

  public ImportArticles(
      ArticleExtractor extractor, StatementAnalyser analyser, StoreArticles store) {
    this.extractor = extractor;
    this.analyser = analyser;
    this.store = store;
    this.together = new StoreTogether(store);
  }

  /** Takes what becomes of a file's members, one after the other. */
  public interface Outcomes {
    /** How many members have their outcome from an interrupted try; these aren't stored again. */
    int known();

    /** Asked before each member: whether it is to be stored. */
    boolean isWanted();

    /**
     * Keeps what became of a member, from 0; where an article is stored, in the same transaction,
     * which may be run again.
     */
    void keep(int member, ImportOutcome outcome);
  }

  /** The same at once, for whoever waits for it. */
  public List<ImportOutcome> importFile(
      Viewer viewer, InvestigationId investigation, SourceFile file) {
    AtOnce outcomes = new AtOnce(new TreeMap<>());
    importFile(viewer, investigation, file, outcomes);
    return List.copyOf(outcomes.kept().values());
  }

  /**
   * Imports one file; a bad one is an outcome, never an exception.
   *
   * @param outcomes takes one for a plain file, one for each member of a container
   * @throws io.touchstone.domain.NotFoundException when there is no such investigation for the
   *     viewer
   * @throws io.touchstone.domain.NotPermittedException when the viewer may not import
   */
  public void importFile(
      Viewer viewer, InvestigationId investigation, SourceFile file, Outcomes outcomes) {
    Optional<ArticleId> present = store.present(viewer, investigation, Digest.of(file.content()));
    if (present.isPresent() && outcomes.known() == 0) {
      outcomes.keep(0, new ImportOutcome.AlreadyPresent(file.name(), present.get()));
      return;
    }
    List<Extraction> members = extractor.extract(file);
    for (int member = outcomes.known(); member < members.size(); member++) {
      if (!outcomes.isWanted()) {
        return;
      }
      int number = member;
      store(viewer, investigation, members.get(member), outcome -> outcomes.keep(number, outcome));
    }
  }

  private void store(
      Viewer viewer,
      InvestigationId investigation,
      Extraction extraction,
      Consumer<ImportOutcome> keeping) {
    switch (extraction) {
      case Extracted found -> {
        Extracted extracted = withAddress(found);
        Fact<String> title = extracted.facts().title();
        ArticleText content = extracted.body().under(title == null ? null : title.value());
        List<AnalysedStatement> statements = analyser.analyse(content, extracted.facts());
        together.store(
            investigation, ReadyArticle.of(viewer, extracted, content, statements, keeping));
      }
      case NoContent(SourceFile source, String reason) ->
          keeping.accept(new ImportOutcome.NoContent(source.name(), reason));
      case Rejected(SourceFile source, String reason) ->
          keeping.accept(new ImportOutcome.Rejected(source.name(), reason));
    }
  }

  private static Extracted withAddress(Extracted found) {
    String address = found.source().url();
    return address == null
        ? found
        : new Extracted(
            found.source(),
            found.mediaType(),
            found.facts().from(address),
            found.body(),
            found.extractor());
  }

  private record AtOnce(SortedMap<Integer, ImportOutcome> kept) implements Outcomes {
    @Override
    public int known() {
      return 0;
    }

    @Override
    public boolean isWanted() {
      return true;
    }

    @Override
    public void keep(int member, ImportOutcome outcome) {
      kept.put(member, outcome);
    }
  }
}
