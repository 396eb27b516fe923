package io.touchstone.app.search;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.AddressBar;
import io.touchstone.app.shell.LookingGlass;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.HitId;
import io.touchstone.domain.search.IndexState;
import io.touchstone.domain.search.SearchAnswer;
import io.touchstone.domain.search.SearchEverywhere;
import io.touchstone.domain.search.SearchHit;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.SearchRequest;
import io.touchstone.domain.search.SearchWords;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds while one types; the address holds what was typed and chosen. */
@Route(value = SearchAddress.ROUTE, layout = MainLayout.class)
@StyleSheet("search.css")
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, NamedPage {
  private static final int OF_EACH_KIND = 5;
  private static final int PAGE = 30;

  /** Two keys of one stroke; longer would be felt. */
  private static final int PAUSE_MILLIS = 30;

  private static final int AGAIN_MILLIS = 1_500;
  private static final int MEANS_SOMETHING = 4;

  private final transient CurrentViewer viewer;
  private final transient SearchEverywhere search;

  private final TextField field = new TextField();
  private final Paragraph found = new Paragraph();
  private final Div besides = new Div();
  private final Div hits = new Div();
  private final Div choices = new Div();
  private final NativeDetails narrowing = new NativeDetails(phrase("search.narrow-down"));

  private SearchAddress address = SearchAddress.EMPTY;
  private transient @Nullable SearchAnswer shown;

  SearchView(CurrentViewer viewer, SearchEverywhere search) {
    this.viewer = viewer;
    this.search = search;
    addClassName("search");
    field.addClassName("search-field");
    field.setAriaLabel(phrase("search.search"));
    field.setPlaceholder(phrase("search.placeholder"));
    field.setPrefixComponent(new LookingGlass());
    field.setClearButtonVisible(true);
    field.setMaxLength(SearchWords.LONGEST);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE_MILLIS);
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            go(address.typing(event.getValue()));
          }
        });
    found.addClassName("search-found");
    found.getElement().setAttribute("role", "status");
    besides.addClassName("search-besides");
    hits.addClassName("search-hits");
    choices.addClassName("search-choices");
    narrowing.setContent(choices);
    narrowing.setOpen(true);
    listen(hits);
    listen(choices);
    H1 title = new H1(pageName());
    title.addClassName("search-title");
    Aside aside = new Aside(narrowing);
    aside.getElement().setAttribute("aria-label", phrase("search.narrow-down"));
    Div results = new Div(found, besides, hits);
    results.addClassName("search-results");
    Div body = new Div(results, aside);
    body.addClassName("search-body");
    add(title, field, body);
    SearchKeys.on(this);
  }

  @Override
  public String pageName() {
    return phrase("search.search");
  }

  /** The HTML inside is replaced all the time; its buttons are heard from outside. */
  private void listen(Div outer) {
    outer
        .getElement()
        .addEventListener(
            "click", event -> pressed(event.getEventData().get(Press.EXPRESSION).asString()))
        .addEventData(Press.EXPRESSION)
        .setFilter("(" + Press.EXPRESSION + ") !== ''");
  }

  private void pressed(String what) {
    switch (Press.of(what)) {
      case Press.More(SearchKind kind) -> more(kind);
      case Press.Choice(Facet facet, String value) -> go(address.toggled(facet, value));
      case Press.Everything() -> go(address.everything());
    }
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    search.prepare();
    address = SearchAddress.of(event.getLocation().getQueryParameters());
    field.setValue(address.typed());
    look();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    field.focus();
    // on a narrow screen the choices would hide the hits
    narrowing.getElement().executeJs("this.open = window.innerWidth >= 900");
  }

  private void go(SearchAddress wanted) {
    address = wanted;
    AddressBar.show(
        this, new Location(SearchAddress.ROUTE, wanted.inAddress()).getPathWithQueryParameters());
    look();
  }

  /** All of a kind, then more of it. */
  private void more(SearchKind kind) {
    SearchAnswer before = shown;
    if (address.kind() != kind || before == null || before.groups().isEmpty()) {
      go(address.only(kind));
      return;
    }
    SearchAnswer.Group group = before.groups().getFirst();
    SearchAnswer next = ask(kind, group.hits().getLast().id());
    List<SearchHit> all = new ArrayList<>(group.hits());
    next.groups().forEach(it -> all.addAll(it.hits()));
    boolean evenMore = next.groups().stream().anyMatch(SearchAnswer.Group::more);
    show(
        new SearchAnswer(
            List.of(new SearchAnswer.Group(kind, all, group.total(), evenMore)),
            before.facets(),
            next.state(),
            next.meaning()));
  }

  /** Called by the page itself while the index or the language model isn't there yet. */
  @ClientCallable
  void lookAgain() {
    look();
  }

  private void look() {
    try {
      show(ask(address.kind(), null));
    } catch (InvalidInputException e) {
      found.setText(e.getMessage());
      hits.getElement().setProperty("innerHTML", "");
    }
  }

  private SearchAnswer ask(@Nullable SearchKind kind, @Nullable HitId after) {
    return search.search(
        viewer.get(),
        new SearchRequest(
            SearchWords.of(address.typed()),
            address.chosen(),
            kind,
            after,
            kind == null ? OF_EACH_KIND : PAGE));
  }

  private void show(SearchAnswer answer) {
    shown = answer;
    SearchWords words = SearchWords.of(address.typed());
    boolean meaningWanted = words.text().length() >= MEANS_SOMETHING;
    found.setText(SearchWordsSaid.found(answer, address));
    List<String> said = SearchWordsSaid.besides(answer, words, meaningWanted);
    besides.removeAll();
    said.forEach(it -> besides.add(new Paragraph(it)));
    hits.getElement().setProperty("innerHTML", HitHtml.of(answer, address.kind()));
    choices
        .getElement()
        .setProperty("innerHTML", FacetHtml.of(answer.facets(), address) + all(address));
    narrowing.setVisible(!answer.facets().isEmpty() || address.isNarrowed());
    if (!(answer.state() instanceof IndexState.Current) || (meaningWanted && !answer.meaning())) {
      getElement()
          .executeJs(
              "clearTimeout(this.again); this.again = setTimeout(() => this.isConnected &&"
                  + " this.$server.lookAgain(), $0)",
              AGAIN_MILLIS);
    }
  }

  private static String all(SearchAddress address) {
    return address.isNarrowed()
        ? "<button type=\"button\" class=\"search-all\" data-press=\""
            + new Press.Everything().said()
            + "\">"
            + phrase("search.everything")
            + "</button>"
        : "";
  }
}
