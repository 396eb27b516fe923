package io.touchstone.domain.replication;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.FiledRevision;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.replication.Replica.KeptArticle;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.CodePoints;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the parts of a replica belong together: a pack comes from elsewhere, and what doesn't fit
 * is refused before anything is stored.
 */
final class ReplicaCheck {
  private final Replica replica;
  private final Map<RevisionId, ArticleRevision> revisions = new HashMap<>();
  private final Set<ArticleId> articles = new HashSet<>();
  private final Set<StatementId> statements;
  private final Set<ClaimId> claims;
  private final Set<AccountId> people;

  private ReplicaCheck(Replica replica) {
    this.replica = replica;
    statements = once("statement", replica.statements(), Statement::id);
    claims = once("claim", replica.claims(), Claim::id);
    people = once("person", replica.people(), Replica.Person::id);
  }

  /**
   * @throws InvalidInputException naming the first thing that doesn't fit
   */
  static void of(Replica replica) {
    ReplicaCheck check = new ReplicaCheck(replica);
    check.articles();
    check.statements();
    check.claims();
    check.people();
    check.rest();
  }

  private void articles() {
    Set<OutletId> outlets = once("outlet", replica.outlets(), Outlet::id);
    once("article", replica.articles(), it -> it.article().number());
    once("outlet", replica.outlets(), it -> it.name().toLowerCase(Locale.ROOT));
    for (KeptArticle kept : replica.articles()) {
      Article article = kept.article();
      require(articles.add(article.id()), "article", article.id());
      require(article.number() > 0, "article", article.id());
      require(article.investigation().equals(replica.source()), "article", article.id());
      require(
          article.outlet() == null || outlets.contains(article.outlet()), "article", article.id());
      int number = 0;
      for (FiledRevision filed : kept.revisions()) {
        ArticleRevision revision = filed.revision();
        number++;
        require(
            revision.article().equals(article.id())
                && revision.number() == number
                && revisions.put(revision.id(), revision) == null,
            "revision",
            revision.id());
      }
      require(
          number > 0 && kept.revisions().getLast().revision().id().equals(article.revision()),
          "article",
          article.id());
    }
    replica
        .copies()
        .forEach(
            it ->
                require(
                    articles.contains(it.derived()) && articles.contains(it.source()),
                    "shared copy",
                    it.derived()));
  }

  /** Each stands in its article where it says that it stands. */
  private void statements() {
    for (Statement statement : replica.statements()) {
      ArticleRevision revision = revisions.get(statement.revision());
      require(
          revision != null && revision.article().equals(statement.article()),
          "statement",
          statement.id());
      require(statement.isReading() || isThere(statement, revision), "statement", statement.id());
    }
    replica.takenOut().forEach(it -> require(statements.contains(it), "statement", it));
  }

  private static boolean isThere(Statement statement, @Nullable ArticleRevision revision) {
    if (revision == null) {
      return false;
    }
    String text = revision.content().text();
    return statement.span().end() <= CodePoints.length(text)
        && CodePoints.slice(text, statement.span()).equals(statement.text());
  }

  private void claims() {
    once("claim", replica.claims(), Claim::number);
    Set<StatementId> taken = new HashSet<>();
    for (Claim claim : replica.claims()) {
      require(
          claim.number() > 0 && claim.investigation().equals(replica.source()),
          "claim",
          claim.number());
      for (Appearance appearance : claim.appearances()) {
        require(
            statements.contains(appearance.statement()) && taken.add(appearance.statement()),
            "claim",
            claim.number());
      }
    }
  }

  private void people() {
    Stream.of(
            replica.assessments().stream().map(it -> it.reviewer()),
            replica.evidence().stream().map(it -> it.addedBy()),
            replica.approvals().stream().map(it -> it.by()),
            replica.inquiries().stream().map(it -> it.askedBy()),
            replica.reviews().stream()
                .map(it -> it.review().waiver())
                .filter(Objects::nonNull)
                .map(BlindReview.Waiver::by))
        .flatMap(Function.identity())
        .forEach(it -> require(people.contains(it), "person", it));
  }

  private void rest() {
    once("assessment", replica.assessments(), it -> it.id());
    replica
        .assessments()
        .forEach(it -> require(claims.contains(it.claim()), "assessment", it.id()));
    once("evidence", replica.evidence(), it -> it.id());
    replica
        .evidence()
        .forEach(
            it ->
                require(
                    claims.contains(it.claim())
                        && statements.containsAll(it.passage().stream().toList()),
                    "evidence",
                    it.id()));
    once("review", replica.reviews(), Replica.KeptReview::claim);
    replica.reviews().forEach(it -> require(claims.contains(it.claim()), "review", it.claim()));
    replica.approvals().forEach(it -> require(claims.contains(it.claim()), "approval", it.claim()));
    once("approval", replica.approvals(), it -> List.of(it.claim(), it.by()));
    once("question", replica.inquiries(), it -> it.id());
    replica.inquiries().forEach(it -> require(claims.contains(it.claim()), "question", it.id()));
    require(
        replica.reviewsByDefault() >= 1 && replica.reviewsByDefault() <= BlindReview.MOST,
        "review",
        replica.reviewsByDefault());
    replica
        .suggestions()
        .forEach(
            it ->
                require(
                    it.investigation().equals(replica.source())
                        && statements.containsAll(
                            List.of(it.similarity().a(), it.similarity().b())),
                    "suggestion",
                    it.id()));
  }

  private static <T, K> Set<K> once(String what, Collection<T> things, Function<T, K> key) {
    Set<K> seen = new HashSet<>();
    things.forEach(it -> require(seen.add(key.apply(it)), what, key.apply(it)));
    return seen;
  }

  private static void require(boolean fits, String what, Object which) {
    if (!fits) {
      throw new InvalidInputException(
          "pack",
          "This pack's parts don't belong together: its %s %s doesn't fit. Ask for it anew."
              .formatted(what, which));
    }
  }
}
