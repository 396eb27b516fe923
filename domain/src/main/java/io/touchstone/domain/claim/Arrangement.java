package io.touchstone.domain.claim;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims some statements belonged to at a moment, and what had been decided about
 * suggestions.
 *
 * @param statements those it is about; they belong to these claims or to none
 * @param claims with none but these statements, in any order
 */
public record Arrangement(
    InvestigationId investigation,
    Set<StatementId> statements,
    List<Claim> claims,
    Map<SuggestionId, Suggestion.Decision> suggestions) {

  public Arrangement {
    statements = Set.copyOf(statements);
    claims = List.copyOf(claims);
    suggestions = Map.copyOf(suggestions);
  }

  Optional<Claim> claim(ClaimId id) {
    return claims.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** Whether both say the same, whatever numbers and versions the claims have. */
  public boolean sameAs(Arrangement other) {
    return statements.equals(other.statements)
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
