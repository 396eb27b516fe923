package io.touchstone.domain.claim;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which statements stood in their articles at a moment, which claims they belonged to, what hung on
 * those, and what had been decided about suggestions.
 *
 * @param statements those it is about; they belong to these claims or to none
 * @param standing those of them that stood in their articles
 * @param claims with none but these statements, in any order
 * @param work what hung on each of the claims
 */
public record Arrangement(
    InvestigationId investigation,
    Set<StatementId> statements,
    Set<StatementId> standing,
    List<Claim> claims,
    Map<ClaimId, ClaimWork.Work> work,
    Map<SuggestionId, Suggestion.Decision> suggestions) {

  public Arrangement {
    statements = Set.copyOf(statements);
    standing = Set.copyOf(standing);
    claims = List.copyOf(claims);
    work = Map.copyOf(work);
    suggestions = Map.copyOf(suggestions);
  }

  /** The same moment, told that these statements weren't there yet. */
  public Arrangement before(Collection<StatementId> made) {
    Set<StatementId> all = new HashSet<>(statements);
    all.addAll(made);
    return new Arrangement(investigation, all, standing, claims, work, suggestions);
  }

  Optional<Claim> claim(ClaimId id) {
    return claims.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Whether both say the same, whatever numbers, versions and work the claims have. */
  public boolean sameAs(Arrangement other) {
    return statements.equals(other.statements)
        && standing.equals(other.standing)
        && suggestions.equals(other.suggestions)
        && said(claims).equals(said(other.claims));
  }

  private record Said(ClaimId id, String text, ClaimFacts facts, Set<Appearance> appearances) {}

  private static Set<Said> said(List<Claim> claims) {
    Set<Said> said = new HashSet<>();
    claims.forEach(
        it -> said.add(new Said(it.id(), it.text(), it.facts(), Set.copyOf(it.appearances()))));
    return said;
  }
}
