package io.touchstone.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import io.touchstone.analysis.WordedClaims;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.task.AssignTaskDialogs;
import io.touchstone.app.undo.Decisions;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ProposedClaims;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.review.Assessment.Decision.Mark;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.SuggestFinding;
import io.touchstone.domain.review.SuggestedFinding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.task.AssignTasks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "io.touchstone.app.none")
class MatrixViewTest extends BrowserlessTest {

  private static final AccountId ANN = AccountId.next();
  private static final AccountId READER = AccountId.next();

  private final CurrentViewer viewer = mock(CurrentViewer.class);
  private final ManageInvestigations investigations = mock(ManageInvestigations.class);
  private final Members members = mock(Members.class);
  private final ClaimCases cases = mock(ClaimCases.class);
  private final ProposedClaims proposals = mock(ProposedClaims.class);
  private final Decisions decisions = mock(Decisions.class);
  private final AssignTasks tasks = mock(AssignTasks.class);
  private final AssignTaskDialogs assignments = mock(AssignTaskDialogs.class);

  private final SuggestFinding suggestions = mock(SuggestFinding.class);

  private final CasesOfFive five = new CasesOfFive();
  private final List<ClaimCase> claims =
      List.of(
          five.says(1, Role.ASSERTS, "It broke at two.")
              .says(3, Role.DENIES, "It broke at three.")
              .marked(ANN, Finding.of(Verdict.DISPUTED), "The log says three.")
              .claim("It broke at two."),
          five.says(2, Role.ASSERTS, "Nobody was hurt.").claim("Nobody was hurt."));

  @BeforeEach
  void somebodyLooks() {
    given(viewer.get()).willReturn(new Viewer(ANN, false));
    given(investigations.open(any(), eq(CasesOfFive.INVESTIGATION)))
        .willReturn(
            new Investigation(
                CasesOfFive.INVESTIGATION,
                "The gate",
                "",
                false,
                Map.of(ANN, InvestigationRole.EDITOR, READER, InvestigationRole.READER),
                Instant.EPOCH,
                1));
    given(members.names(any(), any())).willReturn(Map.of(ANN, "Ann Marsh"));
    given(cases.surroundings(any(), any())).willReturn(five.surroundings());
    given(cases.in(any(), any())).willReturn(claims);
  }

  @Test
  void aColumnForEachArticleBetweenClaimAndStanding() {
    MatrixGrid grid = grid(open(""));

    assertThat(grid.getColumns().stream().map(column -> column.getKey()).filter(Objects::nonNull))
        .containsExactly(
            "claim",
            "article-1",
            "article-2",
            "article-3",
            "article-4",
            "article-5",
            "origins",
            "standing");
    assertThat(shown(grid)).containsExactly(1, 2);
  }

  @Test
  void theAddressChoosesAndTheSummarySaysSo() {
    MatrixView view = open("standing=disputed");

    assertThat(shown(grid(view))).containsExactly(1);
    assertThat(find(Paragraph.class, view).withClassName("matrix-summary").single().getText())
        .isEqualTo("Showing 1 of 2 claims · 1 disputed · 1 to review");
  }

  @Test
  void typingWordsChoosesAmongClaimsAndTheirStatements() {
    MatrixView view = open("");

    test(find(TextField.class, view).single()).setValue("three");

    assertThat(shown(grid(view))).containsExactly(1);
  }

  @Test
  void refreshingKeepsWhatIsChosen() {
    MatrixView view = open("");
    MatrixGrid grid = grid(view);
    grid.select(MatrixRow.of(claims.get(1), ReviewWork.NONE, CasesOfFive.WORTHS));

    view.refresh();

    assertThat(grid.chosen()).extracting(MatrixRow::number).containsExactly(2);
    assertThat(find(Button.class, view).withText("Assign 1 claim").single().isVisible()).isTrue();
  }

  @Test
  void whoMayNotAssignChoosesNothing() {
    given(viewer.get()).willReturn(new Viewer(READER, false));

    MatrixGrid grid = grid(open(""));

    assertThat(grid.getSelectionMode())
        .isEqualTo(com.vaadin.flow.component.grid.Grid.SelectionMode.NONE);
  }

  @Test
  void inANarrowWindowOneColumnHoldsTheWholeRow() {
    MatrixGrid grid = grid(open(""));

    grid.setNarrow(true);

    assertThat(grid.getColumns()).hasSize(1);
    assertThat(grid.getClassNames()).contains("matrix-narrow");
  }

  @Test
  void aClaimWithoutWordsIsRefusedBesideTheField() {
    given(decisions.reword(any(), any(), any()))
        .willAnswer(
            call -> new SaveOutcome.Saved<>(claims.get(0).claim().reworded(call.getArgument(2))));
    ClaimPopover popover = reword(open(""));
    TextArea wording = find(TextArea.class, popover).single();

    wording.setValue("  ");
    test(find(Button.class, popover).withText("Save wording").single()).click();

    assertThat(wording.isInvalid()).isTrue();
    assertThat(wording.getErrorMessage()).isEqualTo("Word the claim in 1 to 2000 characters.");
    assertThat(popover.isOpened()).isTrue();
  }

  @Test
  void whoeverWordsSecondSeesBothVersions() {
    Claim theirs = claims.get(0).claim().reworded("The gate broke at two.");
    given(decisions.reword(any(), any(), any())).willReturn(new SaveOutcome.Stale<>(theirs));
    ClaimPopover popover = reword(open(""));

    find(TextArea.class, popover).single().setValue("It broke shortly after two.");
    test(find(Button.class, popover).withText("Save wording").single()).click();

    assertThat(find(Paragraph.class, popover).withClassName("matrix-wording").single().getText())
        .isEqualTo("The gate broke at two.");
    assertThat(find(TextArea.class, popover).single().getValue())
        .isEqualTo("It broke shortly after two.");
  }

