package io.touchstone.persistence.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.MakeClaim;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.discussion.Discuss;
import io.touchstone.domain.erasure.EraseText;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.LinkEvidence;
import io.touchstone.domain.evidence.NewEvidence;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLines;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.domain.trail.TrailVerifier;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class EraseTextTest extends DatabaseTest {
  private static final String SECRET = "Ilse Novak told me at her kitchen table";

  @Autowired Access access;
  @Autowired MakeClaim claimOf;
  @Autowired Claims claims;
  @Autowired Assessments assessments;
  @Autowired EvidenceLinks links;
  @Autowired BlindReviews reviews;
  @Autowired Comments comments;
  @Autowired Inquiries inquiries;
  @Autowired Accounts accounts;
  @Autowired MarkClaim marking;
  @Autowired Trail trail;
  @Autowired TrailLog log;
  @Autowired DataSource database;

  AccountId ada;
  Viewer editor;
  InvestigationId investigation;
  Story.Told told;
  EraseText erasing;
  Assessment mark;
  EvidenceId evidence;
  CommentId comment;

  @BeforeEach
  void aMarkAndEvidenceWithWords() {
    ada = story.person("ada-" + AccountId.next());
    editor = new Viewer(ada, false);
    investigation = story.investigation(ada);
    told = story.article(investigation, "Gate " + investigation, "The gate was open.");
    erasing = new EraseText(access, claims, assessments, links, comments, inquiries, trail);
    LinkEvidence linking =
        new LinkEvidence(access, claimOf, claims, links, trail, InstantSource.system());
    evidence =
        inTransaction(
            () ->
                linking.link(
                    editor,
                    CommandId.next(),
                    told.statement(0),
                    new NewEvidence(
                        new EvidenceSource.External(SECRET, "https://example.org/novak"),
                        Stance.SUPPORTS,
                        EvidenceKind.WITNESS,
                        Visibility.PUBLIC,
                        SECRET)));
    inTransaction(
        () ->
            marking.mark(
                editor,
                CommandId.next(),
                told.statement(0),
                new Assessment.Decision.Mark(
                    Finding.of(Verdict.CORROBORATED), SECRET, SECRET, SECRET)));
    mark = assessments.in(investigation).getFirst();
    Discuss discussion =
        new Discuss(
            access,
            claimOf,
            claims,
            links,
            reviews,
            comments,
            new Members(access, accounts),
            trail,
            InstantSource.system());
    comment =
        inTransaction(
            () -> discussion.say(editor, CommandId.next(), told.statement(0), evidence, SECRET));
    inTransaction(() -> discussion.resolve(editor, CommandId.next(), comment, true));
  }

  private List<TrailEntry> chain() {
    return log.after(investigation, 0, 1_000);
  }

  private List<String> differences() {
    try (Connection connection = database.getConnection()) {
      return SealedRows.differences(connection, investigation, List.of(), chain());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String everythingStored() {
    return jdbc.sql(
            """
            select string_agg(it::text, ' ') from (
              select to_jsonb(assessment) it from assessment
              union all select to_jsonb(evidence_link) from evidence_link
              union all select to_jsonb(comment) from comment
              union all select to_jsonb(trail_entry) from trail_entry
              union all select to_jsonb(trail_seal) from trail_seal)
            """)
        .query(String.class)
        .single();
  }

  @Test
  void theTrailHoldsNoWordOfIt() {
    assertThat(TrailLines.of(chain())).contains("\"sealed\":").doesNotContain("Novak");
    assertThat(differences()).isEmpty();
  }

  @Test
  void erasingTakesTheWordsAndBreaksNoChain() {
    TrailEntry head = chain().getLast();
    inTransaction(() -> erasing.ofAssessment(editor, CommandId.next(), mark.claim(), mark.id()));
    inTransaction(() -> erasing.ofEvidence(editor, CommandId.next(), evidence));
    inTransaction(() -> erasing.ofComment(editor, CommandId.next(), comment));

    assertThat(everythingStored()).doesNotContain("Novak").doesNotContain("novak");
    assertThat(
            jdbc.sql("select count(*) from trail_seal where investigation_id = ?")
                .param(investigation.value())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(TrailVerifier.verify(chain())).isInstanceOf(Verification.Intact.class);
    assertThat(chain())
        .contains(head)
        .last()
        .extracting(TrailEntry::action)
        .isEqualTo(TrailAction.TEXT_ERASED);
    assertThat(differences()).isEmpty();
    Assessment erased = assessments.in(investigation).getFirst();
    assertThat(erased.decision())
        .isEqualTo(
            new Assessment.Decision.Mark(
                Finding.of(Verdict.CORROBORATED), "[erased]", "[erased]", "[erased]"));
    assertThat(links.find(evidence).orElseThrow())
        .satisfies(it -> assertThat(it.note()).isEqualTo("[erased]"))
        .satisfies(
            it -> assertThat(it.source()).isEqualTo(new EvidenceSource.External("[erased]", null)));
  }

  @Test
  void aPersonsNameGoesWithoutTheChain() {
    jdbc.sql("update account set display_name = 'Somebody', username = ? where id = ?")
        .params("gone-" + ada, ada.value())
        .update();

    assertThat(TrailVerifier.verify(chain())).isInstanceOf(Verification.Intact.class);
    assertThat(TrailLines.of(chain())).doesNotContain("Dr ada");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update assessment set rationale = 'made up'",
        "update assessment set where_looked = ''",
        "update assessment set override_reason = null",
        "update assessment set verdict = 'DISPUTED'",
        "update evidence_link set note = 'made up'",
        "update evidence_link set url = 'https://example.org/other'",
        "update evidence_link set stance = 'REFUTES'",
        "update comment set text = 'made up'",
        "delete from trail_seal",
      })
  void whatSomebodyChangedBehindTheTrailsBackIsNamed(String tampering) {
    inTransaction(
        () -> {
          jdbc.sql(tampering).update();
        });

    assertThat(differences()).isNotEmpty();
  }

  @Test
  void aMarkThatNobodyGaveIsNamed() {
    story.mark(mark.claim(), story.person("ben-" + AccountId.next()), Verdict.DISPUTED);

    assertThat(differences())
        .singleElement()
        .asString()
        .startsWith("The trail doesn't know the mark");
  }

  @Test
  void whatTheEraserWroteInsteadIsNoPlaceForNewWords() {
    inTransaction(() -> erasing.ofAssessment(editor, CommandId.next(), mark.claim(), mark.id()));
    jdbc.sql("update assessment set rationale = 'made up' where id = ?")
        .param(mark.id().value())
        .update();

    assertThat(differences()).singleElement().asString().contains("words of the mark");
  }

  @Test
  void onlyAnEditorErases() {
    AccountId reviewer = story.person("eve-" + AccountId.next());
    jdbc.sql("insert into investigation_member values (?, ?, 'REVIEWER')")
        .params(investigation.value(), reviewer.value())
        .update();
    Viewer viewer = new Viewer(reviewer, false);

    assertThat(erasing.permits(viewer, investigation)).isFalse();
    assertThatThrownBy(
            () -> erasing.ofAssessment(viewer, CommandId.next(), mark.claim(), mark.id()))
        .isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> erasing.ofEvidence(viewer, CommandId.next(), evidence))
        .isInstanceOf(NotPermittedException.class);
  }
}
