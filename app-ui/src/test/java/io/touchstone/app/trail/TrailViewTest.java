package io.touchstone.app.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.erasure.EraseText;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.trail.ReadTrail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "io.touchstone.app.none")
class TrailViewTest extends BrowserlessTest {

  private static final InvestigationId INVESTIGATION = InvestigationId.next();
  private static final AccountId ANN = AccountId.next();

  private final List<TrailEntry> chain = new ArrayList<>();
  private final CurrentViewer viewer = mock(CurrentViewer.class);
  private final Investigations investigations = mock(Investigations.class);
  private final Members members = mock(Members.class);
  private final TrailLog log = mock(TrailLog.class);
  private final EraseText erasing = mock(EraseText.class);

  @BeforeEach
  void aTrailOf120() {
    given(viewer.get()).willReturn(new Viewer(ANN, false));
    given(members.names(any(), any())).willReturn(Map.of(ANN, "Ann Marsh"));
    given(investigations.find(INVESTIGATION))
        .willReturn(
            Optional.of(
                new Investigation(
                    INVESTIGATION,
                    "The flood",
                    "",
                    false,
                    Map.of(ANN, InvestigationRole.EDITOR),
                    Instant.EPOCH,
                    1)));
    for (int i = 0; i < 120; i++) {
      chain.add(
          TrailEntry.following(
              chain.isEmpty() ? null : chain.getLast(),
              INVESTIGATION,
              Instant.EPOCH,
              ANN,
              TrailAction.REPORT_EXPORTED,
              null,
              Map.of("format", "HTML")));
    }
    given(log.headNumber(INVESTIGATION)).willAnswer(call -> (long) chain.size());
    given(log.after(any(), anyLong(), anyInt()))
        .willAnswer(
            call -> {
              int after = (int) Math.min(call.<Long>getArgument(1), chain.size());
              int end = Math.min(chain.size(), after + call.<Integer>getArgument(2));
              return List.copyOf(chain.subList(after, end));
            });
  }

  @Test
  void theNewestComesFirstAndOlderOnesOnRequest() {
    TrailView view = open();

    assertThat(numbers(view)).hasSize(50).startsWith("120", "119").endsWith("72", "71");
    test(older(view)).click();
    test(older(view)).click();
    assertThat(numbers(view)).hasSize(120).endsWith("1");
    assertThat(older(view)).isNull();
    assertThat(find(ListItem.class, view).all().getFirst().getElement().getTextRecursively())
        .contains("Ann Marsh exported the report as HTML");
  }

  @Test
  void anUnbrokenChainIsVerified() {
    assertThat(verdict(open()))
        .startsWith(
            "✓ Verified: 120 entries, head " + chain.getLast().digest().hex().substring(0, 12));
  }

  @Test
  void anEntryThatWasTakenOutIsNamed() {
    chain.remove(40);

    TrailView view = open();

    assertThat(verdict(view)).startsWith("⚠ Not whole: entry 41 was removed.");
  }

  @Test
  void anEditorErasesTheTextOfADecisionOnceItIsConfirmed() {
    ClaimId claim = ClaimId.next();
    AssessmentId mark = AssessmentId.next();
    decide(
        TrailAction.CLAIM_MARKED,
        Map.of(
            "claim",
            claim.toString(),
            "assessment",
            mark.toString(),
            "finding",
            "DISPUTED",
            "sealed",
            "0".repeat(64)));
    assertThat(erasers(open())).isEmpty();
    given(erasing.permits(any(), any())).willReturn(true);

    TrailView view = open();
    test(erasers(view).getFirst()).click();
    verify(erasing, never()).ofAssessment(any(), any(), any(), any());
    test(find(ConfirmDialog.class).single()).confirm();

    verify(erasing).ofAssessment(any(), any(), eq(claim), eq(mark));
    decide(
        TrailAction.TEXT_ERASED, Map.of("claim", claim.toString(), "assessment", mark.toString()));
    view.refresh();
    assertThat(erasers(view)).isEmpty();
  }

  private void decide(TrailAction action, Map<String, String> details) {
    chain.add(
        TrailEntry.following(
            chain.getLast(), INVESTIGATION, Instant.EPOCH, ANN, action, null, details));
  }

  private List<Button> erasers(TrailView view) {
    return find(Button.class, view).withText("Erase its text…").all();
  }

  private TrailView open() {
    TrailView view =
        new TrailView(
            viewer,
            new ReadTrail(new Access(investigations), log),
            members,
            mock(ClaimCases.class),
            mock(ReadArticle.class),
            mock(AssignTasks.class),
            erasing);
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    given(event.getRouteParameters())
        .willReturn(new RouteParameters("investigation", INVESTIGATION.toString()));
    view.beforeEnter(event);
    UI.getCurrent().add(view);
    return view;
  }

  /** Null once there is nothing older. */
  private Button older(TrailView view) {
    List<Button> found = find(Button.class, view).withText("Older").all();
    return found.isEmpty() ? null : found.getFirst();
  }

  private String verdict(TrailView view) {
    return find(Paragraph.class, view).withClassName("trail-verdict").single().getText();
  }

  private List<String> numbers(TrailView view) {
    return find(ListItem.class, view).all().stream()
        .map(item -> item.getChildren().findFirst().orElseThrow().getElement().getText())
        .toList();
  }
}