  @Test
  void whatIsSuggestedIsShownInFullBeforeItIsAccepted() {
    Suggestion suggestion = suggestion();
    given(proposals.in(any(), any())).willReturn(List.of(proposed(suggestion)));
    MatrixView view = open("");
    MatrixRow row = grid(view).getGenericDataView().getItem(2);
    assertThat(row.label()).isEqualTo("≈");
    assertThat(row.chip(Map.of()).word()).isEqualTo("suggested");
    ProposalPopover popover = find(ProposalPopover.class, view).single();

    popover.open(row);

    assertThat(popover.getElement().getTextRecursively())
        .contains("Harbour Post", "It rained all night.", "The Lantern", "Rain fell all night.");
    test(find(Button.class, popover).withText("One claim").single()).click();
    then(decisions).should().acceptAll(any(), eq(List.of(suggestion)));
  }

  @Test
  void aSuggestionCanBeTurnedDown() {
    Suggestion suggestion = suggestion();
    given(proposals.in(any(), any())).willReturn(List.of(proposed(suggestion)));
    MatrixView view = open("");
    ProposalPopover popover = find(ProposalPopover.class, view).single();

    popover.open(grid(view).getGenericDataView().getItem(2));
    test(find(Button.class, popover).withText("Not the same").single()).click();

    then(decisions).should().rejectAll(any(), eq(List.of(suggestion)));
  }

  private ProposedClaims.Proposed proposed(Suggestion suggestion) {
    return new ProposedClaims.Proposed(
        five.says(1, Role.ASSERTS, "It rained all night.")
            .says(3, Role.ASSERTS, "Rain fell all night.")
            .claim("It rained all night."),
        List.of(suggestion));
  }

  private static Suggestion suggestion() {
    return new Suggestion(
        SuggestionId.next(),
        CasesOfFive.INVESTIGATION,
        new Similarity(StatementId.next(), StatementId.next(), 0.8, List.of("shares “rain”")),
        "test 1",
        Suggestion.Decision.OPEN);
  }

  @Test
  void theFirstClaimIsExplained() {
    given(cases.in(any(), any())).willReturn(List.of());

    MatrixGrid grid = grid(open(""));

    assertThat(grid.getEmptyStateComponent().getElement().getTextRecursively())
        .startsWith("No claims yet.");
  }

  private ClaimPopover reword(MatrixView view) {
    ClaimPopover popover = find(ClaimPopover.class, view).single();
    popover.open(
        MatrixRow.of(claims.get(0), ReviewWork.NONE, CasesOfFive.WORTHS), Map.of(ANN, "Ann Marsh"));
    assertThat(popover.getElement().getTextRecursively())
        .contains("It broke at two.", "Ann Marsh: The log says three.");
    test(find(Button.class, popover).withText("Reword").single()).click();
    return popover;
  }

  @Test
  void aSuggestedFindingIsTakenAtOnceOrAsksForWhatThePolicyWantsSaid() {
    Finding unsourced = Finding.of(Verdict.UNSOURCED);
    given(decisions.mark(any(), any(), any(), any(), any()))
        .willReturn(new MarkOutcome.Refused(List.of("Say where you looked for a source."), true))
        .willReturn(new MarkOutcome.AlreadyDone(CommandId.next()));
    MatrixView view = open("");
    TakeSuggestion taking = find(TakeSuggestion.class, view).single();

    taking.take(MatrixRow.of(claims.get(1), ReviewWork.NONE, CasesOfFive.WORTHS), unsourced);

    assertThat(taking.isOpened()).isTrue();
    assertThat(find(ListItem.class, taking).single().getText())
        .isEqualTo("Say where you looked for a source.");
    find(TextArea.class, taking).withLabel("Where you looked").single().setValue("The registry.");
    test(find(Button.class, taking).withText("Mark as unsourced").single()).click();

    then(decisions)
        .should()
        .mark(
            any(),
            eq(CasesOfFive.INVESTIGATION),
            any(),
            eq(claims.get(1).appearances().getFirst().where().statement()),
            eq(new Mark(unsourced, "", "The registry.", null)));
    assertThat(taking.isOpened()).isFalse();
  }

  @Test
  void aRowSaysTheSuggestedFindingWithItsReasons() {
    SuggestedFinding found =
        new SuggestedFinding(
            Finding.of(Verdict.UNSOURCED), List.of("1 article", "no appearance names a source"));
    SuggestedWords words = new SuggestedWords(it -> Optional.of(found), false);

    assertThat(words.of(MatrixRow.of(claims.get(1), ReviewWork.NONE, CasesOfFive.WORTHS)))
        .isEqualTo(
            new SuggestedWords.Suggested(
                "suggested: ? unsourced", "1 article; no appearance names a source", false));
  }

  private MatrixView open(String query) {
    MatrixView view =
        new MatrixView(
            viewer,
            investigations,
            members,
            cases,
            proposals,
            decisions,
            suggestions,
            (a, b) -> List.of(),
            tasks,
            assignments,
            new WordedClaims(),
            mock(LiveUpdates.class));
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    given(event.getRouteParameters())
        .willReturn(new RouteParameters("investigation", CasesOfFive.INVESTIGATION.toString()));
    given(event.getLocation()).willReturn(new Location("matrix?" + query));
    view.beforeEnter(event);
    UI.getCurrent().add(view);
    return view;
  }

  private MatrixGrid grid(MatrixView view) {
    return find(MatrixGrid.class, view).single();
  }

  private static List<Integer> shown(MatrixGrid grid) {
    return grid.getGenericDataView().getItems().map(MatrixRow::number).toList();
  }
}
