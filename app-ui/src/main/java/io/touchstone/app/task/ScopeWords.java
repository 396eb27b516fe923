package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskSummary;

/** What a task is about, as people read it. */
public final class ScopeWords {
  private ScopeWords() {}

  /** "What the dam's operator knew", "Claims 3, 7", "4 statements of articles 1, 2". */
  public static String of(TaskSummary task) {
    return switch (task.task().scope()) {
      case TaskScope.WholeArticle _ -> task.scopeLabel();
      case TaskScope.ChosenClaims chosen ->
          phrase("task.scope-claims", chosen.claims().size(), task.scopeLabel());
      case TaskScope.ChosenStatements _ ->
          phrase(
              "task.scope-statements",
              task.total(),
              task.scopeLabel().contains(",") ? 2 : 1,
              task.scopeLabel());
    };
  }
}
