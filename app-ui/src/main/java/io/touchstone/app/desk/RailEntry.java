package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.touchstone.domain.article.ArticleSummary;
import org.jspecify.annotations.Nullable;

/** The way to one article, and how far its review has come. */
final class RailEntry extends Anchor {
  private static final int KEYS = 9;
  private static final int WHOLE = 100;

  private final Span outlet = new Span();
  private final Span title = new Span();
  private final Span progress = new Span();
  private final Div filled = new Div();

  /**
   * @param place from 1; the first nine have keys
   */
  RailEntry(int place) {
    addClassName("desk-rail-entry");
    outlet.addClassName("desk-rail-name");
    title.addClassName("desk-rail-title");
    progress.addClassName("desk-rail-progress");
    Div bar = new Div(filled);
    bar.addClassName("desk-bar");
    bar.getElement().setAttribute("aria-hidden", "true");
    if (place <= KEYS) {
      add(Keys.key(String.valueOf(place)));
    }
    add(new Div(outlet, title, progress, bar));
  }

  /**
   * @param of what the reader is to review in it, if that isn't everything
   */
  void show(
      String address, ArticleSummary article, boolean current, DeskTask.@Nullable Progress of) {
    setHref(address);
    int marked = of == null ? article.marked() : of.marked();
    int statements = of == null ? article.statements() : of.statements();
    setClassName("desk-rail-aside", of != null && statements == 0);
    if (current) {
      getElement().setAttribute("aria-current", "page");
    } else {
      getElement().removeAttribute("aria-current");
    }
    outlet.setText(article.outlet() == null ? phrase("desk.no-outlet") : article.outlet());
    title.setText(article.label());
    progress.setText(
        of != null && statements == 0
            ? phrase("desk.task-none")
            : phrase("desk.marked", marked, statements));
    filled.setWidth((statements == 0 ? 0 : WHOLE * marked / statements) + "%");
  }
}
