package io.touchstone.app.desk;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.ClaimReader;
import io.touchstone.domain.claim.EarlierCheck;
import io.touchstone.domain.claim.FindEarlierChecks;
import io.touchstone.domain.claim.ReadStatements;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.discussion.Discuss;
import io.touchstone.domain.inquiry.AskOutlets;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.review.SuggestFinding;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskWork;
import io.touchstone.domain.text.TextSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** All that the desk reads. */
@Service
class DeskReading {
  private final ManageInvestigations investigations;
  private final Members members;
  private final ReadArticle articles;
  private final ReadDesk desks;
  private final ReadStatements statements;
  private final ClaimCases cases;
  private final FindEarlierChecks earlier;
  private final MarkClaim marks;
  private final SuggestFinding suggestions;
  private final ClaimReader reader;
  private final Differences differences;
  private final Discuss discussion;
  private final AskOutlets asking;
  private final AssignTasks tasks;

  DeskReading(
      ManageInvestigations investigations,
      Members members,
      ReadArticle articles,
      ReadDesk desks,
      ReadStatements statements,
      ClaimCases cases,
      FindEarlierChecks earlier,
      MarkClaim marks,
      SuggestFinding suggestions,
      ClaimReader reader,
      Differences differences,
      Discuss discussion,
      AskOutlets asking,
      AssignTasks tasks) {
    this.investigations = investigations;
    this.members = members;
    this.articles = articles;
    this.desks = desks;
    this.statements = statements;
    this.cases = cases;
    this.earlier = earlier;
    this.marks = marks;
    this.suggestions = suggestions;
    this.reader = reader;
    this.differences = differences;
    this.discussion = discussion;
    this.asking = asking;
    this.tasks = tasks;
  }

  /** In order of publication. */
  List<ArticleSummary> articles(Viewer viewer, InvestigationId investigation) {
    return articles.list(viewer, investigation);
  }

  /** Empty when there is no such task any more. */
  Optional<TaskWork> task(Viewer viewer, InvestigationId investigation, TaskId id) {
    try {
      return Optional.of(tasks.work(viewer, investigation, id));
    } catch (NotFoundException gone) {
      return Optional.empty();
    }
  }

  ReadDesk.Desk desk(Viewer viewer, ArticleId article) {
    return desks.of(viewer, article);
  }

  ReadDesk.Desk afterMark(Viewer viewer, ReadDesk.Desk before, StatementId marked) {
    return desks.afterMark(viewer, before, marked);
  }

  List<DeskStatement> marks(Viewer viewer, ReadDesk.Desk desk, Differences known) {
    return DeskMarks.of(desk.statements(), viewer.id(), known);
  }

  /** For a view to remember those that it asks for again and again. */
  Differences differences() {
    return differences;
  }

  Focus.Rights rights(Viewer viewer, InvestigationId id) {
    Investigation investigation = investigations.open(viewer, id);
    return new Focus.Rights(
        viewer.id(),
        AccessPolicy.permits(viewer, investigation, Permission.MARK),
        AccessPolicy.permits(viewer, investigation, Permission.OVERRIDE_POLICY),
        AccessPolicy.permits(viewer, investigation, Permission.USE_CONFIDENTIAL_EVIDENCE));
  }

  Focus focus(
      Viewer viewer, ReadDesk.Desk desk, ReadDesk.DeskStatement statement, Differences known) {
    StatementId id = statement.statement().id();
    InvestigationId investigation = desk.article().investigation();
    Focus.Rights rights = rights(viewer, investigation);
    return new Focus(
        statement,
        Objects.requireNonNull(desk.surroundings().place(statement.statement())),
        statement
            .claim()
            .map(it -> reader.worth(it.claim()))
            .orElseGet(() -> reader.worth(statement.statement())),
        suggestions.of(viewer, id, rights.overrides()),
        statements.proposals(viewer, id),
        marks.prospects(viewer, id),
        members.names(viewer, investigation),
        statement.claim().map(it -> discussion.of(viewer, it.claim().id())).orElseGet(List::of),
        statement.claim().map(it -> asking.of(viewer, it.claim().id())).orElseGet(List::of),
        rights,
        known);
  }

  /** All claims, for choosing one. */
  List<ClaimCase> claims(Viewer viewer, InvestigationId investigation) {
    return cases.in(viewer, investigation);
  }

  /** What two wordings say differently. */
  List<Difference> between(String a, String b) {
    return differences.between(a, b);
  }

  /** Parts of a statement that may be claims of their own. */
  List<TextSpan> parts(Statement statement) {
    return reader.parts(statement);
  }

  /** Every statement of the investigation, for choosing one as evidence. */
  List<StatementInContext> passages(Viewer viewer, InvestigationId investigation) {
    return statements.in(viewer, investigation);
  }

  /** The claims that something is so, to which an utterance may belong. */
  List<Claim> contents(Viewer viewer, InvestigationId investigation) {
    return cases.in(viewer, investigation).stream()
        .map(ClaimCase::claim)
        .filter(it -> it.facts().kind() instanceof ClaimKind.Content)
        .toList();
  }

  /** What was assessed before that the statement seems to repeat; takes a language model's time. */
  List<EarlierCheck> earlierChecks(Viewer viewer, StatementId statement) {
    return earlier.of(viewer, statement);
  }

  /** Why the statement may not be checkable, as analysis sees it; a person decides. */
  Optional<NotCheckableKind> likelyKind(Statement statement) {
    return reader.notCheckable(statement).map(ClaimReader.Doubt::kind);
  }
}
