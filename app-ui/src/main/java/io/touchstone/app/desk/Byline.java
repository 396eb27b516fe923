package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.language.Days;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.review.ReadDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Outlet, day, authors, credits, and that the original is kept. */
final class Byline extends Div {

  Byline(ArticleSummary summary, ReadDesk.Desk desk) {
    addClassName("desk-byline");
    Article article = desk.article();
    List<String> parts = new ArrayList<>();
    String outlet = summary.outlet();
    parts.add(outlet == null ? phrase("article.no-outlet") : outlet);
    PublicationDate published = summary.published();
    parts.add(published == null ? phrase("article.no-date") : Days.day(published.day()));
    if (!article.facts().authors().isEmpty()) {
      parts.add(names(article.facts().authors()));
    }
    List<Fact<String>> others =
        article.facts().credits().stream().filter(it -> !it.value().equals(outlet)).toList();
    if (!others.isEmpty()) {
      parts.add(phrase("desk.credits", names(others)));
    }
    add(new Span(String.join(" · ", parts)));
    Fact<String> url = article.facts().url();
    if (url != null && url.value().matches("(?i)https?://.*")) {
      Anchor link = new Anchor(url.value(), phrase("desk.source"), AnchorTarget.BLANK);
      link.getElement().setAttribute("rel", "noopener noreferrer");
      add(new Span(" · "), link);
    }
    int revision = desk.reading().revision().number();
    if (revision > 1) {
      add(new Span(" · " + phrase("desk.text-changed", revision)));
    }
    Span kept =
        new Span(phrase("desk.original-kept", desk.reading().revision().original().abbreviated()));
    kept.setTitle("SHA-256 " + desk.reading().revision().original());
    kept.addClassName("desk-kept");
    add(kept);
  }

  private static String names(List<Fact<String>> facts) {
    return facts.stream().map(Fact::value).collect(Collectors.joining(", "));
  }
}
