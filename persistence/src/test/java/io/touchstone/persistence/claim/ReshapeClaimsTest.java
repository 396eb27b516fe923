package io.touchstone.persistence.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Arrangement;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.RearrangeStatements;
import io.touchstone.domain.claim.ReshapeClaims;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(UseCases.class)
class ReshapeClaimsTest extends DatabaseTest {
  @Autowired ReshapeClaims shapes;
  @Autowired RearrangeStatements arrangements;
  @Autowired Claims claims;
  @Autowired Assessments assessments;
  @Autowired EvidenceLinks evidence;
  @Autowired TrailLog trail;

  AccountId ada;
  AccountId bo;
  Viewer viewer;
  InvestigationId investigation;
  Story.Told one;
  Story.Told other;

  @BeforeEach
  void tell() {
    ada = story.person("ada");
    bo = story.person("bo");
    viewer = new Viewer(ada, false);
    investigation = story.investigation(ada);
    one = story.article(investigation, "Gate", "One.", "Two.", "Three.");
    other = story.article(investigation, "Dam", "Eins.", "Zwei.", "Drei.");
  }

  @Test
  void aMergedClaimGetsStatementsMarksAndEvidence() {
    Claim kept = story.claim(investigation, one.statement(0));
    Claim given = worked(other.statement(0));
    story.mark(kept.id(), ada, Verdict.DISPUTED);

    shapes.merge(viewer, CommandId.next(), kept.id(), given.id());

    assertThat(claims.in(investigation)).extracting(Claim::id).containsExactly(kept.id());
    assertThat(members(kept.id())).containsExactly(one.statement(0), other.statement(0));
    assertThat(Standing.of(assessments.of(kept.id()))).isInstanceOf(Standing.Contested.class);
    assertThat(evidence.of(kept.id())).hasSize(1);
    assertThat(last().action()).isEqualTo(TrailAction.CLAIMS_MERGED);
  }

  @Test
  void aMergeIsUndoneWithEverythingInItsPlaceAndMadeAgain() {
    Claim kept = story.claim(investigation, one.statement(0));
    Claim given = worked(other.statement(0));
    story.mark(kept.id(), ada, Verdict.DISPUTED);
    Set<StatementId> touched = Set.of(one.statement(0), other.statement(0));
    Arrangement before = now(touched);
    shapes.merge(viewer, CommandId.next(), kept.id(), given.id());
    Arrangement after = now(touched);

    arrangements.restore(viewer, CommandId.next(), before, after);

    assertThat(members(kept.id())).containsExactly(one.statement(0));
    assertThat(members(given.id())).containsExactly(other.statement(0));
    assertThat(assessments.of(kept.id())).hasSize(1);
    assertThat(assessments.of(given.id())).hasSize(1);
    assertThat(evidence.of(given.id())).hasSize(1);

    arrangements.restore(viewer, CommandId.next(), after, before);

    assertThat(members(kept.id())).hasSize(2);
    assertThat(assessments.of(kept.id())).hasSize(2);
    assertThat(evidence.of(kept.id())).hasSize(1);
  }

  @Test
  void aSplitLeavesMarksWhereTheyAreAndIsUndone() {
    Claim claim =
        story.claim(investigation, one.statement(0), one.statement(1), other.statement(0));
    story.mark(claim.id(), ada, Verdict.DISPUTED);
    Arrangement before = now(Set.of(one.statement(0)));

    ClaimId made =
        shapes.split(
            viewer, CommandId.next(), claim.id(), Set.of(one.statement(1)), "Something else.");

    assertThat(members(made)).containsExactly(one.statement(1));
    assertThat(members(claim.id())).containsExactly(one.statement(0), other.statement(0));
    assertThat(assessments.of(made)).isEmpty();
    assertThat(last().action()).isEqualTo(TrailAction.CLAIM_SPLIT);
    assertThatThrownBy(
            () ->
                shapes.split(
                    viewer, CommandId.next(), made, Set.of(one.statement(1)), "All of it."))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("leave at least one");

    arrangements.restore(
        viewer,
        CommandId.next(),
        before,
        now(Set.copyOf(claim.appearances().stream().map(Appearance::statement).toList())));

    assertThat(members(claim.id())).hasSize(3);
    assertThat(claims.find(made)).isEmpty();
  }

  @Test
  void anAppearanceMovesAndALoneClaimThatNobodyWorkedOnGoes() {
    Claim from = story.claim(investigation, one.statement(0));
    Claim to = story.claim(investigation, other.statement(0));

    shapes.move(viewer, CommandId.next(), one.statement(0), to.id());

    assertThat(members(to.id())).containsExactly(other.statement(0), one.statement(0));
    assertThat(claims.find(from.id())).isEmpty();
    assertThat(last().action()).isEqualTo(TrailAction.APPEARANCE_MOVED);
  }

  @Test
  void theOnlyStatementOfAMarkedClaimStays() {
    Claim from = worked(one.statement(0));
    Claim to = story.claim(investigation, other.statement(0));

    assertThatThrownBy(() -> shapes.move(viewer, CommandId.next(), one.statement(0), to.id()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("merge the claims instead");
    assertThat(members(from.id())).containsExactly(one.statement(0));
  }

  private Claim worked(StatementId statement) {
    Claim claim = story.claim(investigation, statement);
    story.mark(claim.id(), bo, Verdict.UNSOURCED);
    evidence.add(
        new EvidenceLink(
            EvidenceId.next(),
            claim.id(),
            new EvidenceSource.External("The log", null),
            Stance.SUPPORTS,
            EvidenceKind.PRIMARY_RECORD,
            Visibility.PUBLIC,
            "",
            bo,
            Story.MORNING));
    return claim;
  }

  private List<StatementId> members(ClaimId id) {
    return claims.find(id).orElseThrow().appearances().stream().map(Appearance::statement).toList();
  }

  private Arrangement now(Set<StatementId> about) {
    return arrangements.now(viewer, investigation, about, Set.of());
  }

  private TrailEntry last() {
    return trail.after(investigation, 0, 100).getLast();
  }
}
