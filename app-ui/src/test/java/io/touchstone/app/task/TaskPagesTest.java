package io.touchstone.app.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.review.ReviewRules;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.publication.ReviewPublished;
import io.touchstone.domain.recheck.ReadRechecks;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.Priority;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import io.touchstone.domain.trail.ReadTrail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "io.touchstone.app.none")
class TaskPagesTest extends BrowserlessTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
  private static final AccountId JO = AccountId.next();
  private static final AccountId PER = AccountId.next();

  private final CurrentViewer viewer = mock(CurrentViewer.class);
  private final ManageInvestigations investigations = mock(ManageInvestigations.class);
  private final AssignTasks tasks = mock(AssignTasks.class);
  private final ReadTrail trail = mock(ReadTrail.class);
  private final Members members = mock(Members.class);
  private final AssignTaskDialogs dialogs = mock(AssignTaskDialogs.class);
  private final TaskStart start = mock(TaskStart.class);
  private final ReviewRules rules = mock(ReviewRules.class);
  private final Clock clock =
      Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private final MoveTask moves = new MoveTask(viewer, tasks, trail, members);

  @BeforeEach
  void joLooks() {
    given(viewer.get()).willReturn(new Viewer(JO, false));
    given(investigations.open(any(), any()))
        .willReturn(
            new Investigation(
                TaskFixtures.INVESTIGATION,
                "The flood",
                "",
                false,
                Map.of(
                    JO, InvestigationRole.REVIEWER, TaskFixtures.EDITOR, InvestigationRole.EDITOR),
                Instant.EPOCH,
                1));
    given(dialogs.reviewers(any()))
        .willReturn(List.of(new Members.Member(JO, "Jo Okafor", InvestigationRole.REVIEWER)));
    given(members.names(any(), any())).willReturn(Map.of(TaskFixtures.EDITOR, "Ann Marsh"));
  }

  @Test
  void theBoardHasAColumnAStateWithItsTasks() {
    given(tasks.in(any(), any()))
        .willReturn(
            List.of(
                TaskFixtures.summary(TaskFixtures.task(JO, TaskState.ASSIGNED, null), "One"),
                TaskFixtures.summary(TaskFixtures.task(JO, TaskState.SUBMITTED, null), "Two")));

    TasksView board = board();

    assertThat(headings(board))
        .containsExactly("Open 0", "Assigned 1", "In progress 0", "Submitted 1", "Closed 0");
    assertThat(buttons(board)).containsExactly("Start", "Hand back", "Reopen");
  }

  @Test
  void onlyAnEditorAssignsAndCloses() {
    given(viewer.get()).willReturn(new Viewer(TaskFixtures.EDITOR, false));
    given(tasks.in(any(), any()))
        .willReturn(
            List.of(TaskFixtures.summary(TaskFixtures.task(JO, TaskState.SUBMITTED, null), "Two")));

    assertThat(buttons(board())).containsExactly("Assign work", "Reopen", "Close");
  }

  @Test
  void theBoardHasAColumnAPersonToo() {
    given(dialogs.reviewers(any()))
        .willReturn(
            List.of(
                new Members.Member(PER, "Per Lund", InvestigationRole.REVIEWER),
                new Members.Member(JO, "Jo Okafor", InvestigationRole.REVIEWER)));
    given(tasks.in(any(), any()))
        .willReturn(
            List.of(
                TaskFixtures.summary(TaskFixtures.task(JO, TaskState.CLOSED, null), "Done"),
                TaskFixtures.summary(TaskFixtures.task(null, TaskState.OPEN, null), "Free"),
                TaskFixtures.summary(TaskFixtures.task(JO, TaskState.ASSIGNED, null), "Waits")));

    TasksView board = board("by=person");

    assertThat(headings(board)).containsExactly("Nobody yet 1", "Per Lund 0", "Jo Okafor 2");
    assertThat(find(H3.class, board).all().stream().map(H3::getText))
        .containsExactly("2 Free", "2 Waits", "2 Done");
    assertThat(buttons(board)).containsExactly("Take", "Start", "Hand back", "Reopen");
  }

  @Test
  void anEditorGivesToSomebodyElseAndReminds() {
    given(viewer.get()).willReturn(new Viewer(TaskFixtures.EDITOR, false));
    TaskSummary waits =
        TaskFixtures.summary(TaskFixtures.task(JO, TaskState.IN_PROGRESS, null), "Waits");
    given(tasks.in(any(), any())).willReturn(List.of(waits));
    given(dialogs.elsewhere(eq(waits), any())).willReturn(mock(ReassignDialog.class));

    TasksView board = board();
    assertThat(buttons(board)).containsExactly("Assign work", "Remind", "Reassign", "Close");
    test(find(Button.class, board).withText("Remind").single()).click();
    test(find(Button.class, board).withText("Reassign").single()).click();

    verify(dialogs).remind(eq(waits), any());
    verify(dialogs).elsewhere(eq(waits), any());
  }

  @Test
  void nobodyIsRemindedOfWhatNobodyHas() {
    given(viewer.get()).willReturn(new Viewer(TaskFixtures.EDITOR, false));
    given(tasks.in(any(), any()))
        .willReturn(
            List.of(
                TaskFixtures.summary(TaskFixtures.task(null, TaskState.OPEN, null), "Free"),
                TaskFixtures.summary(
                    TaskFixtures.task(TaskFixtures.EDITOR, TaskState.ASSIGNED, null), "Own")));

    assertThat(buttons(board())).doesNotContain("Remind").contains("Give to somebody", "Reassign");
  }

  @Test
  void whoWasRemindedSeesItInTheirWork() {
    given(tasks.mine(any()))
        .willReturn(
            List.of(
                TaskFixtures.summary(
                    TaskFixtures.task(JO, TaskState.ASSIGNED, null)
                        .reminded(Instant.parse("2026-03-13T08:00:00Z")),
                    "One")));

    assertThat(myWork().getElement().getTextRecursively())
        .contains("You were reminded of this on 13 Mar 2026");
  }

  @Test
  void whatIsOpenIsTakenFromOnesOwnWork() {
    ReviewTask task = TaskFixtures.task(null, TaskState.OPEN, null);
    given(tasks.mine(any())).willReturn(List.of());
    given(tasks.open(any())).willReturn(List.of(TaskFixtures.summary(task, "Free")));
    given(tasks.give(any(), any(), eq(task.id()), eq(JO), eq(3L)))
        .willReturn(new SaveOutcome.Saved<>(task.givenTo(JO)));
    MyWorkView work = myWork();
    assertThat(headings(work)).containsExactly("For whoever takes it 1");

    test(find(Button.class, work).withText("Take").single()).click();

    verify(tasks).give(any(), any(), eq(task.id()), eq(JO), eq(3L));
  }

  @Test
  void aTaskOfStatementsSaysWhereTheyStand() {
    ReviewTask task =
        new ReviewTask(
            TaskId.next(),
            TaskFixtures.INVESTIGATION,
            new TaskScope.ChosenStatements(List.of(StatementId.next())),
            JO,
            TaskFixtures.EDITOR,
            null,
            "",
            TaskState.ASSIGNED,
            Instant.EPOCH,
            Priority.HIGH,
            null,
            3);
    given(tasks.mine(any())).willReturn(List.of(TaskFixtures.summary(task, "1, 4")));

    assertThat(myWork().getElement().getTextRecursively())
        .contains("12 statements of articles 1, 4", "high priority", "5 of 12 statements marked");
  }

  @Test
  void startingLeadsToTheDesk() {
    ReviewTask task = TaskFixtures.task(JO, TaskState.ASSIGNED, null);
    given(tasks.mine(any())).willReturn(List.of(TaskFixtures.summary(task, "One")));
    given(tasks.move(any(), any(), eq(task.id()), eq(TaskState.IN_PROGRESS), eq(3L)))
        .willReturn(new SaveOutcome.Saved<>(task.moved(TaskState.IN_PROGRESS)));
    MyWorkView work = myWork();

    test(find(Button.class, work).withText("Start").single()).click();

    verify(start).open(any());
  }

  @Test
  void whoMovedATaskMeanwhileIsNamed() {
    ReviewTask task = TaskFixtures.task(JO, TaskState.IN_PROGRESS, null);
    given(tasks.mine(any())).willReturn(List.of(TaskFixtures.summary(task, "One")));
    given(tasks.move(any(), any(), any(), any(), anyLong()))
        .willReturn(new SaveOutcome.Stale<>(task.moved(TaskState.CLOSED)));
    annMoved(task);

    test(find(Button.class, myWork()).withText("Submit").single()).click();

    assertThat(said())
        .isEqualTo("Ann Marsh moved this task to “Closed” meanwhile; “Submit” was not done.");
  }

  @Test
  void soIsWhoMadeTheMoveImpossible() {
    ReviewTask task = TaskFixtures.task(JO, TaskState.IN_PROGRESS, null);
    given(tasks.mine(any())).willReturn(List.of(TaskFixtures.summary(task, "One")));
    given(tasks.move(any(), any(), any(), any(), anyLong()))
        .willThrow(
            new InvalidInputException("state", "A task that is closed can't become submitted."));
    annMoved(task);

    test(find(Button.class, myWork()).withText("Submit").single()).click();

    assertThat(said())
        .isEqualTo(
            "Ann Marsh moved this task elsewhere meanwhile. A task that is closed can't become"
                + " submitted.");
  }

  @Test
  void whatIsOverdueComesFirst() {
    given(tasks.mine(any()))
        .willReturn(
            List.of(
                TaskFixtures.summary(
                    TaskFixtures.task(JO, TaskState.CLOSED, TODAY.minusDays(9)), "Closed"),
                TaskFixtures.summary(
                    TaskFixtures.task(JO, TaskState.ASSIGNED, TODAY.minusDays(2)), "Late"),
                TaskFixtures.summary(
                    TaskFixtures.task(JO, TaskState.IN_PROGRESS, TODAY), "Today")));

    MyWorkView work = myWork();

    assertThat(headings(work)).containsExactly("Overdue 1", "To do 1", "Closed 1");
    assertThat(work.getElement().getTextRecursively())
        .contains("2 days overdue", "due today", "was due 5 Mar 2026", "5 of 12 statements");
  }

  @Test
  void nothingToDoIsSaid() {
    given(tasks.mine(any())).willReturn(List.of());

    assertThat(myWork().getElement().getTextRecursively()).contains("Nothing waits for you.");
  }

  private void annMoved(ReviewTask task) {
    given(trail.lastAbout(any(), any(), eq("task"), eq(task.id().toString())))
        .willReturn(
            Optional.of(
                TrailEntry.following(
                    null,
                    TaskFixtures.INVESTIGATION,
                    Instant.EPOCH,
                    TaskFixtures.EDITOR,
                    TrailAction.TASK_MOVED,
                    null,
                    Map.of("task", task.id().toString()))));
  }

  private TasksView board() {
    return board("");
  }

  private TasksView board(String query) {
    TasksView view =
        new TasksView(
            viewer,
            investigations,
            tasks,
            dialogs,
            moves,
            start,
            rules,
            clock,
            mock(LiveUpdates.class));
    given(rules.of(any(), anyBoolean())).willReturn(new Div());
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    given(event.getRouteParameters())
        .willReturn(new RouteParameters("investigation", TaskFixtures.INVESTIGATION.toString()));
    given(event.getLocation()).willReturn(new Location("tasks", QueryParameters.fromString(query)));
    view.beforeEnter(event);
    UI.getCurrent().add(view);
    return view;
  }

  private MyWorkView myWork() {
    MyWorkView view =
        new MyWorkView(
            viewer,
            tasks,
            moves,
            start,
            mock(ReadRechecks.class),
            mock(ReviewPublished.class),
            mock(ManageInvestigations.class),
            clock,
            mock(LiveUpdates.class));
    view.beforeEnter(mock(BeforeEnterEvent.class));
    UI.getCurrent().add(view);
    return view;
  }

  private List<String> headings(Component view) {
    return find(H2.class, view).all().stream().map(H2::getText).toList();
  }

  private List<String> buttons(Component view) {
    return find(Button.class, view).all().stream().map(Button::getText).toList();
  }

  private String said() {
    return test(find(Notification.class).single()).getText();
  }
}
