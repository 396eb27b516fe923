package io.touchstone.app.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Where one is: the list of investigations, or one of them. */
final class Breadcrumb extends Nav {

  /**
   * @param investigation the title of the one that is open, or null
   */
  Breadcrumb(@Nullable String investigation) {
    setAriaLabel("You are in");
    addClassName("ts-breadcrumb");
    add(new Anchor("", "Investigations"));
    if (investigation != null) {
      Span slash = new Span("/");
      slash.getElement().setAttribute("aria-hidden", "true");
      Span title = new Span(investigation);
      title.setTitle(investigation);
      title.addClassName("ts-breadcrumb-title");
      add(slash, title);
    }
  }
}
