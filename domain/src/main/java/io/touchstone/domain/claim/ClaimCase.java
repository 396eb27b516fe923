package io.touchstone.domain.claim;

import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.recheck.Footing;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.Lineage;
import io.touchstone.domain.statement.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that bears on one claim: what the policy judges, the screens show and the report
 * prints.
 *
 * @param appearances in order of publication
 * @param assessments all ever made that the viewer may see, oldest first
 * @param review how it is reviewed
 * @param approvals that nobody took back, oldest first; which of them hold says {@link
 *     io.touchstone.domain.approval.ApprovalPolicy}
 * @param footing what its verdicts rested on, as far as that has changed; see {@link
 *     io.touchstone.domain.recheck.Recheck}
 */
public record ClaimCase(
    Claim claim,
    List<AppearanceInContext> appearances,
    List<EvidenceInContext> evidence,
    List<Assessment> assessments,
    BlindReview review,
    List<Approval> approvals,
    Footing footing) {

  /** An appearance with its surroundings. */
  public record AppearanceInContext(Role role, StatementInContext where) {
    public AppearanceInContext {
      Objects.requireNonNull(role);
      Objects.requireNonNull(where);
    }
  }

  /**
   * A piece of evidence; {@code passage} is what it points to when that is a statement, else null.
   */
  public record EvidenceInContext(EvidenceLink link, @Nullable StatementInContext passage) {
    public EvidenceInContext {
      Objects.requireNonNull(link);
    }
  }

  /** Of a claim that is reviewed openly. */
  public ClaimCase(
      Claim claim,
      List<AppearanceInContext> appearances,
      List<EvidenceInContext> evidence,
      List<Assessment> assessments) {
    this(claim, appearances, evidence, assessments, BlindReview.NONE, List.of());
  }

  /** Of a claim under whose verdicts nothing has changed. */
  public ClaimCase(
      Claim claim,
      List<AppearanceInContext> appearances,
      List<EvidenceInContext> evidence,
      List<Assessment> assessments,
      BlindReview review,
      List<Approval> approvals) {
    this(claim, appearances, evidence, assessments, review, approvals, Footing.NONE);
  }

  public ClaimCase {
    Objects.requireNonNull(review);
    Objects.requireNonNull(footing);
    Objects.requireNonNull(claim);
    appearances = List.copyOf(appearances);
    evidence = List.copyOf(evidence);
    assessments = List.copyOf(assessments);
    approvals = List.copyOf(approvals);
  }

  /** What everybody sees of it, whoever has looked here. */
  public ClaimCase asEverybodySeesIt() {
    return new ClaimCase(
        claim,
        appearances,
        evidence,
        review.visibleToEverybody(assessments),
        review,
        approvals,
        footing);
  }

  public Standing standing() {
    return Standing.of(assessments);
  }

  /**
   * The appearances that speak for the claim today. An article that names its source once rests on
   * it also where it says the same without: its headline is no second origin.
   */
  public List<StatementInContext> speakingFor() {
    Set<ArticleId> naming =
        appearances.stream()
            .filter(it -> it.role() == Role.ATTRIBUTES && it.where().isCurrent())
            .filter(it -> it.where().statement().attribution().namedSource() != null)
            .map(it -> it.where().article().id())
            .collect(Collectors.toSet());
    return appearances.stream()
        .filter(
            it ->
                it.role() == Role.ATTRIBUTES
                    || (it.role() == Role.ASSERTS && !naming.contains(it.where().article().id())))
        .map(AppearanceInContext::where)
        .filter(StatementInContext::isCurrent)
        .toList();
  }

  /**
   * What an appearance says differently from the claim's first one; our own readings have no words
   * of an outlet to compare.
   */
  public List<Difference> drift(AppearanceInContext other, Differences differences) {
    AppearanceInContext first = appearances.getFirst();
    Statement one = first.where().statement();
    Statement two = other.where().statement();
    return first.equals(other) || one.isReading() || two.isReading()
        ? List.of()
        : differences.between(one, two, lineage(first.where(), other.where()));
  }

  /**
   * How two statements about the claim stand to one another: by their articles' copies, or because
   * one of them is linked as the original.
   */
  public Lineage lineage(StatementInContext a, StatementInContext b) {
    boolean original = (isOriginal(a) || isOriginal(b)) && a.sameLanguage(b);
    return original ? Lineage.ONE_CHAIN : a.lineageWith(b);
  }

  private boolean isOriginal(StatementInContext where) {
    return evidence.stream()
        .filter(it -> it.link().kind() == EvidenceKind.PRIMARY_RECORD)
        .map(EvidenceInContext::passage)
        .filter(Objects::nonNull)
        .anyMatch(it -> it.statement().id().equals(where.statement().id()));
  }

  /**
   * Number of different outlets in which the claim appears; an article without one counts itself.
   */
  public int outlets() {
    return (int)
        appearances.stream()
            .map(it -> it.where())
            .map(it -> it.outlet() == null ? it.article().id() : it.outlet().id())
            .distinct()
            .count();
  }
}
