package io.touchstone.analysis.comparison;

import io.touchstone.analysis.checkworthiness.Nature;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.event.EventIndex;
import io.touchstone.analysis.event.EventReport;
import io.touchstone.analysis.grouping.StatementGroups;
import io.touchstone.analysis.matching.CopyFinder;
import io.touchstone.analysis.matching.StatementScores;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.SharedCopy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads and compares articles from beginning to end, without a server or a database: what {@code
 * ./touchstone compare} prints, by the same reading and scoring as the application.
 */
public final class EventAnalysis {
  /** Name and version of what compares. */
  public static final String VERSION = "event 1";

  private final SentenceEncoder encoder;

  public EventAnalysis(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Deterministic for the same articles in the same order.
   *
   * @throws io.touchstone.analysis.embedding.EncodingException when the model can't be loaded
   */
  public ComparedEvent compare(List<SourceArticle> sources) {
    List<EventArticle> articles = new EventReader().read(sources);
    List<EventStatement> statements = statements(articles);
    List<Integer> compared = compared(statements);
    StatementScores scores =
        new StatementScores(
            compared.stream().map(it -> statements.get(it).read()).toList(), encoder);
    List<List<Integer>> groups =
        StatementGroups.of(
            compared.size(), it -> statements.get(compared.get(it)).article(), scores);
    ClaimBuilder builder = new ClaimBuilder(articles, statements, copies(articles));
    List<List<Integer>> found =
        groups.stream().map(group -> group.stream().map(compared::get).toList()).toList();
    return new ComparedEvent(
        articles,
        statements,
        builder.claims(sharedFirst(found, statements)),
        events(articles),
        VERSION + ", " + encoder.model());
  }

  private static List<EventStatement> statements(List<EventArticle> articles) {
    List<EventStatement> statements = new ArrayList<>();
    for (int article = 0; article < articles.size(); article++) {
      EventArticle from = articles.get(article);
      for (int i = 0; i < from.read().size(); i++) {
        statements.add(
            new EventStatement(
                from.id() + ".s" + (i + 1), article, from.read().get(i), from.statements().get(i)));
      }
    }
    return statements;
  }

  private static List<Integer> compared(List<EventStatement> statements) {
    List<Integer> compared = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i).read().nature().nature() != Nature.BOILERPLATE) {
        compared.add(i);
      }
    }
    return compared;
  }

  private static List<SharedCopy> copies(List<EventArticle> articles) {
    List<SharedCopy> copies = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      for (int b = a + 1; b < articles.size(); b++) {
        CopyFinder.between(articles.get(a).compared(), articles.get(b).compared())
            .ifPresent(copies::add);
      }
    }
    return copies;
  }

  /** By the number of articles that share them, then in the order of the text. */
  private static List<List<Integer>> sharedFirst(
      List<List<Integer>> groups, List<EventStatement> statements) {
    return groups.stream()
        .sorted(
            Comparator.comparingLong(
                    (List<Integer> group) ->
                        group.stream().map(it -> statements.get(it).article()).distinct().count())
                .reversed())
        .toList();
  }

  private static List<List<Integer>> events(List<EventArticle> articles) {
    List<EventReport> reports = new ArrayList<>();
    for (EventArticle article : articles) {
      ArticleFacts facts = article.source().facts();
      Fact<String> title = facts.title();
      Fact<PublicationDate> date = facts.published();
      reports.add(
          new EventReport(
              article.id(),
              title == null ? "" : title.value(),
              date == null ? null : date.value().day(),
              article.source().content().paragraphs().stream().map(it -> it.text()).toList()));
    }
    return new EventIndex(reports).groups();
  }
}
