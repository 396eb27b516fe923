package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.desk.DeskNavigation;
import io.touchstone.app.language.Days;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.history.Moment;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One sentence of a claim's history, with the words that came and went, and the reason. */
final class HistoryItem extends ListItem {

  HistoryItem(Moment moment, String name, ClaimStory story, ZoneId zone) {
    addClassNames("trail-entry", "history-entry");
    Span when = new Span(Days.dayAndTime(moment.entry().at(), zone));
    when.addClassName("trail-when");
    Span who = new Span(name);
    who.addClassName("trail-who");
    Div sentence = new Div(who);
    sentence.addClassName("trail-sentence");
    sentence.add(" ");
    story.sentence(moment).pieces().forEach(piece -> sentence.add(piece.component()));
    add(sentence, when);
    quoted("trail.history-was", moment.before());
    quoted("trail.history-is", moment.now());
    quoted("trail.history-evidence", ClaimStory.evidence(moment));
    quoted("trail.history-reason", moment.reason());
    StatementInContext where = moment.where();
    if (where != null) {
      add(
          new Anchor(
              DeskNavigation.to(
                  where.article().investigation(),
                  where.article().number(),
                  where.statement().id()),
              phrase("trail.history-where", where.article().number(), where.in().name())));
    }
  }

  private void quoted(String key, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      Paragraph line = new Paragraph(phrase(key, words));
      line.getElement().setAttribute("dir", "auto");
      line.addClassName("history-words");
      add(line);
    }
  }
}
