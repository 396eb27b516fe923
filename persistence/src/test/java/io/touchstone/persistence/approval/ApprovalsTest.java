package io.touchstone.persistence.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.approval.ApproveClaim;
import io.touchstone.domain.approval.ApproveClaim.Awaiting;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(UseCases.class)
class ApprovalsTest extends DatabaseTest {
  @Autowired ApproveClaim approving;
  @Autowired ArrangeReviews arranging;
  @Autowired ClaimCases cases;
  @Autowired Investigations investigations;
  @Autowired EvidenceLinks evidence;
  @Autowired TrailLog trail;

  Viewer ada;
  Viewer bo;
  Viewer eva;
  Viewer rita;
  InvestigationId investigation;
  Story.Told told;
  Claim claim;
  Claim another;

  @BeforeEach
  void tell() {
    ada = new Viewer(story.person("ada"), false);
    bo = new Viewer(story.person("bo"), false);
    eva = new Viewer(story.person("eva"), false);
    rita = new Viewer(story.person("rita"), false);
    investigation = story.investigation(eva.id());
    Investigation stored = investigations.find(investigation).orElseThrow();
    investigations.save(
        stored
            .withMember(ada.id(), InvestigationRole.REVIEWER)
            .withMember(bo.id(), InvestigationRole.REVIEWER)
            .withMember(rita.id(), InvestigationRole.READER),
        stored.version());
    told = story.article(investigation, "Gate", "It failed.", "It held.", "Nobody knows.");
    claim = story.claim(investigation, told.statement(0));
    another = story.claim(investigation, told.statement(1));
    story.mark(claim.id(), ada.id(), Verdict.UNSOURCED);
    story.mark(another.id(), bo.id(), Verdict.UNSOURCED);
  }

