package io.touchstone.app.desk;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import io.touchstone.domain.text.TextSpan;
import java.util.Locale;
import java.util.Optional;

/** The reader wants statements of another shape, from what is selected. */
@DomEvent("shape")
public final class ShapeEvent extends ComponentEvent<ArticleText> {
  private final Shape shape;
  private final String statementId;
  private final int start;
  private final int end;

  /** What becomes of the selection. */
  public enum Shape {
    CUT,
    JOIN,
    ADD,
    IMPLY
  }

  public ShapeEvent(
      ArticleText source,
      boolean fromClient,
      @EventData("event.detail.how") String how,
      @EventData("event.detail.statementId") String statementId,
      @EventData("event.detail.start") int start,
      @EventData("event.detail.end") int end) {
    super(source, fromClient);
    this.shape = Shape.valueOf(how.toUpperCase(Locale.ROOT));
    this.statementId = statementId;
    this.start = start;
    this.end = end;
  }

  public Shape shape() {
    return shape;
  }

  /** The focused statement; empty text without one. */
  public String statementId() {
    return statementId;
  }

  /** Code points of the article's text; empty when nothing is selected. */
  public Optional<TextSpan> selected() {
    return start < 0 || end < start ? Optional.empty() : Optional.of(new TextSpan(start, end));
  }
}
