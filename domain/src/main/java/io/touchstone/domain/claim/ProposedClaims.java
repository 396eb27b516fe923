package io.touchstone.domain.claim;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.Suggestions;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows what analysis takes for claims where nobody has decided yet. */
public class ProposedClaims {
  private final ClaimCases cases;
  private final Claims claims;
  private final Suggestions suggestions;
  private final Statements statements;
  private final ClaimReader reader;

  public ProposedClaims(
      ClaimCases cases,
      Claims claims,
      Suggestions suggestions,
      Statements statements,
      ClaimReader reader) {
    this.cases = cases;
    this.claims = claims;
    this.suggestions = suggestions;
    this.statements = statements;
    this.reader = reader;
  }

  /**
   * A claim that is not stored: its number is 0, its id stays the same as long as its members do.
   *
   * @param suggestions what it rests on, best first
   */
  public record Proposed(ClaimCase claimCase, List<Suggestion> suggestions) {
    public Proposed {
      suggestions = List.copyOf(suggestions);
    }
  }

  /** Statements of a claim are no part of these; the largest come first. */
  @Transactional
  public List<Proposed> in(Viewer viewer, InvestigationId investigation) {
    Surroundings surroundings = cases.surroundings(viewer, investigation);
    Set<StatementId> decided = new HashSet<>();
    claims
        .in(investigation)
        .forEach(claim -> claim.appearances().forEach(it -> decided.add(it.statement())));
    List<Suggestion> open =
        suggestions.open(investigation).stream()
            .filter(it -> !decided.contains(it.similarity().a()))
            .filter(it -> !decided.contains(it.similarity().b()))
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    List<Statement> all = statements.in(investigation);
    Map<StatementId, Statement> byId = new HashMap<>();
    all.forEach(it -> byId.put(it.id(), it));
    CaseAssembly assembly = CaseAssembly.of(surroundings, all);
    return SuggestedGroup.of(open).stream()
        .filter(group -> byId.keySet().containsAll(group.members()))
        .map(
            group ->
                new Proposed(
                    worded(assembly.assemble(claim(investigation, group, byId))),
                    group.suggestions()))
        .toList();
  }

  private static Claim claim(
      InvestigationId investigation, SuggestedGroup group, Map<StatementId, Statement> byId) {
    List<Statement> members =
        group.members().stream()
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .map(byId::get)
            .toList();
    String key = members.stream().map(it -> it.id().toString()).collect(Collectors.joining("\n"));
    return new Claim(
        new ClaimId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))),
        investigation,
        0,
        Claim.wording(members.getFirst().text()),
        ClaimFacts.NONE,
        members.stream()
            .map(it -> new Appearance(it.id(), Role.suggestedFor(it.attribution())))
            .toList(),
        0);
  }

  /** Worded by the statement that stands best for all, each of which gets its role in it. */
  private ClaimCase worded(ClaimCase assembled) {
    List<AppearanceInContext> appearances = assembled.appearances();
    if (appearances.isEmpty()) {
      return assembled;
    }
    String wording =
        Claim.wording(
            reader.wording(appearances.stream().map(it -> it.where().statement()).toList()));
    Claim claim = assembled.claim().reworded(wording);
    List<AppearanceInContext> roles = new ArrayList<>();
    for (AppearanceInContext appearance : appearances) {
      Statement statement = appearance.where().statement();
      Role role = reader.role(wording, statement);
      claim = claim.with(new Appearance(statement.id(), role));
      roles.add(new AppearanceInContext(role, appearance.where()));
    }
    return new ClaimCase(claim, roles, assembled.evidence(), assembled.assessments());
  }
}
