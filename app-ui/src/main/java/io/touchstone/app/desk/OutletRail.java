package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles by publication, each with its key and how far its review has come. Entries stay in
 * the page while what they say changes, so that a click always meets the one it was meant for.
 */
final class OutletRail extends Nav {
  private final List<RailEntry> entries = new ArrayList<>();

  OutletRail() {
    setAriaLabel(phrase("desk.articles"));
    addClassName("desk-rail");
    add(new H2(phrase("desk.by-publication")));
  }

  void show(
      InvestigationId investigation, List<ArticleSummary> articles, int shown, DeskTask task) {
    while (entries.size() > articles.size()) {
      remove(entries.removeLast());
    }
    while (entries.size() < articles.size()) {
      RailEntry entry = new RailEntry(entries.size() + 1);
      entries.add(entry);
      add(entry);
    }
    for (int i = 0; i < articles.size(); i++) {
      ArticleSummary article = articles.get(i);
      entries
          .get(i)
          .show(
              task.address(investigation, article.number(), task.nextIn(article.id())),
              article,
              article.number() == shown,
              task.in(article.id()).orElse(null));
    }
  }
}
