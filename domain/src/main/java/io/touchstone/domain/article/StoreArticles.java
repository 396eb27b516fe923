package io.touchstone.domain.article;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Stores articles with their texts, their statements and their originals, all or nothing. */
public class StoreArticles {
  private final Access access;
  private final Articles articles;
  private final Statements statements;
  private final NameOutlet outlets;
  private final ReviseArticle revising;
  private final DueComparisons due;
  private final Trail trail;
  private final InstantSource clock;

  public StoreArticles(
      Access access,
      Articles articles,
      Statements statements,
      NameOutlet outlets,
      ReviseArticle revising,
      DueComparisons due,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.articles = articles;
    this.statements = statements;
    this.outlets = outlets;
    this.revising = revising;
    this.due = due;
    this.trail = trail;
    this.clock = clock;
  }

  /** The article that is there of the same bytes, asked before a file is read. */
  @Transactional
  Optional<ArticleId> present(Viewer viewer, InvestigationId investigation, Digest original) {
    access.require(viewer, investigation, Permission.IMPORT);
    return articles.withOriginal(investigation, original);
  }

  /** Outcomes in the order of the articles. */
  @Transactional
  List<ImportOutcome> store(InvestigationId investigation, List<ReadyArticle> ready) {
    ready.stream()
        .map(ReadyArticle::by)
        .distinct()
        .forEach(viewer -> access.require(viewer, investigation, Permission.IMPORT));
    // what is asked from here on holds, as nobody else writes: two may drop the same file at once
    articles.hold(investigation);
    Round round = new Round(investigation, ready);
    List<ImportOutcome> outcomes = ready.stream().map(round::store).toList();
    round.addCollected();
    for (int i = 0; i < outcomes.size(); i++) {
      ready.get(i).beside().accept(outcomes.get(i));
    }
    return outcomes;
  }

  private record Collected(ReadyArticle one, ArticleRevision revision) {}

  /** One transaction's articles; those that are new are collected and added at once. */
  private final class Round {
    private final InvestigationId investigation;
    private final Map<Digest, ArticleId> present;
    private final Map<String, ArticleId> published;
    private final Map<String, OutletId> named = new HashMap<>();
    private final List<Collected> collected = new ArrayList<>();

    Round(InvestigationId investigation, List<ReadyArticle> ready) {
      this.investigation = investigation;
      List<Digest> originals = ready.stream().map(ReadyArticle::digest).toList();
      List<String> pages = ready.stream().map(ReadyArticle::page).filter(Objects::nonNull).toList();
      this.present = new HashMap<>(articles.withOriginals(investigation, originals));
      this.published = new HashMap<>(articles.publishedAt(investigation, pages));
    }

    ImportOutcome store(ReadyArticle one) {
      ArticleId same = present.get(one.digest());
      if (same != null) {
        return new ImportOutcome.AlreadyPresent(one.name(), same);
      }
      String page = one.page();
      ArticleId earlier = page == null ? null : published.get(page);
      ImportOutcome outcome = earlier == null ? collect(one) : revise(earlier, one);
      switch (outcome) {
        case ImportOutcome.Imported(String _, ArticleId id) -> {
          present.put(one.digest(), id);
          if (page != null) {
            published.put(page, id);
          }
        }
        case ImportOutcome.Revised(String _, ArticleId id) -> present.put(one.digest(), id);
        default -> {}
      }
      return outcome;
    }

    private ImportOutcome collect(ReadyArticle one) {
      ArticleRevision revision =
          ArticleRevision.of(
              ArticleId.next(),
              1,
              one.content(),
              one.original(),
              one.extracted().extractor(),
              clock.instant());
      collected.add(new Collected(one, revision));
      return new ImportOutcome.Imported(one.name(), revision.article());
    }

    private ImportOutcome revise(ArticleId earlier, ReadyArticle one) {
      // it may be one of them
      addCollected();
      return revising.revise(articles.find(earlier).orElseThrow(), one);
    }

    void addCollected() {
      if (collected.isEmpty()) {
        return;
      }
      int number = articles.nextNumbers(investigation, collected.size());
      List<NewArticle> added = new ArrayList<>();
      List<Statement> found = new ArrayList<>();
      List<Trail.Decision> decisions = new ArrayList<>();
      for (Collected each : collected) {
        ReadyArticle one = each.one();
        ArticleRevision revision = each.revision();
        added.add(new NewArticle(article(number++, one, revision), revision, one.original()));
        found.addAll(KeptStatements.between(List.of(), revision, one.analysed()).added());
        decisions.add(
            new Trail.Decision(
                one.by(),
                TrailAction.ARTICLE_IMPORTED,
                Map.of(
                    "article", revision.article().toString(),
                    "original", one.digest().hex(),
                    "text", revision.textDigest().hex())));
      }
      articles.addAll(added);
      statements.addAll(found);
      due.add(investigation, added.stream().map(it -> it.article().id()).toList());
      trail.recordAll(investigation, decisions);
      collected.clear();
    }

    private Article article(int number, ReadyArticle one, ArticleRevision revision) {
      ArticleFacts facts = one.extracted().facts();
      Fact<String> outlet = facts.outlet();
      return new Article(
          revision.article(),
          investigation,
          number,
          outlet == null
              ? null
              : named.computeIfAbsent(outlet.value(), name -> outlets.named(name).id()),
          facts,
          revision.id(),
          0);
    }
  }
}
