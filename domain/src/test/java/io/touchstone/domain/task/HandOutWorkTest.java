package io.touchstone.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.Approvals;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.task.HandOutWork.Order;
import io.touchstone.domain.task.HandOutWork.Work;
import io.touchstone.domain.testing.Silent;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Articles A and B say three statements each, 1 to 3 and 4 to 6. 2 and 5 are one claim, 3 is a
 * claim that is marked, and Per has two statements to do already.
 */
class HandOutWorkTest {
  private static final InvestigationId ID = InvestigationId.next();
  private static final Viewer INGA = new Viewer(AccountId.next(), false);
  private static final AccountId ANN = AccountId.next();
  private static final AccountId PER = AccountId.next();
  private static final AccountId EVE = AccountId.next();
  private static final Article A = article(1);
  private static final Article B = article(2);
  private static final List<Statement> SAID =
      IntStream.rangeClosed(1, 6).mapToObj(it -> statement(it <= 3 ? A : B, it)).toList();
  private static final Claim SHARED = claim(1, 2, 5);
  private static final Claim MARKED = claim(2, 3);

  private final List<ReviewTask> made = new ArrayList<>();
  private final List<TrailEntry> recorded = new ArrayList<>();
  private final HandOutWork work = handOutWork();

  @ParameterizedTest(name = "{0} to {1} by {2}")
  @CsvSource({
    "unmarked A B, Ann Per, ROTATION, Ann 1 4; Per 2 5 6",
    "unmarked A B, Ann Per, LOAD, Ann 1 2 5 4; Per 6",
    "unmarked A B, Per Ann, EVERYBODY, Per 1 2 5 4 6; Ann 1 2 5 4 6",
    "unmarked A B, Ann, LOAD, Ann 1 2 5 4 6",
    "unmarked A B, '', LOAD, nobody 1 2 5 4 6",
    "unmarked B, Ann Per, ROTATION, Ann 4 6; Per 5",
    "all A B, Ann Per, ROTATION, Ann A; Per B",
    "all A B, Ann Per, EVERYBODY, Ann A; Ann B; Per A; Per B",
    "all A B, '', ROTATION, nobody A; nobody B",
    "claims, Ann Per, ROTATION, Ann c1; Per c2",
    "claims, Ann Ann, EVERYBODY, Ann c1 c2"
  })
  void sharesOut(String what, String people, Sharing sharing, String tasks) {
    int number = work.handOut(INGA, CommandId.next(), ID, order(what(what), people, sharing));

    assertThat(made.stream().map(HandOutWorkTest::inWords).collect(Collectors.joining("; ")))
        .isEqualTo(tasks);
    assertThat(number).isEqualTo(made.size());
    assertThat(recorded).hasSize(made.size());
    assertThat(made)
        .allSatisfy(
            it -> {
              assertThat(it.priority()).isEqualTo(Priority.HIGH);
              assertThat(it.note()).isEqualTo("Mind the times.");
              assertThat(it.state())
                  .isEqualTo(people.isEmpty() ? TaskState.OPEN : TaskState.ASSIGNED);
            });
  }

  @Test
  void eachTaskIsAPartOfTheDecisionSoThatItCountsOnce() {
    CommandId command = CommandId.next();
    Order order = order(what("all A B"), "Ann Per", Sharing.ROTATION);

    assertThat(work.handOut(INGA, command, ID, order)).isEqualTo(2);
    assertThat(work.handOut(INGA, command, ID, order)).isZero();

    assertThat(recorded.stream().map(TrailEntry::commandId))
        .containsExactly(command, command.part(1));
    assertThat(made).hasSize(2);
  }

  @Test
  void nothingToDoIsRefused() {
    Order order = order(new Work.Unmarked(Set.of(ArticleId.next())), "Ann", Sharing.LOAD);

    assertThatThrownBy(() -> work.handOut(INGA, CommandId.next(), ID, order))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("nothing to review");
  }

  @Test
  void tooMuchAtOnceIsRefused() {
    List<ArticleId> articles = IntStream.range(0, 501).mapToObj(it -> ArticleId.next()).toList();
    Order order = order(new Work.Whole(articles), "Ann", Sharing.LOAD);

    assertThatThrownBy(() -> work.handOut(INGA, CommandId.next(), ID, order))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("501 tasks");
    assertThat(made).isEmpty();
  }

  @Test
  void whoOnlyReadsGetsNothingToDo() {
    Order order = order(what("all A B"), "Eve", Sharing.LOAD);

    assertThatThrownBy(() -> work.handOut(INGA, CommandId.next(), ID, order))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("reviewer or an editor");
  }

  @Test
  void onlyAnEditorHandsOut() {
    Order order = order(what("all A B"), "Ann", Sharing.LOAD);

    assertThatThrownBy(() -> work.handOut(new Viewer(ANN, false), CommandId.next(), ID, order))
        .isInstanceOf(NotPermittedException.class);
  }

