package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.language.Days;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.matrix.MatrixNavigation;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.InvestigationParameter;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.app.undo.UndoButtons;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.history.Moment;
import io.touchstone.domain.history.ReadHistory;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.task.AssignTasks;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to one claim, day by day, the newest first; it follows what others do. */
@Route(value = HistoryNavigation.ROUTE, layout = MainLayout.class)
@StyleSheet("trail.css")
@PermitAll
class HistoryView extends Div implements BeforeEnterObserver, NamedPage {
  private static final int PAGE = 50;

  private final transient CurrentViewer viewer;
  private final transient ReadHistory history;
  private final transient Members members;
  private final transient ReadArticle articles;
  private final transient AssignTasks tasks;

  private final H1 title = new H1(pageName());
  private final Paragraph wording = new Paragraph();
  private final Anchor back = new Anchor();
  private final UndoButtons undo = new UndoButtons(this::refresh);
  private final Div days = new Div();
  private final Button older = new Button(phrase("trail.older"));

  private @Nullable InvestigationId investigation;
  private @Nullable ClaimId claim;
  private int pages = 1;

  HistoryView(
      CurrentViewer viewer,
      ReadHistory history,
      Members members,
      ReadArticle articles,
      AssignTasks tasks,
      LiveUpdates live) {
    this.viewer = viewer;
    this.history = history;
    this.members = members;
    this.articles = articles;
    this.tasks = tasks;
    addClassNames("trail", "history");
    wording.getElement().setAttribute("dir", "auto");
    wording.addClassName("history-claim");
    older.addClickListener(
        click -> {
          pages++;
          refresh();
        });
    Div tools = new Div(back, undo);
    tools.addClassName("history-tools");
    add(title, wording, tools, days, older);
    live.follow(this, () -> investigation, this::refresh);
  }

  @Override
  public String pageName() {
    return phrase("trail.history");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    investigation = InvestigationParameter.of(event.getRouteParameters());
    claim =
        event
            .getRouteParameters()
            .get(HistoryNavigation.CLAIM)
            .map(HistoryView::id)
            .orElseThrow(() -> new NotFoundException("No such claim."));
    pages = 1;
    refresh();
  }

  private static ClaimId id(String text) {
    try {
      return new ClaimId(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      throw new NotFoundException("No such claim.");
    }
  }

  private void refresh() {
    ClaimId id = claim;
    if (id == null) {
      return;
    }
    Viewer person = viewer.get();
    ReadHistory.Page page = history.page(person, id, Long.MAX_VALUE, PAGE);
    List<Moment> moments = new ArrayList<>(page.moments());
    for (int i = 1; i < pages && page.older() > 0; i++) {
      page = history.page(person, id, page.older(), PAGE);
      moments.addAll(page.moments());
    }
    Claim told = page.claim().claim();
    if (!told.investigation().equals(investigation)) {
      throw new NotFoundException("No such claim.");
    }
    title.setText(phrase("trail.history-of", told.number()));
    wording.setText(told.text());
    back.setHref(MatrixNavigation.toClaim(told.investigation(), told.number()));
    back.setText(phrase("trail.history-matrix"));
    undo.show(told.investigation());
    older.setVisible(page.older() > 0);
    show(person, page, moments);
  }

  private void show(Viewer person, ReadHistory.Page page, List<Moment> moments) {
    InvestigationId in = page.claim().claim().investigation();
    Map<AccountId, String> names = members.names(person, in);
    ClaimStory story = ClaimStory.of(page, names, articles.list(person, in), tasks.in(person, in));
    ZoneId zone = ViewerZone.current();
    days.removeAll();
    LocalDate last = null;
    OrderedList list = new OrderedList();
    for (Moment moment : moments) {
      LocalDate day = moment.entry().at().atZone(zone).toLocalDate();
      if (!day.equals(last)) {
        last = day;
        list = new OrderedList();
        list.addClassName("trail-entries");
        days.add(new Section(new H2(Days.day(day)), list));
      }
      list.add(
          new HistoryItem(
              moment,
              names.getOrDefault(moment.entry().actor(), phrase("trail.somebody-gone")),
              story,
              zone));
    }
    if (moments.isEmpty()) {
      days.add(new Paragraph(phrase("trail.history-empty")));
    }
  }
}
