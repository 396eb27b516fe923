package io.touchstone.app.desk;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;

/**
 * The reader marked a statement; the browser shows it already and waits for {@link
 * ArticleText#settle}.
 */
@DomEvent("mark")
public final class MarkEvent extends ComponentEvent<ArticleText> {

  private final UUID commandId;
  private final String statementId;
  private final DeskStatement.Finding finding;

  public MarkEvent(
      ArticleText source,
      boolean fromClient,
      @EventData("event.detail.commandId") String commandId,
      @EventData("event.detail.statementId") String statementId,
      @EventData("event.detail.finding") String finding) {
    super(source, fromClient);
    this.commandId = UUID.fromString(commandId);
    this.statementId = statementId;
    this.finding = DeskStatement.Finding.fromBrowser(finding);
  }

  /** Made in the browser; the same one arrives again when a decision is sent again. */
  public UUID commandId() {
    return commandId;
  }

  public String statementId() {
    return statementId;
  }

  public DeskStatement.Finding finding() {
    return finding;
  }
}
