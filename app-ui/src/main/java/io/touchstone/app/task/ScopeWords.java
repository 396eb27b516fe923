package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskSummary;

/** What a task is about, as people read it. */
public final class ScopeWords {
  private ScopeWords() {}

  /** "What the dam's operator knew", "Claims 3, 7". */
  public static String of(TaskSummary task) {
    return switch (task.task().scope()) {
      case TaskScope.WholeArticle _ -> task.scopeLabel();
      case TaskScope.ChosenClaims chosen ->
          phrase("task.scope-claims", chosen.claims().size(), task.scopeLabel());
    };
  }
}
