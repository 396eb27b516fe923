package io.touchstone.app.undo;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Arrangement;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.DescribeClaim;
import io.touchstone.domain.claim.GroupStatements;
import io.touchstone.domain.claim.RearrangeStatements;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.LinkEvidence;
import io.touchstone.domain.evidence.NewEvidence;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Assessment.Decision;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** All that is decided about statements and claims, remembered so that it can be undone. */
@Service
public class Decisions {
  private final MarkClaim marks;
  private final GroupStatements groups;
  private final DescribeClaim descriptions;
  private final RearrangeStatements arrangements;
  private final LinkEvidence evidence;
  private final ClaimCases cases;

  Decisions(
      MarkClaim marks,
      GroupStatements groups,
      DescribeClaim descriptions,
      RearrangeStatements arrangements,
      LinkEvidence evidence,
      ClaimCases cases) {
    this.marks = marks;
    this.groups = groups;
    this.descriptions = descriptions;
    this.arrangements = arrangements;
    this.evidence = evidence;
    this.cases = cases;
  }

  /** Marks the claim of the statement. */
  public MarkOutcome mark(
      Viewer viewer,
      InvestigationId investigation,
      CommandId command,
      Statement statement,
      Decision.Mark mark) {
    return marked(
        viewer, investigation, statement, () -> marks.mark(viewer, command, statement.id(), mark));
  }

  /** Takes the viewer's own mark back. */
  public MarkOutcome withdraw(
      Viewer viewer, InvestigationId investigation, CommandId command, Statement statement) {
    return marked(
        viewer, investigation, statement, () -> marks.withdraw(viewer, command, statement.id()));
  }

  /** Confirms that the suggestion's two statements say the same. */
  public void accept(Viewer viewer, Suggestion suggestion, StatementId kept) {
    regroup(
        viewer,
        phrase("undo.same"),
        List.of(suggestion),
        () -> groups.accept(viewer, CommandId.next(), suggestion.id(), kept));
  }

  /** Makes one claim of all statements that the suggestions speak of. */
  public void acceptAll(Viewer viewer, List<Suggestion> suggestions) {
    regroup(
        viewer,
        phrase("undo.one-claim"),
        suggestions,
        () -> groups.acceptAll(viewer, CommandId.next(), ids(suggestions)));
  }

  /** None of the suggestions is shown again. */
  public void rejectAll(Viewer viewer, List<Suggestion> suggestions) {
    regroup(
        viewer,
        phrase("undo.not-same"),
        suggestions,
        () -> groups.rejectAll(viewer, CommandId.next(), ids(suggestions)));
  }

  /** Takes a statement out of its claim. */
  public void ungroup(Viewer viewer, InvestigationId investigation, StatementId member) {
    regroup(
        viewer,
        phrase("undo.taking-out"),
        arrangements.now(viewer, investigation, Set.of(member), Set.of()),
        () -> groups.ungroup(viewer, CommandId.next(), member));
  }

  /** Says what the statement does with its claim. */
  public void changeRole(
      Viewer viewer, InvestigationId investigation, StatementId member, Role role) {
    regroup(
        viewer,
        phrase("undo.role"),
        arrangements.now(viewer, investigation, Set.of(member), Set.of()),
        () -> groups.changeRole(viewer, CommandId.next(), member, role));
  }

  /** Words a claim anew. */
  public SaveOutcome<Claim> reword(Viewer viewer, Claim claim, String text) {
    return saved(
        viewer,
        claim,
        phrase("undo.wording", claim.number()),
        () -> groups.reword(viewer, claim.id(), text, claim.version()));
  }

  /** Says what a claim is beside its words. */
  public SaveOutcome<Claim> describe(Viewer viewer, Claim claim, ClaimFacts facts) {
    return saved(
        viewer,
        claim,
        phrase("undo.facts", claim.number()),
        () -> descriptions.describe(viewer, claim.id(), facts, claim.version()));
  }

  private SaveOutcome<Claim> saved(
      Viewer viewer, Claim claim, String what, Supplier<SaveOutcome<Claim>> decision) {
    Arrangement before =
        arrangements.now(
            viewer,
            claim.investigation(),
            Set.of(claim.appearances().getFirst().statement()),
            Set.of());
    SaveOutcome<Claim> outcome = decision.get();
    if (outcome instanceof SaveOutcome.Saved<Claim>) {
      remember(viewer, what, before);
    }
    return outcome;
  }

  /** Links evidence to the claim of the statement. */
  public void link(
      Viewer viewer, InvestigationId investigation, StatementId statement, NewEvidence added) {
    turn(
        investigation,
        new EvidenceStep(evidence, viewer, statement, added, null, phrase("undo.linking")));
  }

  /** Removes a link from the claim of the statement. */
  public void remove(
      Viewer viewer, InvestigationId investigation, StatementId statement, EvidenceLink link) {
    NewEvidence content =
        new NewEvidence(link.source(), link.stance(), link.kind(), link.visibility(), link.note());
    turn(
        investigation,
        new EvidenceStep(evidence, viewer, statement, content, link.id(), phrase("undo.removing")));
  }

  private static void turn(InvestigationId investigation, EvidenceStep step) {
    step.turn();
    UndoStack.of(investigation).did(step);
  }

  private MarkOutcome marked(
      Viewer viewer,
      InvestigationId investigation,
      Statement statement,
      Supplier<MarkOutcome> decision) {
    Assessment before = ownMark(viewer, statement.id());
    MarkOutcome outcome = decision.get();
    if (outcome instanceof MarkOutcome.Marked marked) {
      UndoStack.of(investigation)
          .did(
              new MarkStep(
                  marks,
                  viewer,
                  statement,
                  before,
                  marked.standing().markOf(viewer.id()).orElse(null)));
    }
    return outcome;
  }

  private @Nullable Assessment ownMark(Viewer viewer, StatementId statement) {
    return cases
        .of(viewer, statement)
        .map(ClaimCase::standing)
        .flatMap(it -> it.markOf(viewer.id()))
        .orElse(null);
  }

  private void regroup(
      Viewer viewer, String what, List<Suggestion> suggestions, Runnable decision) {
    Set<StatementId> statements = new HashSet<>();
    suggestions.forEach(it -> statements.addAll(List.of(it.similarity().a(), it.similarity().b())));
    Set<SuggestionId> about = Set.copyOf(ids(suggestions));
    InvestigationId investigation = suggestions.getFirst().investigation();
    regroup(viewer, what, arrangements.now(viewer, investigation, statements, about), decision);
  }

  private void regroup(Viewer viewer, String what, Arrangement before, Runnable decision) {
    decision.run();
    remember(viewer, what, before);
  }

  private void remember(Viewer viewer, String what, Arrangement before) {
    Arrangement after =
        arrangements.now(
            viewer, before.investigation(), before.statements(), before.suggestions().keySet());
    if (!after.sameAs(before)) {
      UndoStack.of(before.investigation())
          .did(new GroupingStep(arrangements, viewer, what, before, after));
    }
  }

  private static List<SuggestionId> ids(List<Suggestion> suggestions) {
    return suggestions.stream().map(Suggestion::id).toList();
  }
}
