package io.touchstone.app.desk;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;

/** The reader took a mark of their own back; the browser waits for {@link ArticleText#settle}. */
@DomEvent("unmark")
public final class UnmarkEvent extends ComponentEvent<ArticleText> {

  private final UUID commandId;
  private final String statementId;

  public UnmarkEvent(
      ArticleText source,
      boolean fromClient,
      @EventData("event.detail.commandId") String commandId,
      @EventData("event.detail.statementId") String statementId) {
    super(source, fromClient);
    this.commandId = UUID.fromString(commandId);
    this.statementId = statementId;
  }

  /** Made in the browser; the same one arrives again when a decision is sent again. */
  public UUID commandId() {
    return commandId;
  }

  public String statementId() {
    return statementId;
  }
}
