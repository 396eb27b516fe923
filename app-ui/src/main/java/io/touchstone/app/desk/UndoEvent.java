package io.touchstone.app.desk;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader wants the last decision undone, or the one undone last made again. */
@DomEvent("undo")
public final class UndoEvent extends ComponentEvent<ArticleText> {
  private final boolean again;

  public UndoEvent(
      ArticleText source, boolean fromClient, @EventData("event.detail.again") boolean again) {
    super(source, fromClient);
    this.again = again;
  }

  /** Whether a decision is to be made again. */
  public boolean again() {
    return again;
  }
}
