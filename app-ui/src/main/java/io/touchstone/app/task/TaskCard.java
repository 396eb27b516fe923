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
import io.touchstone.domain.task.Priority;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One task: what, who, until when, how far, and what can be done with it. */
final class TaskCard extends Article {

  /**
   * Whose eyes look at the card.
   *
   * @param reviews whether they could do it themselves
   */
  record Looker(AccountId person, boolean reviews, boolean editor, LocalDate today) {}

  /** What the card asks for. */
  record Actions(
      SerializableBiConsumer<TaskSummary, TaskMove> move,
      SerializableConsumer<TaskSummary> open,
      SerializableConsumer<TaskSummary> reassign,
      SerializableConsumer<TaskSummary> remind) {}

  /** What the place on the page doesn't say already. */
  enum Said {
    WHOSE,
    STATE,
    WHERE
  }

  /** How cards of one list are shown. */
  record Shown(Looker looker, Actions actions, Said said) {}

  TaskCard(TaskSummary task, Shown shown) {
    Looker looker = shown.looker();
    addClassName("task-card");
    getElement().setAttribute("aria-label", ScopeWords.of(task));
    H3 title = new H3(label(task));
    title.addClassName("task-title");
    add(title);
    if (shown.said() == Said.WHERE) {
      add(line(task.investigationTitle()));
    }
    add(facts(task, looker, shown.said()));
    Instant reminded = task.task().remindedAt();
    if (reminded != null) {
      Span reminder = line(reminder(task, looker, reminded));
      reminder.addClassName("task-reminded");
      add(reminder);
    }
    if (!task.task().note().isEmpty()) {
      Paragraph note = new Paragraph(task.task().note());
      note.addClassName("task-note");
      add(note);
    }
    add(progress(task), buttons(task, looker, shown.actions()));
  }

  private static String reminder(TaskSummary task, Looker looker, Instant at) {
    String when = Days.dayAndTime(at, ViewerZone.current());
    return task.task().isFor(looker.person())
        ? phrase("task.reminded-you", when)
        : phrase("task.reminded-at", when);
  }

  private static String label(TaskSummary task) {
    return task.articleNumber() == null
        ? ScopeWords.of(task)
        : task.articleNumber() + " " + ScopeWords.of(task);
  }

  private static Div facts(TaskSummary task, Looker looker, Said said) {
    Div facts = new Div();
    facts.addClassName("task-facts");
    switch (said) {
      case WHOSE -> {
        String name = task.assigneeName();
        facts.add(person(name == null ? phrase("task.nobody-yet") : name, name));
      }
      case STATE -> facts.add(new Span(StateWords.of(task.task().state())));
      case WHERE ->
          facts.add(person(phrase("task.from", task.assignedByName()), task.assignedByName()));
    }
    ReviewTask it = task.task();
    if (it.priority() != Priority.NORMAL) {
      Span priority =
          new Span(
              it.priority() == Priority.HIGH ? phrase("task.urgent") : phrase("task.unurgent"));
      priority.addClassName(it.priority() == Priority.HIGH ? "task-urgent" : "task-line");
      facts.add(priority);
    }
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

  private static Span person(String words, @Nullable String name) {
    Span person = new Span();
    person.addClassName("task-person");
    if (name != null) {
      Avatar avatar = new Avatar(name);
      avatar.addClassName("task-avatar");
      avatar.getElement().setAttribute("aria-hidden", "true");
      person.add(avatar);
    }
    person.add(new Span(words));
    return person;
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
    boolean own = task.task().isFor(looker.person());
    if (own && task.task().state() == TaskState.IN_PROGRESS) {
      Button on = new Button(phrase("task.continue"), click -> actions.open().accept(task));
      on.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(on);
    }
    List<TaskMove> moves = TaskMove.legal(task.task(), looker);
    moves.stream()
        .filter(it -> it != TaskMove.CLOSE)
        .forEach(it -> buttons.add(button(task, it, actions)));
    if (looker.editor() && task.task().state().isPending()) {
      boolean nobodys = task.task().assignee() == null;
      if (!nobodys && !own) {
        buttons.add(new Button(phrase("task.remind"), click -> actions.remind().accept(task)));
      }
      buttons.add(
          new Button(
              nobodys ? phrase("task.give") : phrase("task.reassign"),
              click -> actions.reassign().accept(task)));
    }
    if (moves.contains(TaskMove.CLOSE)) {
      buttons.add(button(task, TaskMove.CLOSE, actions));
    }
    return buttons;
  }

  private static Button button(TaskSummary task, TaskMove move, Actions actions) {
    Button button = new Button(move.label(), click -> actions.move().accept(task, move));
    if (move == TaskMove.START || move == TaskMove.TAKE) {
      button.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return button;
  }

  private static Span line(String text) {
    Span line = new Span(text);
    line.addClassName("task-line");
    return line;
  }
}
