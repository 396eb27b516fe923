package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.review.ReviewRules;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.AddressBar;
import io.touchstone.app.shell.InvestigationParameter;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.TaskSummary;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An investigation's tasks as a board, a column a state or a person. */
@Route(value = "investigations/:investigation/tasks", layout = MainLayout.class)
@StyleSheet("task.css")
@PermitAll
class TasksView extends Div implements BeforeEnterObserver, NamedPage {

  private final transient CurrentViewer viewer;
  private final transient ManageInvestigations investigations;
  private final transient AssignTasks tasks;
  private final transient AssignTaskDialogs dialogs;
  private final transient MoveTask moves;
  private final transient TaskStart start;
  private final transient ReviewRules rules;
  private final transient Clock clock;

  private final Button assign = new Button(phrase("task.assign-work"));
  private final Select<Grouping> grouping = new Select<>();
  private final Paragraph hint = new Paragraph(phrase("task.claims-hint"));
  private final TaskBoard board = new TaskBoard();
  private final Div reviews = new Div();

  private @Nullable InvestigationId investigation;

  TasksView(
      CurrentViewer viewer,
      ManageInvestigations investigations,
      AssignTasks tasks,
      AssignTaskDialogs dialogs,
      MoveTask moves,
      TaskStart start,
      ReviewRules rules,
      Clock clock,
      LiveUpdates live) {
    this.viewer = viewer;
    this.investigations = investigations;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.moves = moves;
    this.start = start;
    this.rules = rules;
    this.clock = clock;
    addClassName("tasks");
    assign.addThemeVariants(ButtonVariant.PRIMARY);
    assign.addClickListener(click -> openForm());
    hint.addClassName("task-line");
    grouping.setItems(Grouping.values());
    grouping.setItemLabelGenerator(Grouping::label);
    grouping.setValue(Grouping.STATE);
    grouping.setAriaLabel(phrase("task.grouping"));
    grouping.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            regroup();
          }
        });
    Div head = new Div(new H1(pageName()), hint, grouping, assign);
    head.addClassName("tasks-head");
    add(head, board, reviews);
    live.follow(this, () -> investigation, this::refresh);
  }

  @Override
  public String pageName() {
    return phrase("task.tasks");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InvestigationId opened = InvestigationParameter.of(event.getRouteParameters());
    investigation = opened;
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(Grouping.PARAMETER)
        .ifPresentOrElse(
            by -> grouping.setValue(Grouping.of(by)), () -> grouping.setValue(Grouping.STATE));
    refresh();
    Viewer person = viewer.get();
    reviews.removeAll();
    reviews.add(
        rules.of(
            opened,
            AccessPolicy.permits(
                person, investigations.open(person, opened), Permission.ARRANGE_REVIEWS)));
  }

  /** Reads the tasks again. */
  public void refresh() {
    InvestigationId here = investigation;
    if (here == null) {
      return;
    }
    Viewer person = viewer.get();
    Investigation current = investigations.open(person, here);
    boolean editor = AccessPolicy.permits(person, current, Permission.ASSIGN_TASKS);
    assign.setVisible(editor);
    hint.setVisible(editor);
    List<TaskSummary> all = tasks.in(person, here);
    grouping.setVisible(!all.isEmpty());
    if (all.isEmpty()) {
      board.removeAll();
      board.add(nothingYet(editor));
      return;
    }
    TaskCard.Looker looker =
        new TaskCard.Looker(
            person.id(),
            dialogs.reviewers(here).stream().anyMatch(it -> it.id().equals(person.id())),
            editor,
            LocalDate.ofInstant(clock.instant(), ViewerZone.current()));
    TaskCard.Actions actions =
        new TaskCard.Actions(
            this::move,
            start::open,
            task -> dialogs.elsewhere(task, this::refresh).open(),
            task -> dialogs.remind(task, this::refresh));
    switch (grouping.getValue()) {
      case STATE -> board.byState(all, looker, actions);
      case PERSON -> board.byPerson(all, dialogs.reviewers(here), looker, actions);
    }
  }

  private void regroup() {
    if (investigation != null) {
      String by = "?" + Grouping.PARAMETER + "=" + grouping.getValue().inAddress();
      AddressBar.show(this, "investigations/" + investigation + "/tasks" + by);
      refresh();
    }
  }

  private void move(TaskSummary task, TaskMove move) {
    boolean moved = moves.move(task.task(), move);
    if (moved && move == TaskMove.START) {
      start.open(task);
    } else {
      refresh();
    }
  }

  private void openForm() {
    if (investigation != null) {
      dialogs.forArticles(investigation, this::refresh).open();
    }
  }

  private static Paragraph nothingYet(boolean editor) {
    Paragraph empty =
        new Paragraph(editor ? phrase("task.nothing-editor") : phrase("task.nothing"));
    empty.addClassName("tasks-empty");
    return empty;
  }
}
