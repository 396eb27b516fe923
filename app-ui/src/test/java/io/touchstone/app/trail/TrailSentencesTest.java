package io.touchstone.app.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrailSentencesTest {

  private static final InvestigationId INVESTIGATION = InvestigationId.next();
  private static final AccountId JO = AccountId.next();
  private static final Claim CLAIM =
      new Claim(
          ClaimId.next(),
          INVESTIGATION,
          7,
          "The gate failed.",
          ClaimFacts.NONE,
          List.of(new Appearance(StatementId.next(), Role.ASSERTS)),
          1);
  private static final ArticleSummary ARTICLE =
      new ArticleSummary(
          ArticleId.next(), 2, "Night of water", null, null, "a.txt", "text/plain", 1, 3, 1, 1);
  private static final TaskSummary TASK =
      new TaskSummary(
          new ReviewTask(
              TaskId.next(),
              INVESTIGATION,
              new TaskScope.WholeArticle(ARTICLE.id()),
              JO,
              JO,
              null,
              "",
              TaskState.ASSIGNED,
              Instant.EPOCH,
              1),
          "The flood",
          "Night of water",
          2,
          "Jo",
          "Jo",
          3,
          1);

  private final TrailSentences sentences =
      new TrailSentences(
          new TrailThings(
              INVESTIGATION, Map.of(JO, "Jo"), List.of(CLAIM), List.of(ARTICLE), List.of(TASK)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INVESTIGATION_OPENED | | opened the investigation
          MEMBER_CHANGED | person=JO role=EDITOR | made Jo an editor
          MEMBER_CHANGED | person=JO role=none | took Jo off the investigation
          ARTICLE_IMPORTED | article=ARTICLE | imported article 2 “Night of water”
          ARTICLE_CORRECTED | article=ARTICLE | corrected what is known about article 2 “Night of water”
          ARTICLE_REMOVED | article=gone | removed an article that has been removed since
          STATEMENTS_GROUPED | claim=CLAIM | put a statement into claim 7 “The gate failed.”
          STATEMENTS_GROUPED | claim=CLAIM role=DENIES | said that a statement denies claim 7 “The gate failed.”
          CLAIM_DESCRIBED | claim=CLAIM kind=UTTERANCE | noted that claim 7 “The gate failed.” is that somebody said it
          CLAIM_DESCRIBED | claim=CLAIM kind=CONTENT asOf=2026-03 | noted that claim 7 “The gate failed.” is that it is so, and of when it speaks: 2026-03
          CLAIM_MARKED | claim=CLAIM finding=CORROBORATED | marked claim 7 “The gate failed.” as corroborated
          CLAIM_MARKED | claim=CLAIM finding=DISPUTED override=yes | marked claim 7 “The gate failed.” as disputed, by exception from the policy
          MARK_WITHDRAWN | claim=gone | took back the mark on a claim that has been joined with another since
          EVIDENCE_LINKED | claim=CLAIM stance=REFUTES | linked evidence that refutes claim 7 “The gate failed.”
          TASK_ASSIGNED | task=TASK assignee=JO | gave “Night of water” to Jo
          TASK_ASSIGNED | task=TASK | offered the task “Night of water” to whoever takes it
          TASK_REMINDED | task=TASK assignee=JO | reminded Jo of the task “Night of water”
          TASK_MOVED | task=TASK state=OPEN | moved the task “Night of water” to “open”
          TASK_MOVED | task=TASK state=IN_PROGRESS | moved the task “Night of water” to “in progress”
          REPORT_EXPORTED | format=CLAIM_REVIEW | exported the report as ClaimReview
          REPORT_EXPORTED | format=HTML | exported the report as HTML
          """)
  void saysWhatWasDone(TrailAction action, String details, String sentence) {
    assertThat(sentences.of(entry(action, details)).text()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @EnumSource
  void saysSomethingAboutEveryActionEvenWithoutDetails(TrailAction action) {
    assertThat(sentences.of(entry(action, null)).text()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "CLAIM_MARKED, claim=CLAIM, /matrix?at=7",
    "ARTICLE_IMPORTED, article=ARTICLE, /desk/2",
    "TASK_MOVED, task=TASK, /tasks"
  })
  void leadsToWhatItSpeaksOf(TrailAction action, String details, String address) {
    assertThat(sentences.of(entry(action, details)).pieces())
        .extracting(TrailSentence.Piece::address)
        .contains("investigations/" + INVESTIGATION + address);
  }

  private static TrailEntry entry(TrailAction action, String details) {
    Map<String, String> map = new LinkedHashMap<>();
    if (details != null) {
      Arrays.stream(details.split(" "))
          .map(detail -> detail.split("="))
          .forEach(
              detail ->
                  map.put(
                      detail[0],
                      switch (detail[1]) {
                        case "JO" -> JO.toString();
                        case "CLAIM" -> CLAIM.id().toString();
                        case "ARTICLE" -> ARTICLE.id().toString();
                        case "TASK" -> TASK.task().id().toString();
                        default -> detail[1];
                      }));
    }
    return TrailEntry.following(null, INVESTIGATION, Instant.EPOCH, JO, action, null, map);
  }
}
