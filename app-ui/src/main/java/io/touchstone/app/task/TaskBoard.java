package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Tasks in columns, by how far they are or by who has them. */
final class TaskBoard extends Div {

  /** Whoever has less to do shows it by an empty column; what is done comes last in each. */
  private static final Comparator<TaskSummary> TO_DO_FIRST =
      Comparator.comparing((TaskSummary it) -> !it.task().state().isPending())
          .thenComparing(it -> it.task().state() == TaskState.CLOSED);

  TaskBoard() {
    addClassName("tasks-board");
  }

  /** A column a state, whether there are tasks in it or not. */
  void byState(List<TaskSummary> all, TaskCard.Looker looker, TaskCard.Actions actions) {
    removeAll();
    for (TaskState state : TaskState.values()) {
      add(
          column(
              StateWords.of(state),
              all.stream().filter(it -> it.task().state() == state).toList(),
              new TaskCard.Shown(looker, actions, TaskCard.Said.WHOSE)));
    }
  }

  /** A column a person: what nobody has first, then everybody who can have some, by name. */
  void byPerson(
      List<TaskSummary> all,
      List<Members.Member> reviewers,
      TaskCard.Looker looker,
      TaskCard.Actions actions) {
    removeAll();
    TaskCard.Shown shown = new TaskCard.Shown(looker, actions, TaskCard.Said.STATE);
    List<TaskSummary> nobodys = of(all, it -> it.task().assignee() == null);
    if (!nobodys.isEmpty()) {
      add(column(phrase("task.nobody-yet"), nobodys, shown));
    }
    Map<AccountId, String> people = new LinkedHashMap<>();
    reviewers.forEach(it -> people.put(it.id(), it.name()));
    for (TaskSummary task : all) {
      AccountId assignee = task.task().assignee();
      String name = task.assigneeName();
      if (assignee != null && name != null) {
        people.putIfAbsent(assignee, name); // who left has work here still
      }
    }
    people.forEach(
        (person, name) -> add(column(name, of(all, it -> it.task().isFor(person)), shown)));
  }

  private static List<TaskSummary> of(List<TaskSummary> all, Predicate<TaskSummary> belongs) {
    return all.stream().filter(belongs).sorted(TO_DO_FIRST).toList();
  }

  private static Section column(String title, List<TaskSummary> tasks, TaskCard.Shown shown) {
    Section column = new Section(new H2(phrase("task.column", title, tasks.size())));
    column.addClassName("tasks-column");
    tasks.forEach(task -> column.add(new TaskCard(task, shown)));
    if (tasks.isEmpty()) {
      Paragraph none = new Paragraph(phrase("task.none"));
      none.addClassName("task-line");
      column.add(none);
    }
    return column;
  }
}
