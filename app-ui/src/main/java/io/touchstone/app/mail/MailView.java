package io.touchstone.app.mail;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.SignedIn;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.shell.Tables;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.notification.Mail;
import io.touchstone.domain.notification.WatchMail;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether mail is set up, and what became of it. */
@Route(value = "mail", layout = MainLayout.class)
@RolesAllowed(SignedIn.ADMINISTRATOR)
class MailView extends Div implements BeforeEnterObserver, NamedPage {
  private final transient CurrentViewer viewer;
  private final transient WatchMail watching;
  private final transient FieldProblems problems = new FieldProblems();
  private final Div list = new Div();

  MailView(CurrentViewer viewer, WatchMail watching, MailSetup setup) {
    this.viewer = viewer;
    this.watching = watching;
    addClassName("ts-page");
    Div head = new Div(new H1(pageName()));
    head.addClassName("ts-page-head");
    if (setup.isOpen()) {
      Button test = new Button(phrase("mail.test"), click -> test());
      test.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      head.add(test);
    }
    Paragraph stands = new Paragraph(stands(setup));
    stands.addClassName("ts-soft");
    add(head, stands, problems.rest(), list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    refresh();
  }

  @Override
  public String pageName() {
    return phrase("mail.mails");
  }

  private static String stands(MailSetup setup) {
    if (setup.isOpen()) {
      return phrase("mail.sends-as", setup.from(), setup.publicUrl());
    }
    return setup.isBegun()
        ? phrase("mail.missing", String.join(", ", setup.missing()))
        : phrase("mail.isnt-set-up");
  }

  private void test() {
    if (problems.run(() -> watching.test(viewer.get()))) {
      Notices.done(phrase("mail.test-on-its-way"));
    }
    refresh();
  }

  private void refresh() {
    list.removeAll();
    List<WatchMail.Line> lines = watching.all(viewer.get());
    if (lines.isEmpty()) {
      list.add(new Paragraph(phrase("mail.none-yet")));
      return;
    }
    NativeTable table =
        Tables.withHead(
            phrase("mail.mails"),
            phrase("mail.about"),
            phrase("mail.to"),
            phrase("mail.made"),
            phrase("mail.state"),
            "");
    lines.forEach(it -> add(table, it));
    list.add(new Paragraph(counts(watching.counts(viewer.get()))), Tables.scrolling(table));
  }

  private static String counts(Map<Mail.State, Integer> counts) {
    return Stream.of(
            phrase("mail.count-failed", counts.getOrDefault(Mail.State.FAILED, 0)),
            phrase("mail.count-waiting", counts.getOrDefault(Mail.State.WAITING, 0)),
            phrase("mail.count-sent", counts.getOrDefault(Mail.State.SENT, 0)))
        .collect(Collectors.joining(" · "));
  }

  private void add(NativeTable table, WatchMail.Line line) {
    Mail mail = line.mail();
    String to = line.to() == null ? phrase("mail.somebody-invited") : line.to();
    boolean retried = mail.isWaiting() || mail.state() == Mail.State.FAILED;
    Tables.row(
        table,
        new Span(MailWords.of(mail.occasion())),
        new Span(to),
        new Span(MailWords.when(mail.madeAt())),
        new Span(MailWords.fate(mail)),
        retried ? retrying(mail, to) : new Span());
  }

  private Component retrying(Mail mail, String to) {
    Button retry = new Button(phrase("mail.retry"), click -> retry(mail));
    retry.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    retry.setAriaLabel(phrase("mail.retry-to", to));
    return retry;
  }

  private void retry(Mail mail) {
    try {
      watching.tryAgain(viewer.get(), mail.id());
      Notices.done(phrase("mail.retried"));
    } catch (NotFoundException e) {
      Notices.refused(String.valueOf(e.getMessage()));
    }
    refresh();
  }
}
