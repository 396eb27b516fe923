package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.InvestigationParameter;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.CompareDue;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.intake.Intake;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.ManageIntakes;
import io.touchstone.domain.intake.TakeIn;
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
@PermitAll
class ArticlesView extends Div implements BeforeEnterObserver, NamedPage {

  private final transient CurrentViewer viewer;
  private final transient ManageInvestigations investigations;
  private final transient ReadArticle articles;
  private final transient CorrectArticle corrections;
  private final transient CatalogueOutlets outlets;
  private final transient TakeIn intake;
  private final transient ManageIntakes imports;
  private final transient CompareDue comparison;
  private final Paragraph comparing = new Paragraph();
  private final Paragraph empty = new Paragraph(phrase("article.no-articles"));

  private @Nullable InvestigationId shown;
  private @Nullable IntakeList running;
  private @Nullable ArticleTable table;

  ArticlesView(
      CurrentViewer viewer,
      ManageInvestigations investigations,
      ReadArticle articles,
      CorrectArticle corrections,
      CatalogueOutlets outlets,
      TakeIn intake,
      ManageIntakes imports,
      CompareDue comparison,
      LiveUpdates live) {
    this.viewer = viewer;
    this.investigations = investigations;
    this.articles = articles;
    this.corrections = corrections;
    this.outlets = outlets;
    this.intake = intake;
    this.imports = imports;
    this.comparison = comparison;
    addClassName("ts-page");
    comparing.addClassName("ts-soft");
    empty.addClassName("ts-soft");
    live.follow(this, () -> shown, this::refresh);
  }

  @Override
  public String pageName() {
    return phrase("article.articles");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Viewer who = viewer.get();
    Investigation investigation =
        investigations.open(who, InvestigationParameter.of(event.getRouteParameters()));
    InvestigationId id = investigation.id();
    shown = id;
    removeAll();
    Div head = new Div(new H1(pageName()));
    head.addClassName("ts-page-head");
    add(head);
    boolean mayImport = AccessPolicy.permits(who, investigation, Permission.IMPORT);
    if (mayImport) {
      ImportPanel panel = new ImportPanel(intake, who, id, this::refresh);
      Div ways =
          new Div(
              panel.folderButton(),
              new Button(phrase("article.from-web"), click -> fetch()),
              new Button(phrase("article.paste-text"), click -> paste("", IntakeId.next())));
      ways.addClassName("ts-buttons");
      head.add(ways);
      add(panel);
    }
    running = new IntakeList(imports, who, id, mayImport, this::pasteInstead, this::refresh);
    table = new ArticleTable(id, this::edit, new OriginalDownload(articles, who));
    add(running, comparing, empty, table);
    refresh();
  }

  private void refresh() {
    InvestigationId id = shown;
    if (id == null || running == null || table == null) {
      return;
    }
    // first the imports: an article that comes in between must not look as if it had been removed
    List<ManageIntakes.Progress> progress = running.read();
    List<ArticleSummary> all = articles.list(viewer.get(), id);
    running.show(progress, all);
    int left = comparison.left(id);
    comparing.setVisible(left > 0);
    comparing.setText(phrase("article.to-compare", left));
    empty.setVisible(all.isEmpty());
    table.setVisible(!all.isEmpty());
    table.show(all);
  }

  private void fetch() {
    InvestigationId id = shown;
    if (id != null) {
      new AddressesDialog(
              urls -> {
                intake.pages(viewer.get(), id, IntakeId.next(), urls);
                refresh();
              })
          .open();
    }
  }

  /** In the same import when it is one's own, so that the others that failed stay in sight. */
  private void pasteInstead(ManageIntakes.Progress progress, IntakeItem refused) {
    Intake its = progress.intake();
    boolean own = its.by().equals(viewer.get().id()) && !its.cancelled();
    paste(refused.source().name(), own ? its.id() : IntakeId.next());
  }

  private void paste(String url, IntakeId into) {
    InvestigationId id = shown;
    if (id != null) {
      new PasteDialog(
              url,
              file -> {
                intake.file(viewer.get(), id, into, file);
                refresh();
              })
          .open();
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
