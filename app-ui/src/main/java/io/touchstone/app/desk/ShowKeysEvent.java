package io.touchstone.app.desk;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The reader wants to see all keys. */
@DomEvent("show-keys")
public final class ShowKeysEvent extends ComponentEvent<ArticleText> {

  public ShowKeysEvent(ArticleText source, boolean fromClient) {
    super(source, fromClient);
  }
}
