package io.touchstone.persistence.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.MakeClaim;
import io.touchstone.domain.claim.ReshapeClaims;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.discussion.Discuss;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.trail.Trail;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(UseCases.class)
class DiscussTest extends DatabaseTest {
  @Autowired Access access;
  @Autowired MakeClaim claimOf;
  @Autowired Claims claims;
  @Autowired EvidenceLinks links;
  @Autowired BlindReviews reviews;
  @Autowired Comments comments;
  @Autowired Accounts accounts;
  @Autowired Trail trail;
  @Autowired ReshapeClaims shapes;

  Discuss discussion;
  Viewer ada;
  Viewer bo;
  Viewer outsider;
  InvestigationId investigation;
  Story.Told told;

  @BeforeEach
  void tell() {
    discussion =
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
    ada = person("ada");
    bo = person("bo");
    outsider = person("eva");
    investigation = story.investigation(ada.id(), bo.id());
    told = story.article(investigation, "Gate " + investigation, "The gate fell.", "Nobody came.");
  }

  private Viewer person(String name) {
    return new Viewer(story.person(name + "-" + AccountId.next()), false);
  }

  private String name(Viewer viewer) {
    return accounts.find(viewer.id()).orElseThrow().displayName();
  }

  private CommentId say(Viewer viewer, int statement, String text) {
    return inTransaction(
        () -> discussion.say(viewer, CommandId.next(), told.statement(statement), null, text));
  }

  private ClaimId claim(int statement) {
    return claims.of(told.statement(statement)).map(Claim::id).orElseThrow();
  }

  @Test
  void whatIsSaidOfAStatementStandsAtItsClaim() {
    say(ada, 0, "Who was there?");
    say(bo, 0, "  The harbour master. ");

    assertThat(discussion.of(bo, claim(0)))
        .extracting(Comment::text)
        .containsExactly("Who was there?", "The harbour master.");
    assertThat(discussion.of(bo, claim(0)))
        .allSatisfy(it -> assertThat(it.statement()).isEqualTo(told.statement(0)));
  }

  @Test
  void theSameCommandSaysItOnce() {
    CommandId command = CommandId.next();
    for (int i = 0; i < 2; i++) {
      inTransaction(() -> discussion.say(ada, command, told.statement(0), null, "Once."));
    }

    assertThat(discussion.of(ada, claim(0))).hasSize(1);
  }

  @Test
  void whoeverIsCalledFindsItUntilItIsDealtWith() {
    CommentId comment = say(ada, 0, "Can you ask, @" + name(bo) + "?");
    say(ada, 1, "I, @" + name(ada) + ", will; nobody@" + name(bo) + " is called.");

    assertThat(discussion.calls(bo))
        .singleElement()
        .satisfies(it -> assertThat(it.comment().id()).isEqualTo(comment))
        .satisfies(it -> assertThat(it.investigation()).isEqualTo(investigation));
    assertThat(discussion.calls(ada)).isEmpty();

    inTransaction(() -> discussion.resolve(bo, CommandId.next(), comment, true));
    assertThat(discussion.calls(bo)).isEmpty();
    assertThat(discussion.of(ada, claim(0)).getFirst().resolved())
        .satisfies(it -> assertThat(it).extracting(Comment.Resolution::by).isEqualTo(bo.id()));

    inTransaction(() -> discussion.resolve(ada, CommandId.next(), comment, false));
    assertThat(discussion.calls(bo)).hasSize(1);
  }

  @Test
  void whoeverSeesNoInvestigationSeesNoWordOfIt() {
    CommentId comment = say(ada, 0, "For us, @" + name(bo) + ".");

    assertThatThrownBy(() -> discussion.of(outsider, claim(0)))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> discussion.resolve(outsider, CommandId.next(), comment, true))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> say(outsider, 0, "Let me in.")).isInstanceOf(NotFoundException.class);
    jdbc.sql("delete from investigation_member where account_id = ?")
        .param(bo.id().value())
        .update();
    assertThat(discussion.calls(bo)).isEmpty();
  }

  @Test
  void whileAClaimIsAssessedIndependentlyNobodySaysAnything() {
    Claim claim = story.claim(investigation, told.statement(0));
    reviews.keep(claim.id(), BlindReview.by(2));

    assertThatThrownBy(() -> say(ada, 0, "I find it disputed."))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("when all assessments are in");
  }

  @Test
  void evidenceOfAnotherClaimIsNone() {
    assertThatThrownBy(
            () ->
                inTransaction(
                    () ->
                        discussion.say(
                            ada, CommandId.next(), told.statement(0), EvidenceId.next(), "This?")))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void commentsGoAlongWhenClaimsAreMerged() {
    say(ada, 0, "First.");
    say(ada, 1, "Second.");

    inTransaction(() -> shapes.merge(ada, CommandId.next(), claim(0), claim(1)));

    assertThat(discussion.of(ada, claim(0)))
        .extracting(Comment::text)
        .containsExactly("First.", "Second.");
  }
}
