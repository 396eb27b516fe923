package io.touchstone.app.desk;

import io.touchstone.app.review.DifferenceWords;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ReadStatements.Proposal;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.claim.Worth;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.review.SuggestedFinding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.Lineage;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statement that has the reviewer's attention, and all that is said about it beside the text.
 *
 * @param here the statement where it stands
 * @param worth how much the statement is worth checking
 * @param suggestion the finding that the coverage would carry; empty where it may not be shown
 * @param prospects what the policy would say to each verdict now
 * @param names of the people who may appear
 * @param comments what was said about the claim, oldest first
 * @param asked which outlets were asked about it
 * @param rights what this reviewer may do here
 * @param differences finds what another statement says differently
 */
record Focus(
    ReadDesk.DeskStatement onDesk,
    StatementInContext here,
    Worth worth,
    Optional<SuggestedFinding> suggestion,
    List<Proposal> proposals,
    Map<Verdict, PolicyOutcome> prospects,
    Map<AccountId, String> names,
    List<Comment> comments,
    List<Inquiry> asked,
    Rights rights,
    Differences differences) {

  /** What the reviewer may do in this investigation. */
  record Rights(AccountId reviewer, boolean marks, boolean overrides, boolean confidential) {}

  Focus {
    proposals = List.copyOf(proposals);
    prospects = Map.copyOf(prospects);
    names = Map.copyOf(names);
    comments = List.copyOf(comments);
    asked = List.copyOf(asked);
  }

  Statement statement() {
    return onDesk.statement();
  }

  StatementId id() {
    return onDesk.statement().id();
  }

  Optional<ClaimCase> claim() {
    return onDesk.claim();
  }

  /** The same statement where that article has it, else the one that is most alike. */
  Optional<StatementInContext> in(ArticleId article) {
    Stream<StatementInContext> same =
        claim().stream()
            .flatMap(it -> it.appearances().stream())
            .map(ClaimCase.AppearanceInContext::where)
            .filter(StatementInContext::isCurrent);
    return Stream.concat(same, proposals.stream().map(Proposal::other))
        .filter(it -> it.article().id().equals(article))
        .findFirst();
  }

  /** What another statement says differently, in words; empty when nothing that matters. */
  String drift(StatementInContext other) {
    return DifferenceWords.of(between(other));
  }

  /** The same of what matters less: other words for the same. */
  String slightDrift(StatementInContext other) {
    return DifferenceWords.slight(between(other));
  }

  private List<Difference> between(StatementInContext other) {
    if (statement().isReading() || other.statement().isReading()) {
      return List.of();
    }
    Lineage lineage =
        claim().map(it -> it.lineage(here, other)).orElseGet(() -> here.lineageWith(other));
    return differences.between(statement(), other.statement(), lineage);
  }

  /** The reviewer's own mark, if it is in force. */
  Optional<Assessment.Decision.Mark> ownMark() {
    return onDesk
        .standing()
        .markOf(rights.reviewer())
        .map(Assessment::decision)
        .filter(Assessment.Decision.Mark.class::isInstance)
        .map(Assessment.Decision.Mark.class::cast);
  }
}
