package io.touchstone.domain.claim;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person decides which statements say the same. Accepting a suggestion confirms the grouping,
 * never a verdict.
 */
public class GroupStatements {
  private final Access access;
  private final MakeClaim claimOf;
  private final Claims claims;
  private final ClaimWork work;
  private final Suggestions suggestions;
  private final Assessments assessments;
  private final EvidenceLinks evidence;
  private final Trail trail;

  public GroupStatements(
      Access access,
      MakeClaim claimOf,
      Claims claims,
      ClaimWork work,
      Suggestions suggestions,
      Assessments assessments,
      EvidenceLinks evidence,
      Trail trail) {
    this.access = access;
    this.claimOf = claimOf;
    this.claims = claims;
    this.work = work;
    this.suggestions = suggestions;
    this.assessments = assessments;
    this.evidence = evidence;
    this.trail = trail;
  }

  /**
   * Puts the suggestion's other statement into the claim of {@code kept}.
   *
   * @throws InvalidInputException when both belong to claims that carry people's work
   */
  @Transactional
  public ClaimId accept(Viewer viewer, CommandId command, SuggestionId id, StatementId kept) {
    Suggestion suggestion = find(viewer, id);
    Claim claim = join(viewer, command, kept, suggestion.other(kept));
    suggestions.save(suggestion.decided(Suggestion.Decision.ACCEPTED));
    return claim.id();
  }

  /**
   * Makes one claim of all statements that these suggestions speak of.
   *
   * @param ids at least one
   * @throws InvalidInputException as {@link #accept}
   */
  @Transactional
  public ClaimId acceptAll(Viewer viewer, CommandId command, List<SuggestionId> ids) {
    List<Suggestion> accepted = ids.stream().map(id -> find(viewer, id)).toList();
    StatementId kept = accepted.getFirst().similarity().a();
    Set<StatementId> joining = new LinkedHashSet<>();
    accepted.forEach(it -> joining.addAll(List.of(it.similarity().a(), it.similarity().b())));
    joining.remove(kept);
    // what a person made of one of them stays as it is
    boolean fresh =
        claims.of(kept).isEmpty() && joining.stream().allMatch(it -> claims.of(it).isEmpty());
    CommandId next = command;
    for (StatementId statement : joining) {
      join(viewer, next, kept, statement);
      next = CommandId.next();
    }
    accepted.forEach(it -> suggestions.save(it.decided(Suggestion.Decision.ACCEPTED)));
    Claim made = claimOf.of(viewer, kept, Permission.GROUP_STATEMENTS).claim();
    return fresh ? saved(claims.save(claimOf.worded(made), made.version())).id() : made.id();
  }

  /** None of the suggestions is shown again. */
  @Transactional
  public void rejectAll(Viewer viewer, CommandId command, List<SuggestionId> ids) {
    CommandId next = command;
    for (SuggestionId id : ids) {
      reject(viewer, next, id);
      next = CommandId.next();
    }
  }

  /** The suggestion isn't shown again. */
  @Transactional
  public void reject(Viewer viewer, CommandId command, SuggestionId id) {
    Suggestion suggestion = find(viewer, id);
    if (trail.knows(command)) {
      return;
    }
    suggestions.save(suggestion.decided(Suggestion.Decision.REJECTED));
    trail.record(
        suggestion.investigation(),
        viewer,
        TrailAction.GROUPING_REJECTED,
        command,
        Map.of("suggestion", id.toString()));
  }

  /**
   * Puts {@code joining} into the claim of {@code kept} without a suggestion.
   *
   * @throws InvalidInputException as {@link #accept}
   */
  @Transactional
  public ClaimId group(Viewer viewer, CommandId command, StatementId kept, StatementId joining) {
    return join(viewer, command, kept, joining).id();
  }

  /** Takes a statement out of its claim. */
  @Transactional
  public void ungroup(Viewer viewer, CommandId command, StatementId statement) {
    Claim claim = grouped(viewer, statement);
    if (trail.knows(command)) {
      return;
    }
    saved(claims.save(claim.without(statement), claim.version()));
    record(viewer, command, TrailAction.STATEMENT_UNGROUPED, claim, statement);
  }

