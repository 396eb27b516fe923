package io.touchstone.domain.claim;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.Suggestions;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows statements with their surroundings: all of them, or those proposed to say the same. */
public class ReadStatements {
  private final Access access;
  private final MakeClaim claimOf;
  private final Suggestions suggestions;
  private final Statements statements;
  private final Articles articles;
  private final Outlets outlets;
  private final SharedCopies copies;

  public ReadStatements(
      Access access,
      MakeClaim claimOf,
      Suggestions suggestions,
      Statements statements,
      Articles articles,
      Outlets outlets,
      SharedCopies copies) {
    this.access = access;
    this.claimOf = claimOf;
    this.suggestions = suggestions;
    this.statements = statements;
    this.articles = articles;
    this.outlets = outlets;
    this.copies = copies;
  }

  /** A suggestion and the other statement with its surroundings. */
  public record Proposal(Suggestion suggestion, StatementInContext other) {}

  /** All statements of the investigation, article by article in order of publication. */
  @Transactional
  public List<StatementInContext> in(Viewer viewer, InvestigationId investigation) {
    access.require(viewer, investigation, Permission.VIEW);
    Surroundings surroundings = surroundings(investigation);
    Map<ArticleId, List<StatementInContext>> byArticle = new LinkedHashMap<>();
    surroundings.articles().forEach(it -> byArticle.put(it.article().id(), new ArrayList<>()));
    for (Statement statement : statements.in(investigation)) {
      StatementInContext where = surroundings.place(statement);
      List<StatementInContext> there = byArticle.get(statement.article());
      if (where != null && there != null) {
        there.add(where);
      }
    }
    return byArticle.values().stream().flatMap(List::stream).toList();
  }

  /** Open suggestions about the statement, best first. */
  @Transactional
  public List<Proposal> proposals(Viewer viewer, StatementId statement) {
    InvestigationId investigation = claimOf.investigationOf(viewer, statement, Permission.VIEW);
    Surroundings surroundings = surroundings(investigation);
    List<Suggestion> open = suggestions.openFor(statement);
    Map<StatementId, Statement> others =
        statements.findAll(open.stream().map(it -> it.other(statement)).toList()).stream()
            .collect(Collectors.toMap(Statement::id, Function.identity()));
    List<Proposal> proposals = new ArrayList<>();
    for (Suggestion suggestion : open) {
      Statement other = others.get(suggestion.other(statement));
      StatementInContext where = other == null ? null : surroundings.place(other);
      if (where != null) {
        proposals.add(new Proposal(suggestion, where));
      }
    }
    return proposals;
  }

  private Surroundings surroundings(InvestigationId investigation) {
    return Surroundings.of(articles.in(investigation), outlets.all(), copies.in(investigation));
  }
}
