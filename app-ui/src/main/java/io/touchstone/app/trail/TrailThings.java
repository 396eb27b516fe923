package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.desk.DeskNavigation;
import io.touchstone.app.matrix.MatrixNavigation;
import io.touchstone.app.task.ScopeWords;
import io.touchstone.app.trail.TrailSentence.Piece;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.task.TaskSummary;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the ids in a trail stand for today. The trail itself keeps no text, so what is gone since is
 * called so.
 */
final class TrailThings {

  private static final int LONGEST = 90;

  private final InvestigationId investigation;
  private final Map<AccountId, String> names;
  private final Map<String, Claim> claims;
  private final Map<String, ArticleSummary> articles;
  private final Map<String, TaskSummary> tasks;
  private final Map<String, Piece> known;

  TrailThings(
      InvestigationId investigation,
      Map<AccountId, String> names,
      List<Claim> claims,
      List<ArticleSummary> articles,
      List<TaskSummary> tasks) {
    this(
        investigation,
        Map.copyOf(names),
        byId(claims, claim -> claim.id().toString()),
        byId(articles, article -> article.id().toString()),
        byId(tasks, task -> task.task().id().toString()),
        Map.of());
  }

  private TrailThings(
      InvestigationId investigation,
      Map<AccountId, String> names,
      Map<String, Claim> claims,
      Map<String, ArticleSummary> articles,
      Map<String, TaskSummary> tasks,
      Map<String, Piece> known) {
    this.investigation = investigation;
    this.names = names;
    this.claims = claims;
    this.articles = articles;
    this.tasks = tasks;
    this.known = known;
  }

  /** The same, in which these claims are called so. */
  TrailThings knowing(Map<String, Piece> called) {
    return new TrailThings(investigation, names, claims, articles, tasks, Map.copyOf(called));
  }

  String person(AccountId id) {
    return names.getOrDefault(id, phrase("trail.somebody-gone"));
  }

  String person(String id) {
    return names.entrySet().stream()
        .filter(entry -> entry.getKey().toString().equals(id))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(phrase("trail.somebody-gone-within"));
  }

  Piece claim(String id) {
    Piece called = known.get(id);
    if (called != null) {
      return called;
    }
    Claim claim = claims.get(id);
    return claim == null
        ? Piece.of(phrase("trail.claim-gone"))
        : new Piece(
            phrase("trail.claim", claim.number(), shortened(claim.text())),
            MatrixNavigation.toClaim(investigation, claim.number()));
  }

  Piece article(String id) {
    ArticleSummary article = articles.get(id);
    return article == null
        ? Piece.of(phrase("trail.article-gone"))
        : new Piece(
            phrase("trail.article", article.number(), shortened(article.label())),
            DeskNavigation.to(investigation, article.number()));
  }

  Piece task(String id) {
    TaskSummary task = tasks.get(id);
    String address = "investigations/" + investigation + "/tasks";
    return task == null
        ? Piece.of(phrase("trail.task-gone"))
        : new Piece(phrase("trail.task", shortened(ScopeWords.of(task))), address);
  }

  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    return things.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a));
  }
}
