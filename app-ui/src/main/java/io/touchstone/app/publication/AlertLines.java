package io.touchstone.app.publication;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.touchstone.app.language.Days;
import io.touchstone.app.language.Sentences;
import io.touchstone.app.matrix.MatrixNavigation;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.publication.ReviewPublished;
import io.touchstone.domain.publication.ReviewPublished.Alert;
import io.touchstone.domain.publication.UnderReview;
import io.touchstone.domain.recheck.Change;
import io.touchstone.domain.recheck.ReadRechecks.Pending;
import java.util.List;

/** Claims in print that an editor has to look after, with what can be told to readers. */
final class AlertLines extends Div {
  private final transient CurrentViewer viewer;
  private final transient ReviewPublished reviewing;
  private final transient Runnable changed;

  AlertLines(
      CurrentViewer viewer, ReviewPublished reviewing, List<Alert> alerts, Runnable changed) {
    this.viewer = viewer;
    this.reviewing = reviewing;
    this.changed = changed;
    addClassName("report-alerts");
    alerts.forEach(it -> add(line(it)));
    setVisible(!alerts.isEmpty());
  }

  private Div line(Alert alert) {
    int number = alert.claim().number();
    Div line =
        new Div(
            new Anchor(
                MatrixNavigation.toClaim(alert.report().investigation(), number),
                "↻ " + phrase("publication.alert-claim", number, alert.claim().text())));
    line.addClassName("report-left-out");
    Pending recheck = alert.recheck();
    if (recheck != null) {
      UnorderedList why = new UnorderedList();
      recheck.recheck().changes().stream()
          .map(Change::sentence)
          .distinct()
          .forEach(it -> why.add(new ListItem(Sentences.inPageLanguage(it))));
      line.add(why);
    }
    if (alert.outdated()) {
      line.add(new Paragraph(phrase("publication.alert-outdated")));
    }
    UnderReview notice = alert.notice();
    if (notice == null) {
      line.add(
          new Paragraph(phrase("publication.alert-untold")),
          small(phrase("publication.tell"), () -> begin(alert)));
    } else {
      line.add(
          new Paragraph(
              phrase(
                  "publication.alert-told", Days.dayAndTime(notice.since(), ViewerZone.current()))),
          small(phrase("publication.confirm"), () -> confirm(alert)));
    }
    return line;
  }

  private void begin(Alert alert) {
    CommandId command = CommandId.next();
    new TellReadersDialog(
            phrase("publication.tell-header", alert.claim().number()),
            phrase("publication.tell-what"),
            sentence -> {
              reviewing.begin(
                  viewer.get(),
                  command,
                  alert.report().address(),
                  alert.claim().number(),
                  sentence);
              done(phrase("publication.told"));
            })
        .open();
  }

  private void confirm(Alert alert) {
    CommandId command = CommandId.next();
    new TellReadersDialog(
            phrase("publication.confirm-header", alert.claim().number()),
            phrase("publication.confirm-what"),
            sentence -> {
              reviewing.confirm(
                  viewer.get(),
                  command,
                  alert.report().address(),
                  alert.claim().number(),
                  sentence);
              done(phrase("publication.confirmed"));
            })
        .open();
  }

  private void done(String message) {
    Notices.done(message);
    changed.run();
  }

  private static Button small(String word, Runnable action) {
    Button button = new Button(word, click -> action.run());
    button.addThemeVariants(ButtonVariant.SMALL);
    return button;
  }
}
