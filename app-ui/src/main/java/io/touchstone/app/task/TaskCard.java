package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import io.touchstone.app.language.Days;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import java.time.LocalDate;

/** One task: what, who, until when, how far, and what can be done with it. */
final class TaskCard extends Article {

  /** Whose eyes look at the card. */
  record Looker(AccountId person, boolean editor, LocalDate today) {}

  /** What the card asks for. */
  record Actions(
      SerializableBiConsumer<TaskSummary, TaskMove> move, SerializableConsumer<TaskSummary> open) {}

  /**
   * @param amongOthers whether to say which investigation it belongs to, rather than whose it is
   */
  TaskCard(TaskSummary task, Looker looker, Actions actions, boolean amongOthers) {
    addClassName("task-card");
    getElement().setAttribute("aria-label", ScopeWords.of(task));
    H3 title = new H3(label(task));
    title.addClassName("task-title");
    add(title);
    if (amongOthers) {
      add(line(task.investigationTitle()));
    }
    add(facts(task, looker, amongOthers));
    if (!task.task().note().isEmpty()) {
      Paragraph note = new Paragraph(task.task().note());
      note.addClassName("task-note");
      add(note);
    }
    add(progress(task), buttons(task, looker, actions));
  }

  private static String label(TaskSummary task) {
    return task.articleNumber() == null
        ? ScopeWords.of(task)
        : task.articleNumber() + " " + ScopeWords.of(task);
  }

  private static Div facts(TaskSummary task, Looker looker, boolean amongOthers) {
    Div facts = new Div();
    facts.addClassName("task-facts");
    String person = amongOthers ? task.assignedByName() : task.assigneeName();
    Avatar avatar = new Avatar(person);
    avatar.addClassName("task-avatar");
    avatar.getElement().setAttribute("aria-hidden", "true");
    facts.add(avatar, new Span(amongOthers ? phrase("task.from", person) : person));
    ReviewTask it = task.task();
    LocalDate due = it.due();
    if (due != null) {
      boolean overdue = it.isOverdue(looker.today());
      Span when = new Span((overdue ? "! " : "") + words(it, due, looker.today()));
      when.addClassName(overdue ? "task-overdue" : "task-due");
      when.setTitle(due.toString()); // the date itself, whatever the words
      facts.add(when);
    }
    return facts;
  }

  /** What is handed in can't be overdue any more. */
  private static String words(ReviewTask task, LocalDate due, LocalDate today) {
    return task.state().isPending() || !due.isBefore(today)
        ? DueDay.inWords(due, today)
        : phrase("task.was-due", Days.day(due));
  }

  private static Div progress(TaskSummary task) {
    Div progress = new Div();
    progress.addClassName("task-progress");
    String words =
        task.task().scope() instanceof TaskScope.ChosenClaims
            ? phrase("task.claims-marked", task.done(), task.total())
            : phrase("task.statements-marked", task.done(), task.total());
    if (task.total() > 0) {
      ProgressBar bar = new ProgressBar(0, task.total(), Math.min(task.done(), task.total()));
      bar.getElement().setAttribute("aria-label", words);
      progress.add(bar);
    }
    progress.add(line(words));
    return progress;
  }

  private static Div buttons(TaskSummary task, Looker looker, Actions actions) {
    Div buttons = new Div();
    buttons.addClassName("task-buttons");
    boolean own = task.task().assignee().equals(looker.person());
    if (own && task.task().state() == TaskState.IN_PROGRESS) {
      Button on = new Button(phrase("task.continue"), click -> actions.open().accept(task));
      on.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(on);
    }
    for (TaskMove move : TaskMove.legal(task.task(), looker.person(), looker.editor())) {
      Button button = new Button(move.label(), click -> actions.move().accept(task, move));
      if (move == TaskMove.START) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
      }
      buttons.add(button);
    }
    return buttons;
  }

  private static Span line(String text) {
    Span line = new Span(text);
    line.addClassName("task-line");
    return line;
  }
}
