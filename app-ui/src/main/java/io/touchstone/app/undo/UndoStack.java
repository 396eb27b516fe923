package io.touchstone.app.undo;

import com.vaadin.flow.server.VaadinSession;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided in one investigation since signing in, latest first. It lives as long as
 * the session: through reloads and in all windows, not through a sign-out. The trail holds what was
 * decided for good; undoing is one more decision there.
 */
public final class UndoStack {
  private static final int REMEMBERED = 200;

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  UndoStack() {}

  /** All stacks of a session. */
  private static final class Stacks {
    private final Map<InvestigationId, UndoStack> byInvestigation = new HashMap<>();
  }

  /** The session's; called on its lock, as everything a page does is. */
  public static UndoStack of(InvestigationId investigation) {
    VaadinSession session = VaadinSession.getCurrent();
    Stacks stacks = session.getAttribute(Stacks.class);
    if (stacks == null) {
      stacks = new Stacks();
      session.setAttribute(Stacks.class, stacks);
    }
    return stacks.byInvestigation.computeIfAbsent(investigation, _ -> new UndoStack());
  }

  void did(Step step) {
    done.push(step);
    undone.clear();
    if (done.size() > REMEMBERED) {
      done.removeLast();
    }
  }

  /** What would be undone next, in words; empty when there is nothing. */
  public Optional<String> next() {
    return Optional.ofNullable(done.peek()).map(Step::what);
  }

  /** What would be redone next, in words; empty when there is nothing. */
  public Optional<String> nextAgain() {
    return Optional.ofNullable(undone.peek()).map(Step::what);
  }

  /**
   * Takes the latest decision back; one that can't be is forgotten.
   *
   * @return what it was, in words; empty when there is nothing to undo
   * @throws io.touchstone.domain.RefusedException when what happened since doesn't allow it
   */
  public Optional<String> undo() {
    @Nullable Step step = done.poll();
    if (step == null) {
      return Optional.empty();
    }
    step.undo();
    undone.push(step);
    return Optional.of(step.what());
  }

  /** Makes the decision again that was undone last; otherwise like {@link #undo}. */
  public Optional<String> redo() {
    @Nullable Step step = undone.poll();
    if (step == null) {
      return Optional.empty();
    }
    step.redo();
    done.push(step);
    return Optional.of(step.what());
  }
}
