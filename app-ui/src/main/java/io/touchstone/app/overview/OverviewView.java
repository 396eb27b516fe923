package io.touchstone.app.overview;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.InvestigationParameter;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.overview.Overview;
import io.touchstone.domain.task.AssignTasks;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** How far an investigation is, and where people and outlets differ; it follows what others do. */
@Route(value = "investigations/:investigation/overview", layout = MainLayout.class)
@StyleSheet("overview.css")
@PermitAll
class OverviewView extends Div implements BeforeEnterObserver, NamedPage {
  private final transient CurrentViewer viewer;
  private final transient ReadArticle articles;
  private final transient ClaimCases cases;
  private final transient AssignTasks tasks;
  private final transient Members members;
  private final Paragraph sum = new Paragraph();
  private final Div charts = new Div();
  private @Nullable InvestigationId investigation;
  private transient @Nullable Overview shown;

  OverviewView(
      CurrentViewer viewer,
      ReadArticle articles,
      ClaimCases cases,
      AssignTasks tasks,
      Members members,
      LiveUpdates live) {
    this.viewer = viewer;
    this.articles = articles;
    this.cases = cases;
    this.tasks = tasks;
    this.members = members;
    addClassName("overview");
    sum.getElement().setAttribute("role", "status");
    charts.addClassName("overview-charts");
    add(new H1(pageName()), sum, charts);
    live.follow(this, () -> investigation, this::refresh);
  }

  @Override
  public String pageName() {
    return phrase("overview.overview");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    investigation = InvestigationParameter.of(event.getRouteParameters());
    refresh();
  }

  private void refresh() {
    InvestigationId id = investigation;
    if (id == null) {
      return;
    }
    Viewer person = viewer.get();
    Overview overview =
        Overview.of(articles.list(person, id), cases.in(person, id), tasks.in(person, id));
    // what hasn't changed isn't drawn again: somebody may be reading or on a link
    if (overview.equals(shown)) {
      return;
    }
    shown = overview;
    OverviewCharts all = new OverviewCharts(id, overview);
    int statements = overview.articles().stream().mapToInt(Overview.OfArticle::statements).sum();
    int marked = overview.articles().stream().mapToInt(Overview.OfArticle::marked).sum();
    int claims = overview.standings().values().stream().mapToInt(Integer::intValue).sum();
    sum.setText(phrase("overview.sum", overview.articles().size(), statements, marked, claims));
    charts.removeAll();
    charts.add(
        all.verdicts(),
        all.outlets(),
        all.reviewers(members.names(person, id)),
        all.agreement(),
        all.rechecks(),
        all.disagreements(),
        all.byOrigins(),
        all.origins());
  }
}
