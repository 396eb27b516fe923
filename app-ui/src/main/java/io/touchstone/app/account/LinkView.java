package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.touchstone.app.language.Sentences;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.GuessGuard;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.TooManyGuessesException;
import io.touchstone.domain.invitation.AnswerLink;

/** Where a one-time link leads: to a name and a password, or to a new password. */
@Route(value = AccountNavigation.LINK + "/:secret", autoLayout = false)
@AnonymousAllowed
class LinkView extends Main implements BeforeEnterObserver, NamedPage {

  private final transient AnswerLink links;
  private final transient CurrentViewer viewer;
  private final transient GuessGuard guard;
  private final Div sheet = new Div();

  LinkView(AnswerLink links, CurrentViewer viewer, GuessGuard guard) {
    this.guard = guard;
    this.links = links;
    this.viewer = viewer;
    addClassName("ts-entry");
    sheet.addClassNames("ts-entry-sheet", "ts-form");
    add(sheet);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    sheet.removeAll();
    sheet.add(asked(event.getRouteParameters().get("secret").orElse("")));
  }

  @Override
  public String pageName() {
    return phrase("account.link-page");
  }

  private Component[] asked(String secret) {
    try {
      return switch (guard.ofLink(() -> links.open(secret))) {
        case AnswerLink.WhoTheyAre who ->
            viewer
                .person()
                .map(person -> new AcceptForm(links, guard, secret, who, person).parts())
                .orElseGet(() -> new JoinForm(links, guard, secret, who).parts());
        case AnswerLink.NewPassword whose -> new ResetForm(links, guard, secret, whose).parts();
      };
    } catch (NotFoundException | TooManyGuessesException e) {
      return new Component[] {
        new H1(phrase("account.link-gone")),
        new Paragraph(Sentences.inPageLanguage(String.valueOf(e.getMessage()))),
        new Anchor("", phrase("shell.back"))
      };
    }
  }
}
