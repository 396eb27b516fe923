package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.language.Days;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.InvestigationParameter;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.erasure.EraseText;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.trail.ReadTrail;
import io.touchstone.domain.trail.TrailEntry;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Who did what when in an investigation, the newest first. */
@Route(value = "investigations/:investigation/activity", layout = MainLayout.class)
@StyleSheet("trail.css")
@PermitAll
class TrailView extends Div implements BeforeEnterObserver, NamedPage {

  private static final int PAGE = 50;

  private final transient CurrentViewer viewer;
  private final transient ReadTrail trail;
  private final transient Members members;
  private final transient ClaimCases cases;
  private final transient ReadArticle articles;
  private final transient AssignTasks tasks;
  private final transient EraseText erasing;

  private final Paragraph verdict = new Paragraph();
  private final OrderedList entries = new OrderedList();
  private final Anchor save = new Anchor();
  private final Button older = new Button(phrase("trail.older"));

  private @Nullable InvestigationId investigation;

  /** How many entries are on the page; refreshing keeps them there. */
  private int size = PAGE;

  TrailView(
      CurrentViewer viewer,
      ReadTrail trail,
      Members members,
      ClaimCases cases,
      ReadArticle articles,
      AssignTasks tasks,
      EraseText erasing) {
    this.viewer = viewer;
    this.trail = trail;
    this.members = members;
    this.cases = cases;
    this.articles = articles;
    this.tasks = tasks;
    this.erasing = erasing;
    addClassName("trail");
    verdict.addClassName("trail-verdict");
    verdict.getElement().setAttribute("role", "status");
    entries.addClassName("trail-entries");
    older.addClickListener(
        click -> {
          size += PAGE;
          refresh();
        });
    save.addClassName("trail-save");
    save.setTitle(phrase("trail.save-why"));
    add(new H1(pageName()), verdict, save, entries, older);
  }

  @Override
  public String pageName() {
    return phrase("trail.activity");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InvestigationId id = InvestigationParameter.of(event.getRouteParameters());
    if (!id.equals(investigation)) {
      investigation = id;
      size = PAGE;
      save.setText("↓ " + phrase("trail.save"));
      save.setHref(new TrailDownload(trail, viewer.get(), id));
    }
    refresh();
  }

  /** Reads the trail again; as many entries as before are shown. */
  public void refresh() {
    InvestigationId id = investigation;
    if (id == null) {
      return;
    }
    Viewer person = viewer.get();
    ReadTrail.Page page = trail.page(person, id, Long.MAX_VALUE, size);
    TrailThings things = things(person, id);
    TrailSentences sentences = new TrailSentences(things);
    ZoneId zone = ViewerZone.current();
    entries.removeAll();
    Erasing erase = Erasing.of(page.entries(), erasing, viewer, this::refresh);
    boolean mayErase = erasing.permits(person, id);
    for (TrailEntry entry : page.entries()) {
      ListItem item = item(entry, things, sentences, zone);
      if (mayErase) {
        erase.button(entry).ifPresent(item::add);
      }
      entries.add(item);
    }
    older.setVisible(page.hasOlder());
    TrailVerdict found = TrailVerdict.of(trail.verify(person, id));
    verdict.setText((found.intact() ? "✓ " : "⚠ ") + found.words());
    verdict.setClassName("trail-broken", !found.intact());
  }

  private TrailThings things(Viewer person, InvestigationId id) {
    return new TrailThings(
        id,
        members.names(person, id),
        cases.in(person, id).stream().map(ClaimCase::claim).toList(),
        articles.list(person, id),
        tasks.in(person, id));
  }

  private static ListItem item(
      TrailEntry entry, TrailThings things, TrailSentences sentences, ZoneId zone) {
    Span number = new Span(String.valueOf(entry.number()));
    number.addClassName("trail-number");
    Span when = new Span(Days.dayAndTime(entry.at(), zone));
    when.addClassName("trail-when");
    when.setTitle(entry.at().toString());
    Span who = new Span(things.person(entry.actor()));
    who.addClassName("trail-who");
    Div sentence = new Div(who);
    sentence.add(" ");
    sentences.of(entry).pieces().forEach(piece -> sentence.add(piece.component()));
    sentence.addClassName("trail-sentence");
    ListItem item = new ListItem(number, sentence, when, digest(entry));
    item.addClassName("trail-entry");
    return item;
  }

  private static NativeDetails digest(TrailEntry entry) {
    Paragraph full = new Paragraph(entry.digest().hex());
    NativeDetails details = new NativeDetails(entry.digest().abbreviated(), full);
    details.addClassName("trail-digest");
    return details;
  }
}
