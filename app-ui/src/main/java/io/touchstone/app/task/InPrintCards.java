package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.touchstone.domain.publication.ReviewPublished.Alert;
import java.util.List;

/** Claims in print that an editor has to look after, each with the way to the report's page. */
final class InPrintCards extends Section {

  InPrintCards(List<Alert> alerts) {
    Div cards = new Div();
    cards.addClassName("tasks-cards");
    alerts.forEach(it -> cards.add(card(it)));
    addClassName("tasks-section");
    add(new H2(phrase("task.column", phrase("task.in-print"), alerts.size())), cards);
  }

  private static Article card(Alert alert) {
    H3 title =
        new H3(
            new Anchor(
                "investigations/" + alert.report().investigation() + "/report",
                "↻ " + phrase("task.recheck-claim", alert.claim().number(), alert.claim().text())));
    title.addClassName("task-title");
    Span where = new Span(alert.report().title());
    where.addClassName("task-line");
    Article card =
        new Article(
            title,
            where,
            new Paragraph(
                alert.notice() == null
                    ? phrase("task.in-print-untold")
                    : phrase("task.in-print-told")));
    card.addClassName("task-card");
    return card;
  }
}
