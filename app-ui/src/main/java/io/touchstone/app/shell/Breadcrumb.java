package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

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
    setAriaLabel(phrase("shell.you-are-in"));
    addClassName("ts-breadcrumb");
    add(new Anchor("", phrase("shell.investigations")));
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
