package io.touchstone.app.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles by publication, each with its key and how far its review has come. */
final class OutletRail extends Nav {
  private static final int KEYS = 9;
  private static final int WHOLE = 100;

  private @Nullable Shown last;

  private record Shown(List<ArticleSummary> articles, int number) {}

  OutletRail() {
    setAriaLabel("Articles");
    addClassName("desk-rail");
  }

  void show(InvestigationId investigation, List<ArticleSummary> articles, int shown) {
    Shown now = new Shown(articles, shown);
    if (now.equals(last)) {
      return;
    }
    last = now;
    removeAll();
    add(new H2("Outlets, by publication"));
    for (int i = 0; i < articles.size(); i++) {
      ArticleSummary article = articles.get(i);
      add(entry(investigation, article, i + 1, article.number() == shown));
    }
  }

  private static Anchor entry(
      InvestigationId investigation, ArticleSummary article, int place, boolean shown) {
    Anchor entry = new Anchor(DeskNavigation.to(investigation, article.number()));
    entry.addClassName("desk-rail-entry");
    if (shown) {
      entry.getElement().setAttribute("aria-current", "page");
    }
    String outlet = article.outlet();
    Span name = new Span(outlet == null ? "No outlet yet" : outlet);
    name.addClassName("desk-rail-name");
    Span title = new Span(article.label());
    title.addClassName("desk-rail-title");
    Span progress = new Span(article.marked() + " of " + article.statements() + " marked");
    progress.addClassName("desk-rail-progress");
    if (place <= KEYS) {
      entry.add(Keys.key(String.valueOf(place)));
    }
    entry.add(new Div(name, title, progress, bar(article)));
    return entry;
  }

  private static Div bar(ArticleSummary article) {
    Div filled = new Div();
    int share = article.statements() == 0 ? 0 : WHOLE * article.marked() / article.statements();
    filled.setWidth(share + "%");
    Div bar = new Div(filled);
    bar.addClassName("desk-bar");
    bar.getElement().setAttribute("aria-hidden", "true");
    return bar;
  }
}
