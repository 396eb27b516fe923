package io.touchstone.app.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.InvestigationParameter;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.outlet.CatalogueOutlets;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was imported, and where more is imported. */
@Route(value = "investigations/:investigation/articles", layout = MainLayout.class)
@RouteAlias(value = "investigations/:investigation", layout = MainLayout.class)
@PageTitle("Articles · Touchstone")
@PermitAll
class ArticlesView extends Div implements BeforeEnterObserver {

  private final transient CurrentViewer viewer;
  private final transient ManageInvestigations investigations;
  private final transient ReadArticle articles;
  private final transient CorrectArticle corrections;
  private final transient CatalogueOutlets outlets;
  private final transient FileImport files;
  private final Div list = new Div();

  private @Nullable InvestigationId shown;

  ArticlesView(
      CurrentViewer viewer,
      ManageInvestigations investigations,
      ReadArticle articles,
      CorrectArticle corrections,
      CatalogueOutlets outlets,
      FileImport files,
      LiveUpdates live) {
    this.viewer = viewer;
    this.investigations = investigations;
    this.articles = articles;
    this.corrections = corrections;
    this.outlets = outlets;
    this.files = files;
    addClassName("ts-page");
    live.follow(this, () -> shown, this::refresh);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Viewer who = viewer.get();
    Investigation investigation =
        investigations.open(who, InvestigationParameter.of(event.getRouteParameters()));
    InvestigationId id = investigation.id();
    shown = id;
    removeAll();
    Div head = new Div(new H1("Articles"));
    head.addClassName("ts-page-head");
    add(head);
    if (AccessPolicy.permits(who, investigation, Permission.IMPORT)) {
      ImportPanel panel = new ImportPanel(files, who, id, this::refresh);
      head.add(new Button("Paste text", click -> new PasteDialog(panel::paste).open()));
      add(panel);
    }
    add(list);
    refresh();
  }

  private void refresh() {
    InvestigationId id = shown;
    if (id == null) {
      return;
    }
    List<ArticleSummary> all = articles.list(viewer.get(), id);
    list.removeAll();
    if (all.isEmpty()) {
      Paragraph empty =
          new Paragraph(
              "No articles yet. Take what each outlet published about the event: saved web pages,"
                  + " PDF, Word, e-mail or text files.");
      empty.addClassName("ts-soft");
      list.add(empty);
    } else {
      list.add(new ArticleTable(id, all, this::edit, new OriginalDownload(articles, viewer.get())));
    }
  }

  private void edit(ArticleId article) {
    Viewer who = viewer.get();
    new EditArticleDialog(
            articles.read(who, article),
            new OriginalDownload(articles, who),
            outlets.names(who),
            (typed, version) -> corrections.correct(who, article, typed, version),
            this::refresh)
        .open();
  }
}
