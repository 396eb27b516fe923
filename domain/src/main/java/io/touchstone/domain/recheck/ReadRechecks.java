package io.touchstone.domain.recheck;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which verdicts have to be looked at again, and why. */
public class ReadRechecks {
  private final Access access;
  private final Claims claims;
  private final ClaimCases cases;
  private final Statements statements;
  private final Footings footings;

  public ReadRechecks(
      Access access, Claims claims, ClaimCases cases, Statements statements, Footings footings) {
    this.access = access;
    this.claims = claims;
    this.cases = cases;
    this.statements = statements;
    this.footings = footings;
  }

  /** A claim whose verdict has to be looked at again. */
  public record Pending(ClaimCase claim, Recheck recheck) {
    /** Empty where nothing has to be looked at again. */
    public static Stream<Pending> of(ClaimCase claim) {
      return Recheck.of(claim).map(it -> new Pending(claim, it)).stream();
    }
  }

  /** By number. */
  @Transactional
  public List<Pending> in(Viewer viewer, InvestigationId id) {
    return cases.in(viewer, id).stream().flatMap(Pending::of).toList();
  }

  /** Those under which the viewer's own mark stands, over all investigations. */
  @Transactional
  public List<Pending> mine(Viewer viewer) {
    return footings.changedUnder(viewer.id()).stream()
        .flatMap(it -> claims.find(it).stream())
        .filter(it -> access.permits(viewer, it.investigation(), Permission.MARK))
        .sorted(
            Comparator.comparing((Claim it) -> it.investigation().toString())
                .thenComparingInt(Claim::number))
        .map(it -> cases.of(viewer, it))
        .filter(it -> it.standing().markOf(viewer.id()).isPresent())
        .flatMap(Pending::of)
        .toList();
  }

  /**
   * Why this claim's verdict has to be looked at again; empty when it hasn't.
   *
   * @throws io.touchstone.domain.NotFoundException when there is no such claim for the viewer
   */
  @Transactional
  public List<Reason> reasons(Viewer viewer, ClaimId id) {
    ClaimCase claim = cases.of(viewer, id);
    return Pending.of(claim)
        .flatMap(
            it -> reasons(it, cases.surroundings(viewer, claim.claim().investigation())).stream())
        .toList();
  }

  /**
   * Why this verdict has to be looked at again.
   *
   * @param surroundings the claim's investigation's, which are read once for many claims
   */
  @Transactional
  public List<Reason> reasons(Pending pending, Surroundings surroundings) {
    return pending.recheck().changes().stream()
        .map(it -> reason(it, pending.claim(), surroundings))
        .toList();
  }

  private Reason reason(Change change, ClaimCase claim, Surroundings surroundings) {
    return switch (change) {
      case Change.Reworded(String before, String now) -> new Reason(change, before, now, null);
      case Change.Merged(int _, String text) -> new Reason(change, null, text, null);
      case Change.GivenElsewhere(int _, String text) ->
          new Reason(change, text, claim.claim().text(), null);
      case Change.EvidenceRemoved _ -> new Reason(change, null, null, null);
      case Change.Altered(StatementId was) -> altered(change, was, surroundings);
      case Change.PassageAltered(var _, StatementId was) -> altered(change, was, surroundings);
      case Change.OtherRole it -> about(change, it.statement(), surroundings, _ -> null);
      case Change.Left(StatementId was) ->
          about(change, was, surroundings, it -> instead(it, claim));
    };
  }

  private Reason altered(Change change, StatementId was, Surroundings surroundings) {
    return about(
        change,
        was,
        surroundings,
        it ->
            NearestWords.to(it.statement(), statements.of(it.article().revision()))
                .map(Statement::text)
                .orElse(null));
  }

  /** What now stands for it where it was cut or joined; else nothing does. */
  private static @Nullable String instead(StatementInContext was, ClaimCase claim) {
    Predicate<Statement> there =
        it ->
            it.revision().equals(was.statement().revision())
                && it.span().overlaps(was.statement().span());
    Set<String> words =
        claim.appearances().stream()
            .map(it -> it.where().statement())
            .filter(there)
            .map(Statement::text)
            .collect(Collectors.toSet());
    return words.size() == 1 ? words.iterator().next() : null;
  }

  private Reason about(
      Change change,
      StatementId id,
      Surroundings surroundings,
      Function<StatementInContext, @Nullable String> now) {
    StatementInContext where = statements.find(id).map(surroundings::place).orElse(null);
    return where == null
        ? new Reason(change, null, null, null)
        : new Reason(change, where.statement().text(), now.apply(where), where);
  }
}
