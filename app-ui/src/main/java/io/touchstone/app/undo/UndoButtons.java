package io.touchstone.app.undo;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Undo and redo; each says what it would do. */
public final class UndoButtons extends Div {
  private final Button undo = new Button("↶");
  private final Button redo = new Button("↷");
  private final Command afterwards;
  private transient @Nullable UndoStack stack;

  /**
   * @param afterwards shows the page again
   */
  public UndoButtons(Command afterwards) {
    this.afterwards = afterwards;
    addClassName("undo-buttons");
    undo.addClickListener(click -> undo());
    redo.addClickListener(click -> redo());
    undo.addThemeVariants(ButtonVariant.TERTIARY);
    redo.addThemeVariants(ButtonVariant.TERTIARY);
    add(undo, redo);
    setVisible(false);
  }

  /** Shows what can be undone in this investigation now. */
  public void show(InvestigationId investigation) {
    UndoStack now = UndoStack.of(investigation);
    stack = now;
    label(undo, "undo.undo", "undo.nothing-to-undo", now.next());
    label(redo, "undo.redo", "undo.nothing-to-redo", now.nextAgain());
    setVisible(undo.isEnabled() || redo.isEnabled());
  }

  /** Undoes the latest decision and says what it was. */
  public String undo() {
    return turn("undo.undone", "undo.nothing-was-undone", () -> stack().flatMap(UndoStack::undo));
  }

  /** Makes the decision again that was undone last, and says what it was. */
  public String redo() {
    return turn(
        "undo.made-again", "undo.nothing-was-redone", () -> stack().flatMap(UndoStack::redo));
  }

  private Optional<UndoStack> stack() {
    return Optional.ofNullable(stack);
  }

  private String turn(String done, String nothing, Supplier<Optional<String>> step) {
    String said;
    try {
      said = step.get().map(it -> phrase(done, it)).orElseGet(() -> phrase(nothing));
      Notices.done(said);
    } catch (RefusedException e) {
      said = e.getMessage();
      Notices.refused(said);
    }
    afterwards.execute();
    return said;
  }

  private static void label(Button button, String key, String nothing, Optional<String> what) {
    String label = what.map(it -> phrase(key, it)).orElseGet(() -> phrase(nothing));
    button.setAriaLabel(label);
    button.setTooltipText(label);
    button.setEnabled(what.isPresent());
  }
}