  /** Says what the statement does with its claim. */
  @Transactional
  public void changeRole(Viewer viewer, CommandId command, StatementId statement, Role role) {
    Claim claim = grouped(viewer, statement);
    if (trail.knows(command)) {
      return;
    }
    saved(claims.save(claim.with(new Appearance(statement, role)), claim.version()));
    trail.record(
        claim.investigation(),
        viewer,
        TrailAction.STATEMENTS_GROUPED,
        command,
        Map.of(
            "claim", claim.id().toString(),
            "statement", statement.toString(),
            "role", role.name()));
  }

  /** Words the claim anew; its appearances keep their own words. */
  @Transactional
  public SaveOutcome<Claim> reword(Viewer viewer, ClaimId id, String text, long expectedVersion) {
    Claim claim =
        access.requireOf(
            viewer,
            claims.find(id),
            Claim::investigation,
            Permission.GROUP_STATEMENTS,
            "No such claim.");
    SaveOutcome<Claim> outcome = claims.save(claim.reworded(text), expectedVersion);
    if (outcome instanceof SaveOutcome.Saved<Claim>(Claim saved)) {
      trail.record(
          claim.investigation(),
          viewer,
          TrailAction.CLAIM_REWORDED,
          Map.of("claim", id.toString(), "version", String.valueOf(saved.version())));
    }
    return outcome;
  }

  private Claim join(Viewer viewer, CommandId command, StatementId kept, StatementId joining) {
    MakeClaim.Found found = claimOf.of(viewer, kept, Permission.GROUP_STATEMENTS);
    MakeClaim.Found other = claimOf.of(viewer, joining, Permission.GROUP_STATEMENTS);
    Claim claim = found.claim();
    if (trail.knows(command) || claim.appearanceOf(joining).isPresent()) {
      return claim;
    }
    if (!claim.investigation().equals(other.claim().investigation())) {
      throw new InvalidInputException(
          "statement", "The two statements belong to different investigations.");
    }
    if (found.fresh()) {
      claim = claims.add(claim);
    }
    Claim grown = claim;
    if (other.fresh()) {
      grown = claimOf.with(grown, joining);
    } else {
      for (Appearance appearance : other.claim().appearances()) {
        grown = grown.with(appearance);
      }
      dissolve(other.claim(), claim.id());
      grown = Utterances.takenOver(claims, grown, other.claim());
    }
    if (found.fresh() && other.fresh()) {
      grown = claimOf.worded(grown);
    }
    Claim stored = saved(claims.save(grown, claim.version()));
    record(viewer, command, TrailAction.STATEMENTS_GROUPED, stored, joining);
    return stored;
  }

  /**
   * A claim gives way to another only while nothing that a verdict rests on hangs on it; what else
   * people did about it goes on at the other.
   */
  private void dissolve(Claim claim, ClaimId kept) {
    boolean worked =
        !Standing.of(assessments.of(claim.id())).marks().isEmpty()
            || !evidence.of(claim.id()).isEmpty();
    if (worked) {
      throw new InvalidInputException(
          "statement",
          "The other statement has marks or evidence of its own (claim "
              + claim.number()
              + "); take them back there first.");
    }
    ClaimWork.Work left = work.of(claim.id()).besidesVerdicts();
    if (!left.isEmpty()) {
      work.give(kept, left);
    }
    claims.remove(claim.id());
  }

  private Claim grouped(Viewer viewer, StatementId statement) {
    claimOf.investigationOf(viewer, statement, Permission.GROUP_STATEMENTS);
    Optional<Claim> claim = claims.of(statement);
    return claim.orElseThrow(
        () -> new InvalidInputException("statement", "The statement belongs to no claim yet."));
  }

  private Suggestion find(Viewer viewer, SuggestionId id) {
    return access.requireOf(
        viewer,
        suggestions.find(id),
        Suggestion::investigation,
        Permission.GROUP_STATEMENTS,
        "No such suggestion.");
  }

  private static Claim saved(SaveOutcome<Claim> outcome) {
    return switch (outcome) {
      case SaveOutcome.Saved<Claim>(Claim claim) -> claim;
      case SaveOutcome.Stale<Claim> _ ->
          throw new InvalidInputException(
              "claim", "Somebody else changed this claim meanwhile; look again.");
    };
  }

  private void record(
      Viewer viewer, CommandId command, TrailAction action, Claim claim, StatementId statement) {
    trail.record(
        claim.investigation(),
        viewer,
        action,
        command,
        Map.of("claim", claim.id().toString(), "statement", statement.toString()));
  }
}
