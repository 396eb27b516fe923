package io.touchstone.domain.replication;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.FiledRevision;
import io.touchstone.domain.article.NewArticle;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.replication.Replica.KeptArticle;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.text.Digest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores what a pack says about outlets, articles and statements. */
public class RebuildCoverage {
  /** Above every number that a statement in its text can have. */
  private static final int OUT_OF_THE_WAY = 1_000_000;

  private final Outlets outlets;
  private final Articles articles;
  private final SharedCopies copies;
  private final Statements statements;
  private final Suggestions suggestions;

  public RebuildCoverage(
      Outlets outlets,
      Articles articles,
      SharedCopies copies,
      Statements statements,
      Suggestions suggestions) {
    this.outlets = outlets;
    this.articles = articles;
    this.copies = copies;
    this.statements = statements;
    this.suggestions = suggestions;
  }

  void rebuild(OpenPack pack, NewIds ids) {
    Replica replica = pack.replica();
    replica.outlets().forEach(it -> ids.is(it.id(), outlet(it)));
    int highest = replica.articles().stream().mapToInt(it -> it.article().number()).max().orElse(0);
    articles.nextNumbers(ids.investigation(), highest);
    replica.articles().forEach(it -> article(it, pack, ids));
    copies.addAll(
        replica.copies().stream()
            .map(
                it ->
                    new SharedCopy(
                        ids.of(it.derived()), ids.of(it.source()), it.containment(), it.reason()))
            .toList());
    statements(replica, ids);
    suggestions.addAll(replica.suggestions().stream().map(it -> suggestion(it, ids)).toList());
  }

  /** What this house knows about an outlet holds here. */
  private OutletId outlet(Outlet described) {
    Optional<Outlet> known = outlets.byName(described.name());
    if (known.isPresent()) {
      return known.get().id();
    }
    Outlet added =
        new Outlet(
            OutletId.next(),
            described.name(),
            described.domain(),
            described.ownershipGroup(),
            described.wireAgency());
    outlets.add(added);
    return added.id();
  }

  private void article(KeptArticle kept, OpenPack pack, NewIds ids) {
    FiledRevision first = kept.revisions().getFirst();
    articles.addAll(
        List.of(
            new NewArticle(
                renamed(kept.article(), first.revision().id(), 0, ids),
                renamed(first.revision(), ids),
                file(first, pack))));
    for (FiledRevision later : kept.revisions().subList(1, kept.revisions().size())) {
      Article stored = articles.find(ids.of(kept.article().id())).orElseThrow();
      articles.revise(
          renamed(kept.article(), later.revision().id(), stored.version(), ids),
          renamed(later.revision(), ids),
          file(later, pack));
    }
  }

  private static OriginalFile file(FiledRevision filed, OpenPack pack) {
    Digest digest = filed.revision().original();
    return pack.original(digest)
        .map(it -> new OriginalFile(digest, filed.fileName(), filed.mediaType(), it))
        .orElseGet(() -> OriginalFile.elsewhere(digest, filed.fileName(), filed.mediaType()));
  }

  private static Article renamed(Article article, RevisionId now, long version, NewIds ids) {
    OutletId outlet = article.outlet();
    return new Article(
        ids.of(article.id()),
        ids.investigation(),
        article.number(),
        outlet == null ? null : ids.of(outlet),
        article.facts(),
        ids.of(now),
        version);
  }

  private static ArticleRevision renamed(ArticleRevision revision, NewIds ids) {
    return new ArticleRevision(
        ids.of(revision.id()),
        ids.of(revision.article()),
        revision.number(),
        revision.content(),
        revision.textDigest(),
        revision.original(),
        revision.extractor(),
        revision.capturedAt());
  }

  private void statements(Replica replica, NewIds ids) {
    Set<StatementId> out = new HashSet<>(replica.takenOut());
    List<Statement> renamed =
        replica.statements().stream()
            .map(
                it -> renamed(it, it.ordinal() + (out.contains(it.id()) ? OUT_OF_THE_WAY : 0), ids))
            .toList();
    statements.addAll(renamed);
    Map<RevisionId, List<StatementId>> gone =
        replica.statements().stream()
            .filter(it -> out.contains(it.id()))
            .collect(
                Collectors.groupingBy(
                    Statement::revision, Collectors.mapping(Statement::id, Collectors.toList())));
    gone.forEach(
        (revision, those) ->
            statements.replace(ids.of(revision), those.stream().map(ids::of).toList(), List.of()));
  }

  private static Statement renamed(Statement statement, int ordinal, NewIds ids) {
    return new Statement(
        ids.of(statement.id()),
        ids.of(statement.article()),
        ids.of(statement.revision()),
        ordinal,
        statement.kind(),
        statement.anchor(),
        statement.attribution(),
        statement.cue(),
        statement.making());
  }

  private static Suggestion suggestion(Suggestion suggestion, NewIds ids) {
    Similarity similarity = suggestion.similarity();
    return new Suggestion(
        ids.of(suggestion.id()),
        ids.investigation(),
        new Similarity(
            ids.of(similarity.a()),
            ids.of(similarity.b()),
            similarity.score(),
            similarity.reasons()),
        suggestion.by(),
        suggestion.decision());
  }
}
