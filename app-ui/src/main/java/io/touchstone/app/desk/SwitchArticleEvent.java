package io.touchstone.app.desk;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader wants the same statement in another article. */
@DomEvent("switch-article")
public final class SwitchArticleEvent extends ComponentEvent<ArticleText> {

  private final int number;

  public SwitchArticleEvent(
      ArticleText source, boolean fromClient, @EventData("event.detail.number") int number) {
    super(source, fromClient);
    this.number = number;
  }

  /** The article's number among the desk's tabs, from 1 to 9; there need not be so many. */
  public int number() {
    return number;
  }
}
