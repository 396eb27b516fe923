package io.touchstone.persistence.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.GroupStatements;
import io.touchstone.domain.claim.ReshapeClaims;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.history.Moment;
import io.touchstone.domain.history.ReadHistory;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.recheck.ConfirmVerdict;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.Assessment.Decision;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(UseCases.class)
class ReadHistoryTest extends DatabaseTest {
  private static final Finding FORECAST = new Finding.NotCheckable(NotCheckableKind.FORECAST);
  private static final Finding OPINION = new Finding.NotCheckable(NotCheckableKind.OPINION);

  @Autowired ReadHistory history;
  @Autowired MarkClaim marks;
  @Autowired GroupStatements groups;
  @Autowired ReshapeClaims shapes;
  @Autowired ConfirmVerdict confirming;
  @Autowired ArrangeReviews reviews;
  @Autowired Comments comments;
  @Autowired Claims claims;
  @Autowired Trail trail;

  Viewer ada;
  Viewer bo;
  InvestigationId flood;
  Story.Told gate;
  ClaimId claim;
  ClaimId other;

  @BeforeEach
  void tell() {
    ada = new Viewer(story.person("ada"), false);
    bo = new Viewer(story.person("bo"), false);
    flood = story.investigation(ada.id(), bo.id());
    gate = story.article(flood, "Gate", "The gate was open.", "Nobody saw it.", "Rain.");
    claim = story.claim(flood, gate.statement(0)).id();
    other = story.claim(flood, gate.statement(1)).id();
  }

  @Test
  void aMarkSaysWhatItWasBeforeAndWhy() {
    mark(ada, 0, FORECAST, "It speaks of May.");
    mark(ada, 0, OPINION, "It judges.");
    mark(ada, 1, FORECAST, "Of another claim.");

    assertThat(told(bo))
        .satisfiesExactly(
            it -> {
              assertThat(it.from()).isEqualTo(FORECAST);
              assertThat(it.to()).isEqualTo(OPINION);
              assertThat(it.reason()).isEqualTo("It judges.");
              assertThat(it.entry().actor()).isEqualTo(ada.id());
            },
            it -> {
              assertThat(it.from()).isNull();
              assertThat(it.to()).isEqualTo(FORECAST);
              assertThat(it.reason()).isEqualTo("It speaks of May.");
            });
  }

  @Test
  void everyWordingIsToldWithWhatCameInstead() {
    reword("The gate stood open");
    mark(ada, 0, FORECAST, "");
    reword("The gate was shut");

    assertThat(told(ada).stream().filter(it -> it.now() != null))
        .extracting(Moment::before, Moment::now)
        .containsExactly(
            tuple("The gate stood open", "The gate was shut"),
            tuple("The gate was open", "The gate stood open"));
  }

  @Test
  void whatOthersAssessBlindlyIsToldByNothingUntilTheReviewOpens() {
    reviews.ask(ada, CommandId.next(), claim, 2);
    mark(ada, 0, FORECAST, "Mine.");

    assertThat(actions(bo)).containsExactly(TrailAction.REVIEW_ARRANGED);
    ReadHistory.Page smallest = history.page(bo, claim, Long.MAX_VALUE, 1);
    assertThat(smallest.moments()).hasSize(1);
    assertThat(smallest.older()).as("nothing older that would tell").isZero();
    assertThat(actions(ada)).containsExactly(TrailAction.CLAIM_MARKED, TrailAction.REVIEW_ARRANGED);

    mark(bo, 0, OPINION, "Mine, too.");

    assertThat(told(bo).stream().map(Moment::to)).contains(FORECAST, OPINION);
  }

  @Test
  void anErasedCommentIsNotToldAndAnotherIs() {
    comment("Look at the log.");
    Comment gone = comment("Her name is Ada.");
    assertThat(told(bo).stream().map(Moment::reason))
        .containsExactly("Her name is Ada.", "Look at the log.");

    comments.erase(gone.erased());

    assertThat(told(bo).stream().map(Moment::reason)).containsExactly("Look at the log.");
  }

