package io.touchstone.app.publication;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.language.Days;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.publication.Audience;
import io.touchstone.domain.publication.PublishReport;
import io.touchstone.domain.publication.PublishedReport;
import io.touchstone.domain.publication.PublishedReport.Version;
import io.touchstone.domain.publication.ReviewPublished;
import io.touchstone.domain.publication.ReviewPublished.Alert;
import io.touchstone.domain.report.ReportLanguage;
import io.touchstone.domain.report.ReviewedClaim;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was published of an investigation, and for editors the ways to publish, correct, withdraw.
 */
public final class PublishedList extends Div {
  private final transient CurrentViewer viewer;
  private final transient Access access;
  private final transient PublishReport publishing;
  private final transient ReviewPublished reviewing;
  private final transient Runnable changed;
  private final transient Supplier<ReportLanguage> language;

  /**
   * @param language in which a report is offered
   * @param changed when something was published or withdrawn
   */
  public PublishedList(
      CurrentViewer viewer,
      Access access,
      PublishReport publishing,
      ReviewPublished reviewing,
      Supplier<ReportLanguage> language,
      Runnable changed) {
    this.language = language;
    this.viewer = viewer;
    this.access = access;
    this.publishing = publishing;
    this.reviewing = reviewing;
    this.changed = changed;
    addClassName("report-published");
  }

  /**
   * @param reviewed what could be published now
   */
  public void show(InvestigationId id, List<ReviewedClaim> reviewed) {
    removeAll();
    boolean editor =
        AccessPolicy.permits(
            viewer.get(), access.require(viewer.get(), id, Permission.VIEW), Permission.PUBLISH);
    List<PublishedReport> reports = publishing.of(viewer.get(), id);
    if (!reports.isEmpty() || editor) {
      add(new H2(phrase("publication.published")));
    }
    List<Alert> alerts = reviewing.alerts(viewer.get(), id);
    reports.forEach(it -> add(entry(it, reviewed, editor, alerts)));
    if (editor) {
      Button publish = new Button(phrase("publication.publish-open"));
      publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      publish.setEnabled(!reviewed.isEmpty());
      publish.addClickListener(click -> publish(id, reviewed));
      add(publish);
    }
  }

  private Div entry(
      PublishedReport report, List<ReviewedClaim> reviewed, boolean editor, List<Alert> alerts) {
    Anchor link = new Anchor(PublishedAddresses.of(report.address()), report.title());
    link.setTarget(AnchorTarget.BLANK);
    link.setRouterIgnore(true);
    List<Alert> here =
        alerts.stream().filter(it -> it.report().address().equals(report.address())).toList();
    Div entry =
        new Div(
            link, new Paragraph(state(report)), new AlertLines(viewer, reviewing, here, changed));
    entry.addClassName("report-published-entry");
    if (editor && report.withdrawal() == null) {
      Button correct =
          new Button(phrase("publication.correct"), click -> correct(report, reviewed));
      Button withdraw = new Button(phrase("publication.withdraw"), click -> withdraw(report));
      for (Button button : List.of(correct, withdraw)) {
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
      }
      withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
      entry.add(new Div(correct, withdraw));
    }
    return entry;
  }

  private static String state(PublishedReport report) {
    Version newest = report.newest();
    String audience = audience(report.audience());
    if (report.withdrawal() != null) {
      return phrase("publication.withdrawn", time(report.withdrawal().at()));
    }
    return newest.visibleFrom().isAfter(Instant.now())
        ? phrase("publication.embargoed", newest.number(), time(newest.visibleFrom()), audience)
        : phrase("publication.visible", newest.number(), time(newest.visibleFrom()), audience);
  }

  static String audience(Audience audience) {
    return switch (audience) {
      case EVERYONE -> phrase("publication.everyone");
      case WHO_HAS_THE_LINK -> phrase("publication.who-has-the-link");
    };
  }

  private static String time(Instant instant) {
    return Days.dayAndTime(instant, ViewerZone.current());
  }

  private void publish(InvestigationId id, List<ReviewedClaim> reviewed) {
    CommandId command = CommandId.next();
    PublishDialog.first(
            reviewed,
            language.get(),
            choice -> publishing.unmet(viewer.get(), id, choice),
            (audience, correction, choice) ->
                publishing.publish(viewer.get(), id, command, audience, choice),
            () -> done(phrase("publication.done")))
        .open();
  }

  private void correct(PublishedReport report, List<ReviewedClaim> reviewed) {
    CommandId command = CommandId.next();
    PublishDialog.correcting(
            reviewed,
            language.get(),
            choice -> publishing.unmet(viewer.get(), report.investigation(), choice),
            (audience, correction, choice) ->
                publishing.correct(viewer.get(), report.address(), command, correction, choice),
            () -> done(phrase("publication.corrected")))
        .open();
  }

  private void withdraw(PublishedReport report) {
    CommandId command = CommandId.next();
    new WithdrawDialog(
            report.title(),
            notice -> {
              publishing.withdraw(viewer.get(), report.address(), command, notice);
              done(phrase("publication.withdrawn-done"));
            })
        .open();
  }

  private void done(String message) {
    Notices.done(message);
    changed.run();
  }
}