  @Test
  void whoDidNotAssessItApprovesItAndTheTrailKeepsIt() {
    approve(bo, "Read it twice.", claim);

    ClaimCase now = cases.of(ada, claim.id());
    assertThat(now.approvals())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.by()).isEqualTo(bo.id());
              assertThat(it.note()).isEqualTo("Read it twice.");
              assertThat(it.waiver()).isFalse();
              assertThat(it.assessment()).isEqualTo(ApprovalPolicy.lastAssessment(now));
            });
    assertThat(ApprovalPolicy.inForce(now)).hasSize(1);
    assertThat(awaited(ada)).containsExactly(another.number());
    assertThat(entries(TrailAction.CLAIM_APPROVED))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.details())
                    .containsEntry("claim", claim.id().toString())
                    .doesNotContainValue("Read it twice.")
                    .doesNotContainKey("waived"));
  }

  @Test
  void nobodyApprovesTheirOwnNorWhoOnlyReadsNorAStranger() {
    assertThatThrownBy(() -> approve(ada, "", claim))
        .isInstanceOf(NotPermittedException.class)
        .hasMessageContaining("assessed this claim yourself");
    assertThatThrownBy(() -> approve(rita, "", claim)).isInstanceOf(NotPermittedException.class);
    Viewer stranger = new Viewer(AccountId.next(), false);
    assertThatThrownBy(
            () ->
                approving.approve(stranger, CommandId.next(), investigation, seen(ada, claim), ""))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> approving.mayApprove(stranger, claim.id()))
        .isInstanceOf(NotFoundException.class);
    assertThat(cases.of(ada, claim.id()).approvals()).isEmpty();
    assertThat(entries(TrailAction.CLAIM_APPROVED)).isEmpty();
  }

  @Test
  void laterMarksOtherEvidenceAndOtherWordsEndIt() {
    Stream<Runnable> changes =
        Stream.of(
            () -> story.mark(claim.id(), eva.id(), Verdict.UNSOURCED),
            () -> story.withdraw(claim.id(), eva.id()),
            () -> evidence.add(record()),
            () -> story.mark(claim.id(), ada.id(), Verdict.DISPUTED));
    changes.forEach(
        change -> {
          approve(bo, "", claim);
          assertThat(awaited(bo)).doesNotContain(claim.number());
          change.run();
          assertThat(awaited(bo)).contains(claim.number());
          assertThat(cases.of(bo, claim.id()).approvals()).hasSize(1);
        });
  }

  @Test
  void whatChangedSinceItWasSeenIsNotApproved() {
    Map<ClaimId, Digest> before = seen(eva, claim, another);
    story.mark(claim.id(), ada.id(), Verdict.DISPUTED);

    assertThatThrownBy(() -> approving.approve(eva, CommandId.next(), investigation, before, ""))
        .isInstanceOf(OvertakenException.class)
        .hasMessageContaining("Claim " + claim.number() + " was changed meanwhile");
    assertThat(awaited(eva)).as("all or none").hasSize(2);
  }

  @Test
  void manyAreApprovedInOneDecisionThatCountsOnce() {
    CommandId command = CommandId.next();
    approving.approve(eva, command, investigation, seen(eva, claim, another), "");
    approving.approve(eva, command, investigation, seen(eva, claim, another), "");

    assertThat(awaited(eva)).isEmpty();
    assertThat(entries(TrailAction.CLAIM_APPROVED)).hasSize(2);
    assertThatThrownBy(() -> approving.approve(bo, CommandId.next(), investigation, Map.of(), ""))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(
            () ->
                approving.approve(
                    bo, CommandId.next(), investigation, Map.of(ClaimId.next(), Digest.of("")), ""))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void anEditorAnswersForThereBeingNobodyElse() {
    story.mark(claim.id(), eva.id(), Verdict.UNSOURCED);
    assertThatThrownBy(() -> waive(bo, "We are two.")).isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> waive(eva, " "))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("Say why");

    waive(eva, "We are two.");

    assertThat(awaited(eva)).doesNotContain(claim.number());
    assertThat(cases.of(eva, claim.id()).approvals())
        .singleElement()
        .matches(Approval::waiver)
        .extracting(Approval::note)
        .isEqualTo("We are two.");
    assertThat(entries(TrailAction.CLAIM_APPROVED))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.details())
                    .containsEntry("waived", "yes")
                    .doesNotContainValue("We are two."));
    assertThatThrownBy(() -> waive(eva, "Again."))
        .as("nothing waits any more")
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void itIsTakenBackByWhoGaveItOrAnEditor() {
    approve(bo, "", claim);
    assertThatThrownBy(() -> approving.takeBack(ada, CommandId.next(), claim.id(), bo.id()))
        .isInstanceOf(NotPermittedException.class);
    approving.takeBack(bo, CommandId.next(), claim.id(), bo.id());
    assertThat(awaited(bo)).contains(claim.number());
    assertThatThrownBy(() -> approving.takeBack(bo, CommandId.next(), claim.id(), bo.id()))
        .isInstanceOf(InvalidInputException.class);

    approve(bo, "", claim);
    approving.takeBack(eva, CommandId.next(), claim.id(), bo.id());
    assertThat(cases.of(bo, claim.id()).approvals()).isEmpty();
    assertThat(entries(TrailAction.APPROVAL_WITHDRAWN)).hasSize(2);
  }

  @Test
  void aBlindReviewIsNotApprovedBeforeItOpens() {
    Claim third = story.claim(investigation, told.statement(2));
    arranging.ask(eva, CommandId.next(), third.id(), 2);
    story.mark(third.id(), ada.id(), Verdict.UNSOURCED);

    assertThat(awaited(ada)).doesNotContain(third.number());
    assertThatThrownBy(() -> approve(eva, "", third)).isInstanceOf(NotPermittedException.class);
  }

  private void approve(Viewer viewer, String note, Claim... claims) {
    approving.approve(viewer, CommandId.next(), investigation, seen(viewer, claims), note);
  }

  private void waive(Viewer viewer, String reason) {
    approving.waive(viewer, CommandId.next(), investigation, seen(viewer, claim), reason);
  }

  private Map<ClaimId, Digest> seen(Viewer viewer, Claim... claims) {
    return Stream.of(claims)
        .map(Claim::id)
        .collect(
            Collectors.toMap(Function.identity(), it -> ApprovalPolicy.seen(cases.of(viewer, it))));
  }

  private List<Integer> awaited(Viewer viewer) {
    return approving.awaiting(viewer, investigation).stream()
        .map(Awaiting::claim)
        .map(it -> it.claim().number())
        .toList();
  }

  private List<TrailEntry> entries(TrailAction action) {
    return trail.after(investigation, 0, 100).stream().filter(it -> it.action() == action).toList();
  }

  private EvidenceLink record() {
    return new EvidenceLink(
        EvidenceId.next(),
        claim.id(),
        new EvidenceSource.External("Log", null),
        Stance.DISCUSSES,
        EvidenceKind.PRIMARY_RECORD,
        Visibility.PUBLIC,
        "",
        eva.id(),
        Story.MORNING);
  }
}
