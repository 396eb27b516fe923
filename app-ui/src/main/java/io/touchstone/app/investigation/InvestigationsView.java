package io.touchstone.app.investigation;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.article.ArticleNavigation;
import io.touchstone.app.replication.FromPackDialog;
import io.touchstone.app.replication.Packs;
import io.touchstone.app.sample.OpenSampleButton;
import io.touchstone.app.sample.SampleInvestigation;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationSummary;
import io.touchstone.domain.investigation.ManageInvestigations;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Everything the viewer takes part in; the first page after signing in. */
@Route(value = InvestigationNavigation.LIST, layout = MainLayout.class)
@PermitAll
class InvestigationsView extends Div implements BeforeEnterObserver, NamedPage {

  private final transient CurrentViewer viewer;
  private final transient ManageInvestigations investigations;
  private final transient SampleInvestigation sample;
  private final transient Packs packs;

  InvestigationsView(
      CurrentViewer viewer,
      ManageInvestigations investigations,
      SampleInvestigation sample,
      Packs packs) {
    this.viewer = viewer;
    this.investigations = investigations;
    this.sample = sample;
    this.packs = packs;
    addClassName("ts-page");
  }

  @Override
  public String pageName() {
    return phrase("shell.investigations");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    refresh();
  }

  private void refresh() {
    removeAll();
    List<InvestigationSummary> all = investigations.list(viewer.get());
    if (all.isEmpty()) {
      add(new H1(pageName()), emptyState());
      return;
    }
    Div buttons = new Div();
    buttons.addClassName("ts-buttons");
    if (viewer.get().administrator() && all.stream().noneMatch(InvestigationSummary::sample)) {
      buttons.add(new OpenSampleButton(viewer.get(), sample));
    }
    buttons.add(startButton());
    Div head = new Div(new H1(pageName()), buttons);
    head.addClassName("ts-page-head");
    UnorderedList list = new UnorderedList();
    list.addClassName("ts-cards");
    all.forEach(one -> list.add(new ListItem(card(one))));
    add(head, list);
  }

  private InvestigationCard card(InvestigationSummary one) {
    return new InvestigationCard(viewer.get(), one, () -> edit(one), () -> delete(one));
  }

  private Div emptyState() {
    Div buttons = new Div(startButton());
    buttons.addClassName("ts-buttons");
    if (viewer.get().administrator()) {
      buttons.add(new OpenSampleButton(viewer.get(), sample));
    }
    Div empty =
        new Div(
            new H2(phrase("investigation.nothing-yet")),
            new Paragraph(phrase("investigation.what-it-is")),
            new Paragraph(
                viewer.get().administrator()
                    ? phrase("investigation.sample-is")
                    : phrase("investigation.ask-editor")),
            buttons);
    empty.addClassName("ts-empty");
    return empty;
  }

  private Button startButton() {
    Button start = new Button(phrase("investigation.start"), click -> start());
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return start;
  }

  private void start() {
    InvestigationDialog.create(
            (title, question) -> {
              var created = investigations.create(viewer.get(), title, question);
              articlesOf(created);
            },
            () -> new FromPackDialog(packs, viewer.get(), this::articlesOf).open())
        .open();
  }

  private void articlesOf(Investigation one) {
    getUI().ifPresent(ui -> ui.navigate(ArticleNavigation.articles(one.id())));
  }

  private void edit(InvestigationSummary one) {
    InvestigationDialog.edit(
            investigations.open(viewer.get(), one.id()),
            (title, question, version) ->
                investigations.rename(viewer.get(), one.id(), title, question, version),
            this::refresh)
        .open();
  }

  private void delete(InvestigationSummary one) {
    DeleteInvestigation.confirmed(
        one,
        () -> {
          investigations.delete(viewer.get(), one.id());
          refresh();
        });
  }
}
