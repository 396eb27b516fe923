package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.task.TaskStatement;

/** Says that the desk shows a task's statements only, where it goes on, and how to see all. */
final class TaskBar extends Div {
  private final Span what = new Span();
  private final Anchor next = new Anchor();
  private final Anchor done = new Anchor();
  private final Anchor all = new Anchor();

  TaskBar() {
    addClassName("desk-task");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", phrase("desk.task"));
    what.addClassName("desk-task-what");
    all.setText(phrase("desk.task-all"));
    done.setText(phrase("desk.task-done"));
    done.setHref("my-work");
    add(what, next, done, all);
    setVisible(false);
  }

  void show(DeskTask task, Article here) {
    setVisible(task.whole().isPresent());
    task.whole()
        .ifPresent(it -> what.setText(phrase("desk.task-progress", it.marked(), it.statements())));
    next.setVisible(false);
    task.nextBeyond(here.id()).ifPresent(it -> leadTo(it, task, here));
    done.setVisible(task.whole().filter(it -> it.marked() == it.statements()).isPresent());
    all.setHref(DeskNavigation.to(here.investigation(), here.number()));
  }

  private void leadTo(TaskStatement there, DeskTask task, Article here) {
    next.setText(phrase("desk.task-next", there.articleNumber()));
    next.setHref(task.address(here.investigation(), there.articleNumber(), there.id()));
    next.setVisible(true);
  }
}
