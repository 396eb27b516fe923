package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.app.desk.DeskNavigation;
import io.touchstone.app.language.Sentences;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.recheck.Change;
import io.touchstone.domain.recheck.ReadRechecks.Pending;
import java.util.List;
import java.util.Map;

/** One's own verdicts that have to be looked at again, each with why and the way there. */
final class RecheckCards extends Section {

  /**
   * @param titles of the investigations
   */
  RecheckCards(List<Pending> pending, Map<InvestigationId, String> titles) {
    Div cards = new Div();
    cards.addClassName("tasks-cards");
    pending.forEach(it -> cards.add(card(it, titles)));
    addClassName("tasks-section");
    add(new H2(phrase("task.column", phrase("task.to-recheck"), pending.size())), cards);
  }

  private static Article card(Pending pending, Map<InvestigationId, String> titles) {
    Claim claim = pending.claim().claim();
    StatementInContext first = pending.claim().appearances().getFirst().where();
    H3 title =
        new H3(
            new Anchor(
                DeskNavigation.to(
                    claim.investigation(), first.article().number(), first.statement().id()),
                "↻ " + phrase("task.recheck-claim", claim.number(), claim.text())));
    title.addClassName("task-title");
    Span where = new Span(titles.getOrDefault(claim.investigation(), ""));
    where.addClassName("task-line");
    UnorderedList why = new UnorderedList();
    pending.recheck().changes().stream()
        .map(Change::sentence)
        .distinct()
        .forEach(it -> why.add(new ListItem(Sentences.inPageLanguage(it))));
    Article card = new Article(title, where, why);
    card.addClassName("task-card");
    return card;
  }
}
