package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationSummary;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.publication.ReviewPublished;
import io.touchstone.domain.recheck.ReadRechecks;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What waits for the signed-in person, over all investigations; what is overdue comes first. */
@Route(value = TaskNavigation.MY_WORK, layout = MainLayout.class)
@StyleSheet("task.css")
@PermitAll
class MyWorkView extends Div implements BeforeEnterObserver, NamedPage {

  private final transient CurrentViewer viewer;
  private final transient AssignTasks tasks;
  private final transient MoveTask moves;
  private final transient TaskStart start;
  private final transient ReadRechecks rechecks;
  private final transient ReviewPublished published;
  private final transient ManageInvestigations investigations;
  private final transient Clock clock;

  private final Div work = new Div();

  MyWorkView(
      CurrentViewer viewer,
      AssignTasks tasks,
      MoveTask moves,
      TaskStart start,
      ReadRechecks rechecks,
      ReviewPublished published,
      ManageInvestigations investigations,
      Clock clock,
      LiveUpdates live) {
    this.viewer = viewer;
    this.tasks = tasks;
    this.moves = moves;
    this.start = start;
    this.rechecks = rechecks;
    this.published = published;
    this.investigations = investigations;
    this.clock = clock;
    addClassNames("tasks", "my-work");
    Div head = new Div(new H1(pageName()));
    head.addClassName("tasks-head");
    add(head, work);
    live.followAll(this, this::refresh);
  }

  @Override
  public String pageName() {
    return phrase("task.my-work");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    refresh();
  }

  /** Reads the tasks again. */
  public void refresh() {
    Viewer person = viewer.get();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ViewerZone.current());
    // closing is an editor's, which differs by investigation; it is done on the board
    TaskCard.Looker looker = new TaskCard.Looker(person.id(), true, false, today);
    List<TaskSummary> mine = tasks.mine(person);
    List<TaskSummary> open = tasks.open(person);
    List<ReadRechecks.Pending> toRecheck = rechecks.mine(person);
    List<ReviewPublished.Alert> inPrint = published.mine(person);
    work.removeAll();
    if (mine.isEmpty() && open.isEmpty() && toRecheck.isEmpty() && inPrint.isEmpty()) {
      Paragraph empty = new Paragraph(phrase("task.nothing-waits"));
      empty.addClassName("tasks-empty");
      work.add(empty);
      return;
    }
    if (!inPrint.isEmpty()) {
      work.add(new InPrintCards(inPrint));
    }
    section(phrase("task.overdue"), mine, it -> it.task().isOverdue(today), looker);
    if (!toRecheck.isEmpty()) {
      work.add(new RecheckCards(toRecheck, titles(person)));
    }
    section(
        phrase("task.to-do"),
        mine,
        it -> it.task().state().isPending() && !it.task().isOverdue(today),
        looker);
    section(phrase("task.to-take"), open, it -> true, looker);
    section(
        phrase("task.waits-for-editor"),
        mine,
        it -> it.task().state() == TaskState.SUBMITTED,
        looker);
    section(phrase("task.closed"), mine, it -> it.task().state() == TaskState.CLOSED, looker);
  }

  private Map<InvestigationId, String> titles(Viewer person) {
    return investigations.list(person).stream()
        .collect(Collectors.toMap(InvestigationSummary::id, InvestigationSummary::title));
  }

  private void section(
      String title, List<TaskSummary> all, Predicate<TaskSummary> belongs, TaskCard.Looker looker) {
    List<TaskSummary> here = all.stream().filter(belongs).toList();
    if (here.isEmpty()) {
      return;
    }
    // so are giving it to somebody else and reminding
    TaskCard.Actions actions = new TaskCard.Actions(this::move, start::open, _ -> {}, _ -> {});
    TaskCard.Shown shown = new TaskCard.Shown(looker, actions, TaskCard.Said.WHERE);
    Div cards = new Div();
    cards.addClassName("tasks-cards");
    here.forEach(task -> cards.add(new TaskCard(task, shown)));
    Section section = new Section(new H2(phrase("task.column", title, here.size())), cards);
    section.addClassName("tasks-section");
    work.add(section);
  }

  private void move(TaskSummary task, TaskMove move) {
    boolean moved = moves.move(task.task(), move);
    if (moved && move == TaskMove.START) {
      start.open(task);
    } else {
      refresh();
    }
  }
}