  @Test
  void aMergedClaimTellsOfBoth() {
    mark(ada, 0, FORECAST, "");
    mark(bo, 1, FORECAST, "The other's.");

    shapes.merge(ada, CommandId.next(), claim, other);

    assertThat(actions(ada))
        .containsExactly(
            TrailAction.CLAIMS_MERGED, TrailAction.CLAIM_MARKED, TrailAction.CLAIM_MARKED);
    assertThat(history.page(ada, claim, Long.MAX_VALUE, 10).parts())
        .singleElement()
        .satisfies(it -> assertThat(it.gone()).isEqualTo(other));
    assertThat(told(ada).stream().map(Moment::reason)).contains("The other's.");
  }

  @Test
  void eachPartKeepsItsOwnWords() {
    reword("The gate stood open");
    reword(other, "Somebody saw it");

    shapes.merge(ada, CommandId.next(), claim, other);

    assertThat(told(ada).stream().filter(it -> it.now() != null))
        .extracting(Moment::before, Moment::now)
        .containsExactly(
            tuple("The gate was open", "Somebody saw it"),
            tuple("The gate was open", "The gate stood open"));
  }

  @Test
  void whyAVerdictWasConfirmedIsToldAlsoWhenItWasGivenAnewSince() {
    mark(ada, 0, FORECAST, "");
    reword("The gate stood open");
    confirming.confirm(bo, CommandId.next(), claim, "It says the same.");

    mark(ada, 0, OPINION, "");

    assertThat(told(ada).stream().map(Moment::reason)).contains("It says the same.");
  }

  @Test
  void aLongHistoryIsReadByPageWithNothingTwiceAndNothingLeftOut() {
    for (int i = 0; i < 230; i++) {
      int n = i;
      inTransaction(
          () ->
              trail.record(
                  flood,
                  ada,
                  TrailAction.EVIDENCE_LINKED,
                  Map.of("claim", (n % 2 == 0 ? claim : other).toString())));
    }

    List<Long> read = new ArrayList<>();
    long below = Long.MAX_VALUE;
    do {
      ReadHistory.Page page = history.page(ada, claim, below, 50);
      page.moments().forEach(it -> read.add(it.entry().number()));
      below = page.older();
    } while (below > 0);

    assertThat(read).hasSize(115).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(new HashSet<>(read)).hasSize(115);
  }

  @Test
  void aStrangerIsToldNothing() {
    assertThatThrownBy(
            () -> history.page(new Viewer(AccountId.next(), false), claim, Long.MAX_VALUE, 10))
        .isInstanceOf(NotFoundException.class);
  }

  private List<Moment> told(Viewer viewer) {
    return history.page(viewer, claim, Long.MAX_VALUE, 50).moments();
  }

  private List<TrailAction> actions(Viewer viewer) {
    return told(viewer).stream().map(it -> it.entry().action()).toList();
  }

  private void mark(Viewer viewer, int statement, Finding finding, String why) {
    marks.mark(
        viewer,
        CommandId.next(),
        gate.statement(statement),
        new Decision.Mark(finding, why, "", null));
  }

  private void reword(String text) {
    reword(claim, text);
  }

  private void reword(ClaimId id, String text) {
    groups.reword(ada, id, text, claims.find(id).orElseThrow().version());
  }

  private Comment comment(String text) {
    Comment comment =
        new Comment(
            new CommentId(UUID.randomUUID()),
            claim,
            gate.statement(0),
            null,
            ada.id(),
            Story.MORNING.plusSeconds(comments.of(claim).size()),
            text,
            Set.of(),
            null);
    comments.add(comment);
    inTransaction(
        () ->
            trail.record(
                flood,
                ada,
                TrailAction.COMMENT_ADDED,
                Map.of("claim", claim.toString(), "comment", comment.id().toString())));
    return comment;
  }
}
