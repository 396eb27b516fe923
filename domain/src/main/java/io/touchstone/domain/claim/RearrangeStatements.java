package io.touchstone.domain.claim;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
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
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts statements back to how they were grouped before, or after, a decision. */
public class RearrangeStatements {
  private static final String CHANGED =
      "Somebody changed this grouping meanwhile, so that it can't be put back any more.";

  private final Access access;
  private final Articles articles;
  private final Statements statements;
  private final Claims claims;
  private final ClaimWork work;
  private final Suggestions suggestions;
  private final Trail trail;

  public RearrangeStatements(
      Access access,
      Articles articles,
      Statements statements,
      Claims claims,
      ClaimWork work,
      Suggestions suggestions,
      Trail trail) {
    this.access = access;
    this.articles = articles;
    this.statements = statements;
    this.claims = claims;
    this.work = work;
    this.suggestions = suggestions;
    this.trail = trail;
  }

  /** How these statements, and all that share a claim with them, are grouped now. */
  @Transactional
  public Arrangement now(
      Viewer viewer,
      InvestigationId investigation,
      Set<StatementId> about,
      Set<SuggestionId> suggested) {
    access.require(viewer, investigation, Permission.VIEW);
    Set<StatementId> all = new HashSet<>(about);
    Map<ClaimId, Claim> found = new HashMap<>();
    for (StatementId statement : about) {
      claims
          .of(statement)
          .filter(it -> it.investigation().equals(investigation))
          .ifPresent(claim -> found.put(claim.id(), claim));
    }
    // merging their contents has them point elsewhere, so that they belong to it
    claims.utterancesOf(Set.copyOf(found.keySet())).forEach(it -> found.putIfAbsent(it.id(), it));
    found.values().forEach(it -> it.appearances().forEach(each -> all.add(each.statement())));
    Map<SuggestionId, Suggestion.Decision> decided = new HashMap<>();
    suggested.forEach(
        id ->
            suggestions
                .find(id)
                .filter(it -> it.investigation().equals(investigation))
                .ifPresent(it -> decided.put(id, it.decision())));
    Map<ClaimId, ClaimWork.Work> hanging = new HashMap<>();
    found.keySet().forEach(id -> hanging.put(id, work.of(id)));
    return new Arrangement(
        investigation,
        all,
        statements.standing(all),
        List.copyOf(found.values()),
        hanging,
        decided);
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
    now(viewer, expected).claims().stream()
        .filter(it -> isLeftOver(it, expected))
        .forEach(it -> claims.remove(it.id()));
    Arrangement now = now(viewer, expected);
    if (!now.sameAs(expected)) {
      throw new InvalidInputException("claim", CHANGED);
    }
    now.claims().stream()
        .filter(it -> wanted.claim(it.id()).isPresent())
        .forEach(it -> handOver(it.id(), wanted));
    now.claims().forEach(it -> giveUp(it, wanted.claim(it.id())));
    putBack(wanted.standing(), now.standing());
    wanted.claims().forEach(this::become);
    wanted.claims().forEach(it -> handOver(it.id(), wanted));
    wanted.suggestions().forEach(this::decide);
    trail.record(
        wanted.investigation(),
        viewer,
        TrailAction.GROUPING_RESTORED,
        command,
        details(wanted, now));
  }

  private Arrangement now(Viewer viewer, Arrangement about) {
    return now(viewer, about.investigation(), about.statements(), about.suggestions().keySet());
  }

  /** What a mark made of a lone statement, and its undoing left. */
  private boolean isLeftOver(Claim claim, Arrangement expected) {
    return expected.claim(claim.id()).isEmpty()
        && claim.appearances().size() == 1
        && work.isIdle(claim.id());
  }

  private static Map<String, String> details(Arrangement wanted, Arrangement now) {
    Map<String, String> details = new TreeMap<>();
    details.put("claims", ids(Stream.concat(wanted.claims().stream(), now.claims().stream())));
    if (!wanted.standing().equals(now.standing())) {
      details.put(
          "statements",
          wanted.standing().stream()
              .map(StatementId::toString)
              .sorted()
              .collect(Collectors.joining(",")));
    }
    return details;
  }

  private void handOver(ClaimId claim, Arrangement wanted) {
    ClaimWork.Work hanging = wanted.work().get(claim);
    if (hanging != null) {
      work.give(claim, hanging);
    }
  }

  /** Frees the statements that another claim is to get; a statement belongs to one at a time. */
  private void giveUp(Claim now, Optional<Claim> wanted) {
    if (wanted.isEmpty()) {
      claims.remove(now.id());
      return;
    }
    List<Appearance> left =
        now.appearances().stream()
            .filter(it -> wanted.get().appearanceOf(it.statement()).isPresent())
            .toList();
    if (!left.isEmpty() && left.size() < now.appearances().size()) {
      saved(
          new Claim(
              now.id(),
              now.investigation(),
              now.number(),
              now.text(),
              now.facts(),
              left,
              now.version()));
    }
  }

  /** Statements stand in the texts again in which they stood. */
  private void putBack(Set<StatementId> wanted, Set<StatementId> now) {
    Set<StatementId> changed = new HashSet<>(wanted);
    changed.addAll(now);
    changed.removeIf(it -> wanted.contains(it) && now.contains(it));
    Map<RevisionId, List<Statement>> byText =
        statements.findAll(changed).stream().collect(Collectors.groupingBy(Statement::revision));
    byText.forEach(
        (revision, all) -> {
          if (articles
              .find(all.getFirst().article())
              .filter(it -> it.revision().equals(revision))
              .isEmpty()) {
            throw new InvalidInputException("statement", CHANGED);
          }
          statements.replace(
              revision,
              all.stream().map(Statement::id).filter(it -> !wanted.contains(it)).toList(),
              all.stream().filter(it -> wanted.contains(it.id())).toList());
        });
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
