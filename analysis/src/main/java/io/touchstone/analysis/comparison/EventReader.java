package io.touchstone.analysis.comparison;

import io.touchstone.analysis.reading.ArticleReader;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.ArticleInContext;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.TextAnchor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads articles for a comparison that nothing is stored of; ids are the same in every run. */
final class EventReader {
  private static final InvestigationId EVENT = new InvestigationId(uuid("event"));

  private final Map<String, Outlet> outlets = new HashMap<>();

  List<EventArticle> read(List<SourceArticle> sources) {
    List<EventArticle> articles = new ArrayList<>();
    for (SourceArticle source : sources) {
      articles.add(read(source, articles.size() + 1));
    }
    return articles;
  }

  private EventArticle read(SourceArticle source, int number) {
    Outlet outlet = outlet(source.facts());
    OutletId outletId = outlet == null ? null : outlet.id();
    ArticleId id = new ArticleId(uuid("article " + number));
    RevisionId revision = new RevisionId(uuid("revision " + number));
    Article article = new Article(id, EVENT, number, outletId, source.facts(), revision, 0);
    List<ReadStatement> read = ArticleReader.read(source.content(), source.facts());
    List<TextAnchor> anchors =
        TextAnchor.in(source.content().text(), read.stream().map(it -> it.found().span()).toList());
    List<Statement> statements = new ArrayList<>();
    for (ReadStatement statement : read) {
      int ordinal = statements.size() + 1;
      statements.add(
          new Statement(
              new StatementId(uuid("statement " + number + "." + ordinal)),
              id,
              revision,
              ordinal,
              statement.found().kind(),
              anchors.get(ordinal - 1),
              statement.found().attribution(),
              statement.found().cue()));
    }
    return new EventArticle(
        "a" + number, source, new ArticleInContext(article, outlet), read, statements);
  }

  private @Nullable Outlet outlet(ArticleFacts facts) {
    Fact<String> name = facts.outlet();
    if (name == null || name.value().isBlank()) {
      return null;
    }
    return outlets.computeIfAbsent(
        name.value().strip().toLowerCase(Locale.ROOT),
        it ->
            new Outlet(
                new OutletId(uuid("outlet " + it)), shortened(name.value()), null, null, false));
  }

  private static String shortened(String name) {
    return name.length() <= 100 ? name : name.substring(0, 100);
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
