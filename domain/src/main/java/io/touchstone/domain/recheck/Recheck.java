package io.touchstone.domain.recheck;

import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.statement.StatementId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * That a verdict has to be looked at again, derived from what it rested on and what there is now,
 * and never stored: what is put back as it was needs no look.
 *
 * <ul>
 *   <li>A claim without one finding has no verdict to recheck.
 *   <li>What counts is the last time that somebody looked at everything: the latest of the marks
 *       that make the verdict, of their confirmations, or the settlement.
 *   <li>What was added since, another appearance or further evidence, is no reason by itself; what
 *       the verdict rested on and is gone, reads differently or was merged, is.
 * </ul>
 *
 * @param verdict the mark or the settlement that was looked at last
 * @param since when that was
 * @param changes at least one
 */
public record Recheck(Assessment verdict, Instant since, List<Change> changes) {
  public Recheck {
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(since);
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("A recheck has a reason.");
    }
  }

  /** Empty where the verdict stands on what it stood on, or there is none. */
  public static Optional<Recheck> of(ClaimCase claim) {
    return claim
        .footing()
        .last(verdicts(claim.standing()))
        .map(it -> new Found(it, changes(it, claim)))
        .filter(it -> !it.changes().isEmpty())
        .map(it -> new Recheck(it.look().assessment(), it.look().at(), it.changes()));
  }

  private record Found(Footing.Look look, List<Change> changes) {}

  private static List<Assessment> verdicts(Standing standing) {
    return switch (standing) {
      case Standing.Unreviewed _, Standing.Contested _ -> List.of();
      case Standing.Adjudicated(Assessment decision, List<Assessment> _) -> List.of(decision);
      case Standing.Provisional _, Standing.Agreed _ -> standing.marks();
    };
  }

  private static List<Change> changes(Footing.Look look, ClaimCase now) {
    Grounds then = look.grounds();
    if (then == null) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    Claim claim = now.claim();
    if (!then.claim().equals(claim.id())) {
      changes.add(new Change.GivenElsewhere(then.number(), then.text()));
    } else if (!then.text().equals(claim.text())) {
      changes.add(new Change.Reworded(then.text(), claim.text()));
    }
    now.footing().mergers().stream()
        .filter(it -> it.at().isAfter(look.at()) && !it.gone().equals(then.claim()))
        .forEach(it -> changes.add(new Change.Merged(it.number(), it.text())));
    appearances(then, now, changes);
    evidence(then, now, changes);
    return changes;
  }

  private static void appearances(Grounds then, ClaimCase now, List<Change> changes) {
    Map<StatementId, AppearanceInContext> placed =
        now.appearances().stream()
            .collect(Collectors.toMap(it -> it.where().statement().id(), Function.identity()));
    then.appearances().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(StatementId::toString)))
        .forEach(
            it -> {
              StatementId statement = it.getKey();
              AppearanceInContext there = placed.get(statement);
              Role role =
                  now.claim().appearanceOf(statement).map(Appearance::role).orElse(it.getValue());
              if (there == null) {
                changes.add(new Change.Left(statement));
              } else if (!there.where().isCurrent()) {
                changes.add(new Change.Altered(statement));
              } else if (role != it.getValue()) {
                changes.add(new Change.OtherRole(statement, it.getValue(), role));
              }
            });
  }

  private static void evidence(Grounds then, ClaimCase now, List<Change> changes) {
    Map<EvidenceId, EvidenceInContext> linked =
        now.evidence().stream().collect(Collectors.toMap(it -> it.link().id(), it -> it));
    then.outside().stream()
        .filter(it -> !linked.containsKey(it))
        .sorted(Comparator.comparing(EvidenceId::toString))
        .forEach(it -> changes.add(new Change.EvidenceRemoved(it)));
    then.passages().entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(EvidenceId::toString)))
        .forEach(
            it -> {
              if (!linked.containsKey(it.getKey())) {
                changes.add(new Change.EvidenceRemoved(it.getKey()));
              } else if (!Grounds.stands(linked.get(it.getKey()))) {
                changes.add(new Change.PassageAltered(it.getKey(), it.getValue()));
              }
            });
  }
}
