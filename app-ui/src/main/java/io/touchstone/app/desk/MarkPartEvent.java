package io.touchstone.app.desk;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import io.touchstone.domain.text.TextSpan;

/** The reader marked while a part of the statement was selected; nothing shows of it yet. */
@DomEvent("mark-part")
public final class MarkPartEvent extends ComponentEvent<ArticleText> {
  private final String statementId;
  private final DeskStatement.Finding finding;
  private final TextSpan selected;

  public MarkPartEvent(
      ArticleText source,
      boolean fromClient,
      @EventData("event.detail.statementId") String statementId,
      @EventData("event.detail.finding") String finding,
      @EventData("event.detail.start") int start,
      @EventData("event.detail.end") int end) {
    super(source, fromClient);
    this.statementId = statementId;
    this.finding = DeskStatement.Finding.fromBrowser(finding);
    this.selected = new TextSpan(start, end);
  }

  public String statementId() {
    return statementId;
  }

  public DeskStatement.Finding finding() {
    return finding;
  }

  /** Code points of the article's text. */
  public TextSpan selected() {
    return selected;
  }
}