  private static Work what(String words) {
    Set<ArticleId> articles =
        Arrays.stream(words.split(" "))
            .filter(it -> it.length() == 1)
            .map(it -> it.equals("A") ? A.id() : B.id())
            .collect(Collectors.toSet());
    if (words.startsWith("unmarked")) {
      return new Work.Unmarked(articles);
    }
    return words.startsWith("all")
        ? new Work.Whole(List.of(A.id(), B.id()))
        : new Work.OfClaims(List.of(SHARED.id(), MARKED.id()));
  }

  private static Order order(Work what, String people, Sharing sharing) {
    Map<String, AccountId> names = Map.of("Ann", ANN, "Per", PER, "Eve", EVE);
    return new Order(
        what,
        Arrays.stream(people.split(" ")).filter(names::containsKey).map(names::get).toList(),
        sharing,
        Priority.HIGH,
        null,
        "Mind the times.");
  }

  private static String inWords(ReviewTask task) {
    String who = task.isFor(ANN) ? "Ann" : task.isFor(PER) ? "Per" : "nobody";
    String what =
        switch (task.scope()) {
          case TaskScope.WholeArticle(ArticleId article) -> article.equals(A.id()) ? "A" : "B";
          case TaskScope.ChosenClaims(List<ClaimId> claims) ->
              claims.stream()
                  .map(it -> it.equals(SHARED.id()) ? "c1" : "c2")
                  .collect(Collectors.joining(" "));
          case TaskScope.ChosenStatements(List<StatementId> statements) ->
              statements.stream()
                  .map(it -> SAID.stream().map(Statement::id).toList().indexOf(it) + 1)
                  .map(String::valueOf)
                  .collect(Collectors.joining(" "));
        };
    return who + " " + what;
  }

  private HandOutWork handOutWork() {
    Access access =
        new Access(
            Silent.knowing(
                Investigations.class,
                Map.of(
                    "find",
                    Optional.of(
                        new Investigation(
                            ID,
                            "The flood",
                            "",
                            false,
                            Map.of(
                                INGA.id(),
                                InvestigationRole.EDITOR,
                                ANN,
                                InvestigationRole.REVIEWER,
                                PER,
                                InvestigationRole.REVIEWER,
                                EVE,
                                InvestigationRole.READER),
                            Instant.EPOCH,
                            1)))));
    Articles articles =
        Silent.knowing(Articles.class, Map.of("in", List.of(A, B), "find", Optional.of(A)));
    Claims claims =
        Silent.knowing(
            Claims.class, Map.of("in", List.of(SHARED, MARKED), "find", Optional.of(SHARED)));
    Statements statements = Silent.knowing(Statements.class, Map.of("in", SAID));
    ReviewTasks tasks = tasks();
    Trail trail = new Trail(log(), Clock.systemUTC());
    ClaimCases cases =
        new ClaimCases(
            access,
            claims,
            articles,
            Silent.port(SharedCopies.class),
            Silent.port(Outlets.class),
            statements,
            Silent.port(EvidenceLinks.class),
            Silent.knowing(Assessments.class, Map.of("in", List.of(mark()))),
            Silent.port(BlindReviews.class),
            Silent.port(Approvals.class),
            Silent.port(Footings.class));
    return new HandOutWork(
        access,
        new AssignTasks(access, articles, claims, statements, tasks, trail, Clock.systemUTC()),
        tasks,
        cases,
        statements,
        trail);
  }

  /** Per has two to do already. */
  private ReviewTasks tasks() {
    ReviewTask pers =
        new ReviewTask(
            TaskId.next(),
            ID,
            new TaskScope.WholeArticle(A.id()),
            PER,
            INGA.id(),
            null,
            "",
            TaskState.IN_PROGRESS,
            Instant.EPOCH,
            1);
    return new KeptTasks(
        made, List.of(new TaskSummary(pers, "The flood", "A", 1, "Per", "Inga", 3, 1)));
  }

  private TrailLog log() {
    return new KeptTrail(recorded);
  }

  private static Assessment mark() {
    return new Assessment(
        AssessmentId.next(),
        MARKED.id(),
        INGA.id(),
        Assessment.REVIEW,
        new Assessment.Decision.Mark(Finding.of(Verdict.UNSOURCED), "", "", null),
        CommandId.next(),
        Instant.EPOCH,
        1);
  }

  private static Article article(int number) {
    return new Article(ArticleId.next(), ID, number, null, ArticleFacts.NONE, RevisionId.next(), 0);
  }

  private static Claim claim(int number, int... statements) {
    return new Claim(
        ClaimId.next(),
        ID,
        number,
        "The gate failed.",
        ClaimFacts.NONE,
        Arrays.stream(statements)
            .mapToObj(it -> new Appearance(SAID.get(it - 1).id(), Role.ASSERTS))
            .toList(),
        1);
  }

  private static Statement statement(Article article, int number) {
    String text = "The gate failed at dawn.";
    return new Statement(
        StatementId.next(),
        article.id(),
        article.revision(),
        number,
        StatementKind.BODY,
        TextAnchor.in(text, new TextSpan(0, text.length())),
        new Attribution.Unattributed(),
        null);
  }
}
