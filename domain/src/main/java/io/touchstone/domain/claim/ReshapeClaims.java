package io.touchstone.domain.claim;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.recheck.Merger;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A person decides which claims are one and which are two. */
public class ReshapeClaims {
  private final Access access;
  private final MakeClaim claimOf;
  private final Claims claims;
  private final ClaimWork work;
  private final BlindReviews reviews;
  private final Footings footings;
  private final Trail trail;
  private final InstantSource clock;

  public ReshapeClaims(
      Access access,
      MakeClaim claimOf,
      Claims claims,
      ClaimWork work,
      BlindReviews reviews,
      Footings footings,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.claimOf = claimOf;
    this.claims = claims;
    this.work = work;
    this.reviews = reviews;
    this.footings = footings;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Makes {@code other} part of {@code kept}, which keeps number and wording and gets the other's
   * statements, marks, evidence and tasks. Where a reviewer marked both, the later mark holds.
   */
  @Transactional
  public void merge(Viewer viewer, CommandId command, ClaimId kept, ClaimId other) {
    Claim claim = find(viewer, kept);
    Claim given = find(viewer, other);
    if (trail.knows(command)) {
      return;
    }
    if (kept.equals(other) || !claim.investigation().equals(given.investigation())) {
      throw new InvalidInputException("claim", "Choose another claim of this investigation.");
    }
    if (reviews.of(claim).isBlind() || reviews.of(given).isBlind()) {
      throw new InvalidInputException(
          "claim",
          "One of the claims waits for independent assessments, which a merger would show or hide;"
              + " merge them afterwards.");
    }
    work.give(kept, work.of(other));
    Claim grown = Utterances.takenOver(claims, claim, given);
    claims.remove(other);
    for (Appearance appearance : given.appearances()) {
      grown = grown.with(appearance);
    }
    Saved.of(claims.save(grown, claim.version()));
    footings.merged(Merger.of(given, kept, clock.instant()));
    record(viewer, command, TrailAction.CLAIMS_MERGED, claim, Map.of("other", other.toString()));
  }

  /**
   * Makes a claim of its own of some of a claim's statements. Marks, evidence and tasks stay where
   * they are.
   *
   * @param text how the new claim is worded
   * @throws InvalidInputException when none would leave or none would stay
   */
  @Transactional
  public ClaimId split(
      Viewer viewer, CommandId command, ClaimId id, Set<StatementId> leaving, String text) {
    Claim claim = find(viewer, id);
    ClaimId made = new ClaimId(command.value());
    if (trail.knows(command)) {
      return made;
    }
    List<Appearance> gone =
        claim.appearances().stream().filter(it -> leaving.contains(it.statement())).toList();
    if (gone.isEmpty() || gone.size() == claim.appearances().size()) {
      throw new InvalidInputException(
          "statements", "Choose at least one statement for the new claim, and leave at least one.");
    }
    List<StatementId> members = gone.stream().map(Appearance::statement).toList();
    Claim added =
        new Claim(made, claim.investigation(), 0, text, claimOf.read(text, members), gone, 0);
    Claim left = claim;
    for (Appearance appearance : gone) {
      left = left.without(appearance.statement());
    }
    Saved.of(claims.save(left, claim.version()));
    claims.add(added);
    record(viewer, command, TrailAction.CLAIM_SPLIT, claim, Map.of("other", made.toString()));
    return made;
  }

  /**
   * Moves a statement into another claim, in which its words tell what it does.
   *
   * @throws InvalidInputException when it is the only statement of a claim that somebody worked on
   */
  @Transactional
  public void move(Viewer viewer, CommandId command, StatementId statement, ClaimId to) {
    Claim target = find(viewer, to);
    if (!claimOf
        .investigationOf(viewer, statement, Permission.GROUP_STATEMENTS)
        .equals(target.investigation())) {
      throw new InvalidInputException("claim", "Choose a claim of this investigation.");
    }
    if (trail.knows(command) || target.appearanceOf(statement).isPresent()) {
      return;
    }
    claims.of(statement).ifPresent(from -> leave(from, statement));
    Saved.of(claims.save(claimOf.with(target, statement), target.version()));
    record(
        viewer,
        command,
        TrailAction.APPEARANCE_MOVED,
        target,
        Map.of("statement", statement.toString()));
  }

  private void leave(Claim from, StatementId statement) {
    if (from.appearances().size() > 1) {
      Saved.of(claims.save(from.without(statement), from.version()));
    } else if (work.of(from.id()).isEmpty()) {
      claims.remove(from.id());
    } else {
      throw new InvalidInputException(
          "claim",
          "This is the only statement of claim "
              + from.number()
              + ", which has marks, evidence or a task; merge the claims instead.");
    }
  }

  private Claim find(Viewer viewer, ClaimId id) {
    return access.requireOf(
        viewer,
        claims.find(id),
        Claim::investigation,
        Permission.GROUP_STATEMENTS,
        "No such claim.");
  }

  private void record(
      Viewer viewer, CommandId command, TrailAction action, Claim claim, Map<String, String> more) {
    Map<String, String> details = new TreeMap<>(more);
    details.put("claim", claim.id().toString());
    trail.record(claim.investigation(), viewer, action, command, details);
  }
}
