package io.touchstone.app.article;

import io.touchstone.app.jobs.Comparisons;
import io.touchstone.app.shell.ErrorReference;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Imports a file and says in words what became of it; nothing gets past it as an exception. */
@Component
class FileImport {

  private final ImportArticles imports;
  private final ReadArticle articles;
  private final Comparisons comparisons;

  FileImport(ImportArticles imports, ReadArticle articles, Comparisons comparisons) {
    this.imports = imports;
    this.articles = articles;
    this.comparisons = comparisons;
  }

  /**
   * What became of one file, or of one member of a container.
   *
   * @param article number of the article to read, or 0
   */
  record Line(Kind kind, String file, String words, int article) {
    enum Kind {
      IMPORTED,
      PRESENT,
      FAILED
    }
  }

  List<Line> importFile(Viewer viewer, InvestigationId investigation, SourceFile file) {
    try {
      List<ImportOutcome> outcomes = imports.importFile(viewer, investigation, file);
      comparisons.soon(investigation);
      return outcomes.stream().map(outcome -> inWords(viewer, outcome)).toList();
    } catch (NotFoundException | NotPermittedException e) {
      return List.of(failed(file.name(), String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      return List.of(failed(file.name(), ErrorReference.log(e).sentence()));
    }
  }

  private Line inWords(Viewer viewer, ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported(String name, var id) -> {
        ReadArticle.Read read = articles.read(viewer, id);
        int number = read.article().number();
        yield new Line(
            Line.Kind.IMPORTED,
            name,
            "imported as article " + number + " with " + read.statements().size() + " statements",
            number);
      }
      case ImportOutcome.AlreadyPresent(String name, var id) -> {
        int number = articles.read(viewer, id).article().number();
        yield new Line(Line.Kind.PRESENT, name, "is here already, as article " + number, number);
      }
      case ImportOutcome.NoContent(String name, String reason) -> failed(name, reason);
      case ImportOutcome.Rejected(String name, String reason) -> failed(name, reason);
    };
  }

  private static Line failed(String name, String reason) {
    return new Line(Line.Kind.FAILED, name, "could not be imported: " + reason, 0);
  }
}
