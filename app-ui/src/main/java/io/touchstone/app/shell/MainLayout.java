package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.SignedIn;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The slim header over every page, and the page's {@code <main>}: a view that is shown here must
 * not be one itself.
 */
@AnonymousAllowed // each view says for itself who may open it
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

  private final transient CurrentViewer viewer;
  private final transient ManageInvestigations investigations;
  private final transient List<InvestigationTab> tabs;
  private final transient List<PersonalPage> pages;

  private final Div whereabouts = new Div();
  private final Main content = new Main();

  MainLayout(
      CurrentViewer viewer,
      ManageInvestigations investigations,
      ObjectProvider<InvestigationTab> tabs,
      ObjectProvider<PersonalPage> pages,
      AuthenticationContext authentication) {
    this.viewer = viewer;
    this.investigations = investigations;
    this.tabs = tabs.stream().sorted(Comparator.comparingInt(InvestigationTab::order)).toList();
    this.pages = pages.stream().sorted(Comparator.comparingInt(PersonalPage::order)).toList();
    addClassName("ts-shell");
    whereabouts.addClassName("ts-whereabouts");
    content.setId("content");
    content.addClassName("ts-content");
    content.getElement().setAttribute("tabindex", "-1");
    Anchor brand = new Anchor("", "Touchstone");
    brand.addClassName("ts-brand");
    Header header = new Header(brand, whereabouts);
    header.addClassName("ts-header");
    viewer.person().ifPresent(person -> header.add(new SearchBox(), own(person, authentication)));
    add(skipLink(), header, content);
  }

  @Override
  public void showRouterLayoutContent(HasElement view) {
    content.removeAll();
    content.getElement().appendChild(view.getElement());
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    whereabouts.removeAll();
    if (viewer.person().isEmpty()) {
      return;
    }
    HasElement view = event.getActiveChain().getFirst();
    boolean failed = view instanceof HasErrorParameter<?>;
    Optional<InvestigationId> open =
        InvestigationParameter.find(event.getRouteParameters()).filter(id -> !failed);
    Optional<String> title = open.flatMap(this::title);
    whereabouts.add(new Breadcrumb(title.orElse(null)));
    if (title.isPresent()) {
      open.ifPresent(id -> whereabouts.add(new InvestigationTabs(tabs, id, view.getClass())));
    }
  }

  private Optional<String> title(InvestigationId id) {
    try {
      return Optional.of(investigations.open(viewer.get(), id).title());
    } catch (NotFoundException e) {
      // the page itself says so
      return Optional.empty();
    }
  }

  private Component own(SignedIn person, AuthenticationContext authentication) {
    Nav own = new Nav();
    own.setAriaLabel(phrase("shell.yours"));
    own.addClassName("ts-own");
    pagesOf(person, PersonalPage.Place.HEADER).forEach(page -> own.add(page.link()));
    own.add(new PersonMenu(person, pagesOf(person, PersonalPage.Place.MENU), authentication));
    return own;
  }

  private List<PersonalPage> pagesOf(SignedIn person, PersonalPage.Place place) {
    return pages.stream()
        .filter(page -> page.place() == place && page.isFor(person.viewer()))
        .toList();
  }

  private static Component skipLink() {
    Anchor skip = new Anchor("#content", phrase("shell.skip"));
    skip.setRouterIgnore(true);
    skip.addClassName("ts-skip");
    return skip;
  }
}
