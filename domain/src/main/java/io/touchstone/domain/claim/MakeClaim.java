package io.touchstone.domain.claim;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claim of a statement, or makes one of it; used inside other use cases' transactions.
 */
public class MakeClaim {
  private final Access access;
  private final Statements statements;
  private final Articles articles;
  private final Claims claims;
  private final ClaimReader reader;

  public MakeClaim(
      Access access, Statements statements, Articles articles, Claims claims, ClaimReader reader) {
    this.access = access;
    this.statements = statements;
    this.articles = articles;
    this.claims = claims;
    this.reader = reader;
  }

  /**
   * A claim, and whether it has been stored.
   *
   * @param fresh made just now; whoever keeps it must {@link Claims#add} it
   */
  public record Found(Claim claim, boolean fresh) {}

  /**
   * @throws NotFoundException when there is no such statement for this viewer
   * @throws io.touchstone.domain.NotPermittedException when the viewer may not do this there
   */
  public Found of(Viewer viewer, StatementId id, Permission permission) {
    Statement statement = visible(viewer, id, permission);
    return claims
        .of(id)
        .map(claim -> new Found(claim, false))
        .orElseGet(() -> new Found(lone(statement), true));
  }

  /** The investigation that the statement belongs to, checked like {@link #of}. */
  public InvestigationId investigationOf(Viewer viewer, StatementId id, Permission permission) {
    return articleOf(visible(viewer, id, permission)).investigation();
  }

  /** The claim with its own words, and the statement with the role that it suggests. */
  Claim with(Claim claim, StatementId joining) {
    return statements
        .find(joining)
        .map(it -> claim.with(new Appearance(joining, role(claim.text(), it))))
        .orElseThrow(() -> new NotFoundException("No such statement."));
  }

  /**
   * The claim as all its statements together suggest to word it, each with its role in it, and what
   * else they tell of it.
   */
  Claim worded(Claim claim) {
    List<Statement> all =
        statements.findAll(claim.appearances().stream().map(Appearance::statement).toList());
    Claim worded = claim.reworded(Claim.wording(reader.wording(all)));
    for (Statement statement : all) {
      worded = worded.with(new Appearance(statement.id(), role(worded.text(), statement)));
    }
    return worded.described(facts(worded.text(), all));
  }

  /** What the claim's words and statements say that it is, beside its words. */
  ClaimFacts read(String wording, Collection<StatementId> members) {
    return facts(wording, statements.findAll(members));
  }

  private Statement visible(Viewer viewer, StatementId id, Permission permission) {
    return access.requireOf(
        viewer,
        statements.find(id),
        it -> articleOf(it).investigation(),
        permission,
        "No such statement.");
  }

  private Claim lone(Statement statement) {
    InvestigationId investigation = articleOf(statement).investigation();
    String wording = Claim.wording(reader.wording(List.of(statement)));
    return new Claim(
        ClaimId.next(),
        investigation,
        0,
        wording,
        facts(wording, List.of(statement)),
        List.of(new Appearance(statement.id(), role(wording, statement))),
        0);
  }

  private ClaimFacts facts(String wording, List<Statement> all) {
    return reader.facts(
        wording, all.stream().map(it -> new ClaimReader.Dated(it, published(it))).toList());
  }

  private @Nullable LocalDate published(Statement statement) {
    Fact<PublicationDate> published = articleOf(statement).facts().published();
    return published == null ? null : published.value().day();
  }

  private Role role(String claim, Statement statement) {
    return statement.isReading() ? Role.IMPLIES : reader.role(claim, statement);
  }

  private Article articleOf(Statement statement) {
    return articles
        .find(statement.article())
        .orElseThrow(() -> new NotFoundException("No such statement."));
  }
}
