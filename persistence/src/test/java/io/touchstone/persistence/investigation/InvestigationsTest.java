package io.touchstone.persistence.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.approval.Approvals;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.evidence.EvidenceCopies;
import io.touchstone.domain.evidence.EvidenceCopy;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.inquiry.Reply;
import io.touchstone.domain.intake.Intake;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.IntakeItemId;
import io.touchstone.domain.intake.IntakeSource;
import io.touchstone.domain.intake.Intakes;
import io.touchstone.domain.intake.ItemState;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.InvestigationSummary;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.recheck.Confirmation;
import io.touchstone.domain.recheck.ConfirmationId;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.recheck.Grounds;
import io.touchstone.domain.recheck.Merger;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementVector;
import io.touchstone.domain.statement.StatementVectors;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.ReviewTasks;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvestigationsTest extends DatabaseTest {
  @Autowired Investigations investigations;
  @Autowired DueComparisons due;
  @Autowired Intakes intakes;
  @Autowired SharedCopies copies;
  @Autowired Statements statements;
  @Autowired Suggestions suggestions;
  @Autowired StatementVectors vectors;
  @Autowired BlindReviews reviews;
  @Autowired Approvals approvals;
  @Autowired Footings footings;
  @Autowired Comments comments;
  @Autowired Inquiries inquiries;
  @Autowired EvidenceLinks evidence;
  @Autowired EvidenceCopies evidenceCopies;
  @Autowired ReviewTasks tasks;
  @Autowired TrailLog trail;

  private static Investigation investigation(
      String title, boolean sample, Instant createdAt, Map<AccountId, InvestigationRole> members) {
    return new Investigation(InvestigationId.next(), title, "", sample, members, createdAt, 0);
  }

  @Test
  void anInvestigationComesBackAsItWas() {
    AccountId ada = story.person("ada");
    AccountId bea = story.person("bea");
    Investigation flood =
        investigation(
            "Flood \uD83C\uDF0A at المرفأ",
            false,
            Story.MORNING,
            Map.of(ada, InvestigationRole.EDITOR, bea, InvestigationRole.READER));

    investigations.add(flood);

    Investigation found = investigations.find(flood.id()).orElseThrow();
    assertThat(found.version()).isEqualTo(1);
    assertThat(found).usingRecursiveComparison().ignoringFields("version").isEqualTo(flood);
    assertThat(investigations.find(InvestigationId.next())).isEmpty();
  }

  @Test
  void whatTheDatabaseCannotHoldIsReplacedInWhatPeopleType() {
    AccountId ada = story.person("ada");
    Investigation odd =
        investigation(
            "a\u0000b\uD800c\uDC00d\uD83D\uDE00",
            false,
            Story.MORNING,
            Map.of(ada, InvestigationRole.EDITOR));

    investigations.add(odd);

    assertThat(investigations.find(odd.id()).orElseThrow().title())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uD83D\uDE00");
  }

  @Test
  void membersComeGoAndChange() {
    AccountId ada = story.person("ada");
    AccountId bea = story.person("bea");
    AccountId cid = story.person("cid");
    InvestigationId id = story.investigation(ada, bea);
    Investigation changed =
        investigations
            .find(id)
            .orElseThrow()
            .withMember(cid, InvestigationRole.READER)
            .withMember(ada, InvestigationRole.REVIEWER)
            .withMember(cid, InvestigationRole.EDITOR)
            .withoutMember(bea)
            .renamed("The breach", "When?");

    SaveOutcome<Investigation> outcome = investigations.save(changed, 1);

    Investigation now = investigations.find(id).orElseThrow();
    assertThat(outcome).isEqualTo(new SaveOutcome.Saved<>(now));
    assertThat(now.version()).isEqualTo(2);
    assertThat(now.title()).isEqualTo("The breach");
    assertThat(now.members())
        .isEqualTo(Map.of(ada, InvestigationRole.REVIEWER, cid, InvestigationRole.EDITOR));
  }

  @Test
  void aStaleWriteIsRefusedAndTheTransactionGoesOn() {
    InvestigationId id = story.investigation(story.person("ada"));

    Investigation after =
        inTransaction(
            () -> {
              Investigation read = investigations.find(id).orElseThrow();
              // what this transaction has read must not hide what the other writes
              CompletableFuture.runAsync(() -> investigations.save(read.renamed("First", ""), 1))
                  .join();
              SaveOutcome<Investigation> outcome =
                  investigations.save(read.renamed("Second", ""), 1);
              assertThat(outcome).isInstanceOf(SaveOutcome.Stale.class);
              Investigation current = ((SaveOutcome.Stale<Investigation>) outcome).current();
              assertThat(current.title()).isEqualTo("First");
              investigations.save(current.renamed("Third", ""), current.version());
              return investigations.find(id).orElseThrow();
            });

    assertThat(after.title()).isEqualTo("Third");
    assertThat(after.version()).isEqualTo(3);
    assertThat(investigations.find(id)).contains(after);
  }

  @Test
  void anEqualValueIsANewVersionToo() {
    InvestigationId id = story.investigation(story.person("ada"));
    Investigation same = investigations.find(id).orElseThrow();

    assertThat(((SaveOutcome.Saved<Investigation>) investigations.save(same, 1)).value().version())
        .isEqualTo(2);
  }

  @Test
  void thereIsOneSample() {
    AccountId ada = story.person("ada");
    Investigation sample =
        investigation("S", true, Story.MORNING, Map.of(ada, InvestigationRole.EDITOR));
    Investigation another =
        investigation("T", true, Story.MORNING, Map.of(ada, InvestigationRole.EDITOR));
    assertThat(investigations.sample()).isEmpty();

    investigations.add(sample);

    assertThat(investigations.sample().orElseThrow().id()).isEqualTo(sample.id());
    assertThatThrownBy(() -> investigations.add(another))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("The sample is open already.");
  }

  @Test
  void theListShowsWhatTheViewerMaySeeNewestFirstWithItsCounts() {
    AccountId ada = story.person("ada");
    AccountId bea = story.person("bea");
    Investigation older =
        investigation("Older", false, Story.MORNING, Map.of(ada, InvestigationRole.READER));
    Investigation newer =
        investigation(
            "Newer",
            false,
            Story.MORNING.plus(Duration.ofDays(1)),
            Map.of(ada, InvestigationRole.EDITOR, bea, InvestigationRole.READER));
    investigations.add(older);
    investigations.add(newer);
    var first = story.article(newer.id(), "One", "The gate was open.", "Nobody saw it.", "Rain.");
    var second = story.article(newer.id(), "Two", "The gate stood open.");
    var twice = story.claim(newer.id(), first.statement(0), second.statement(0));
    var withdrawn = story.claim(newer.id(), first.statement(1));
    story.claim(newer.id(), first.statement(2));
    story.mark(twice.id(), ada, Verdict.DISPUTED);
    story.mark(twice.id(), bea, Verdict.CORROBORATED);
    story.mark(withdrawn.id(), ada, Verdict.UNSOURCED);
    story.withdraw(withdrawn.id(), ada);

    assertThat(investigations.visibleTo(new Viewer(ada, false)))
        .containsExactly(
            full(newer, InvestigationRole.EDITOR), empty(older, InvestigationRole.READER));
    assertThat(investigations.visibleTo(new Viewer(bea, false)))
        .containsExactly(full(newer, InvestigationRole.READER));
    assertThat(investigations.visibleTo(new Viewer(AccountId.next(), true)))
        .containsExactly(full(newer, null), empty(older, null));
    assertThat(investigations.visibleTo(new Viewer(AccountId.next(), false))).isEmpty();
  }

  private static InvestigationSummary empty(Investigation older, @Nullable InvestigationRole role) {
    return new InvestigationSummary(
        older.id(), "Older", "", false, older.createdAt(), role, 0, 0, 0, 0);
  }

  private static InvestigationSummary full(Investigation newer, @Nullable InvestigationRole role) {
    return new InvestigationSummary(
        newer.id(), "Newer", "", false, newer.createdAt(), role, 2, 4, 3, 1);
  }

  @Test
  void aChangeToADeletedOneIsOvertaken() {
    InvestigationId id = story.investigation(story.person("ada"));
    Investigation read = investigations.find(id).orElseThrow();
    investigations.delete(id);

    assertThatThrownBy(() -> investigations.save(read, 1)).isInstanceOf(OvertakenException.class);
    assertThat(investigations.find(id)).isEmpty();
    investigations.delete(id);
  }

  @Test
  void deletingTakesEverythingWithItButTheTrail() {
    AccountId ada = story.person("ada");
    InvestigationId id = story.investigation(ada);
    fill(id, ada);
    List<String> tables =
        jdbc.sql(
                """
                select table_name from information_schema.tables
                 where table_schema = 'public' and table_type = 'BASE TABLE'
                   and table_name not in ('account', 'api_token', 'setup_code', 'outlet', 'trail_entry',
                                          'trail_head', 'flyway_schema_history',
                                          'scheduled_tasks', 'published_report',
                                          'published_version', 'under_review', 'kept_dossier',
                                          'search_change', 'search_position', 'guess', 'sign_in',
                                          'mail_choice')
                """)
            .query(String.class)
            .list();
    assertThat(tables).hasSizeGreaterThan(12).allSatisfy(it -> assertThat(count(it)).isPositive());
    InvestigationId other = story.investigation(ada);
    Story.Told kept = story.article(other, "Kept", "It stays.");

    investigations.delete(id);

    assertThat(investigations.find(id)).isEmpty();
    assertThat(investigations.visibleTo(new Viewer(ada, false)))
        .extracting(InvestigationSummary::id)
        .containsExactly(other);
    assertThat(trail.headNumber(id)).isEqualTo(1);
    assertThat(trail.after(id, 0, 10)).hasSize(1);
    assertThat(statements.find(kept.statement(0))).isPresent();
    investigations.delete(other);
    assertThat(tables).allSatisfy(it -> assertThat(count(it)).isZero());
  }

  private void bring(InvestigationId id, AccountId ada) {
    Intake intake = new Intake(IntakeId.next(), id, ada, Story.MORNING, false);
    IntakeItem item =
        new IntakeItem(
            IntakeItemId.next(),
            intake.id(),
            1,
            new IntakeSource.StoredFile("new.txt", null),
            ItemState.WAITING,
            List.of());
    intakes.addIfNew(intake);
    intakes.add(item, new byte[] {1});
    intakes.keep(item.id(), 0, new ImportOutcome.Rejected("new.txt", "It is broken."));
  }

  /** One of everything. */
  private void fill(InvestigationId id, AccountId ada) {
    Story.Told one = story.article(id, "One", "The gate was open.", "Rain.");
    Story.Told two = story.article(id, "Two", "The gate stood open.");
    copies.addAll(List.of(new SharedCopy(two.id(), one.id(), 0.7, "shares its wording")));
    evidenceCopies.keep(
        id,
        new EvidenceCopy(OriginalFile.of("log.txt", "text/plain", new byte[] {7}), "Log.", "1"));
    suggestions.addAll(
        List.of(
            new Suggestion(
                SuggestionId.next(),
                id,
                new Similarity(one.statement(0), two.statement(0), 0.8, List.of("gate")),
                "words 1",
                Suggestion.Decision.OPEN)));
    inTransaction(() -> due.add(id, List.of(one.id())));
    vectors.keep(
        "small 1",
        List.of(
            new StatementVector(
                one.statement(0), Digest.of("The gate was open."), new byte[8], new byte[2])));
    bring(id, ada);
    OtherRows.add(jdbc, id, ada);
    ClaimId claim = story.claim(id, one.statement(0), two.statement(0)).id();
    rest(story.mark(claim, ada, Verdict.DISPUTED), claim, one.statement(0));
    approvals.keep(
        new Approval(claim, ada, Story.MORNING, true, "Alone.", 1, Digest.of("as it was")));
    comments.add(
        new Comment(
            new CommentId(UUID.randomUUID()),
            claim,
            one.statement(0),
            null,
            ada,
            Story.MORNING,
            "Who was there?",
            Set.of(ada),
            null));
    inquiries.add(
        new Inquiry(
            new InquiryId(UUID.randomUUID()),
            claim,
            "Harbour Post",
            "Who saw it?",
            Channel.PHONE,
            LocalDate.of(2026, 3, 15),
            ada,
            Reply.AWAITED));
    reviews.keep(claim, BlindReview.by(2));
    reviews.keepDefault(id, 2);
    evidence.add(
        new EvidenceLink(
            EvidenceId.next(),
            claim,
            new EvidenceSource.Passage(one.statement(1)),
            Stance.DISCUSSES,
            EvidenceKind.SECONDARY,
            Visibility.PUBLIC,
            "",
            ada,
            Story.MORNING));
    assign(id, ada, new TaskScope.ChosenClaims(List.of(claim)));
    assign(id, ada, new TaskScope.ChosenStatements(List.of(one.statement(1))));
    inTransaction(
        () ->
            new Trail(trail, InstantSource.system())
                .record(id, new Viewer(ada, false), TrailAction.INVESTIGATION_DELETED, Map.of()));
  }

  private void rest(Assessment mark, ClaimId claim, StatementId said) {
    Grounds grounds =
        new Grounds(
            claim,
            1,
            "The gate was open",
            Map.of(said, Role.ASSERTS),
            Set.of(EvidenceId.next()),
            Map.of(),
            Story.MORNING);
    footings.rest(mark.id(), grounds);
    footings.confirm(
        new Confirmation(
            new ConfirmationId(UUID.randomUUID()),
            mark.id(),
            mark.reviewer(),
            Story.MORNING,
            "It still holds.",
            grounds));
    jdbc.sql("update claim set text = 'The gate stood open' where id = ?")
        .param(claim.value())
        .update();
    footings.merged(new Merger(ClaimId.next(), 9, "Another", claim, Story.MORNING));
  }

  private void assign(InvestigationId id, AccountId ada, TaskScope scope) {
    tasks.add(
        new ReviewTask(
            TaskId.next(), id, scope, ada, ada, null, "", TaskState.ASSIGNED, Story.MORNING, 0));
  }
}
