package io.touchstone.domain.claim;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts statements back to how they were grouped before, or after, a decision. */
public class RearrangeStatements {
  private static final String CHANGED =
      "Somebody changed this grouping meanwhile, so that it can't be put back any more.";

  private final Access access;
  private final Claims claims;
  private final Suggestions suggestions;
  private final Trail trail;

  public RearrangeStatements(Access access, Claims claims, Suggestions suggestions, Trail trail) {
    this.access = access;
    this.claims = claims;
    this.suggestions = suggestions;
    this.trail = trail;
  }

  /** How these statements, and all that share a claim with them, are grouped now. */
  @Transactional
  public Arrangement now(
      Viewer viewer,
      InvestigationId investigation,
      Set<StatementId> statements,
      Set<SuggestionId> about) {
    access.require(viewer, investigation, Permission.VIEW);
    Set<StatementId> all = new HashSet<>(statements);
    Map<ClaimId, Claim> found = new HashMap<>();
    for (StatementId statement : statements) {
      claims
          .of(statement)
          .filter(it -> it.investigation().equals(investigation))
          .ifPresent(claim -> found.put(claim.id(), claim));
    }
    // merging their contents has them point elsewhere, so that they belong to it
    claims.utterancesOf(Set.copyOf(found.keySet())).forEach(it -> found.putIfAbsent(it.id(), it));
    found.values().forEach(it -> it.appearances().forEach(each -> all.add(each.statement())));
    Map<SuggestionId, Suggestion.Decision> decided = new HashMap<>();
    about.forEach(
        id ->
            suggestions
                .find(id)
                .filter(it -> it.investigation().equals(investigation))
                .ifPresent(it -> decided.put(id, it.decision())));
    return new Arrangement(investigation, all, List.copyOf(found.values()), decided);
  }

  /**
   * Makes it as it was.
   *
   * @param expected how it is now, as far as whoever asks knows
   * @throws InvalidInputException when it isn't, for somebody has changed it since
   */
  @Transactional
  public void restore(Viewer viewer, CommandId command, Arrangement wanted, Arrangement expected) {
    access.require(viewer, wanted.investigation(), Permission.GROUP_STATEMENTS);
    if (trail.knows(command)) {
      return;
    }
    Arrangement now =
        now(viewer, wanted.investigation(), expected.statements(), expected.suggestions().keySet());
    if (!now.sameAs(expected)) {
      throw new InvalidInputException("claim", CHANGED);
    }
    now.claims().forEach(it -> giveUp(it, wanted.claim(it.id())));
    wanted.claims().forEach(this::become);
    wanted.suggestions().forEach(this::decide);
    trail.record(
        wanted.investigation(),
        viewer,
        TrailAction.GROUPING_RESTORED,
        command,
        Map.of("claims", ids(Stream.concat(wanted.claims().stream(), now.claims().stream()))));
  }

  /** Frees the statements that another claim is to get; a statement belongs to one at a time. */
  private void giveUp(Claim now, Optional<Claim> wanted) {
    Claim left = now;
    for (Appearance appearance : now.appearances()) {
      if (wanted.isEmpty() || wanted.get().appearanceOf(appearance.statement()).isEmpty()) {
        if (left.appearances().size() == 1) {
          claims.remove(now.id());
          return;
        }
        left = left.without(appearance.statement());
      }
    }
    if (!left.equals(now)) {
      saved(left);
    }
  }

  private void become(Claim wanted) {
    Optional<Claim> stored = claims.find(wanted.id());
    if (stored.isEmpty()) {
      claims.add(wanted);
    } else {
      saved(
          new Claim(
              wanted.id(),
              wanted.investigation(),
              stored.get().number(),
              wanted.text(),
              wanted.facts(),
              wanted.appearances(),
              stored.get().version()));
    }
  }

  private void saved(Claim claim) {
    if (claims.save(claim, claim.version()) instanceof SaveOutcome.Stale<Claim>) {
      throw new InvalidInputException("claim", CHANGED);
    }
  }

  private void decide(SuggestionId id, Suggestion.Decision decision) {
    suggestions.find(id).ifPresent(it -> suggestions.save(it.decided(decision)));
  }

  private static String ids(Stream<Claim> claims) {
    return claims
        .map(it -> it.id().toString())
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }
}
