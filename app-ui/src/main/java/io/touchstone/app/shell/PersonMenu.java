package io.touchstone.app.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.touchstone.app.security.SignedIn;
import java.util.List;

/** Who is signed in, and what concerns them rather than their work. */
final class PersonMenu extends MenuBar {

  PersonMenu(SignedIn person, List<PersonalPage> pages, AuthenticationContext authentication) {
    addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
    addClassName("ts-person-menu");
    Avatar avatar = new Avatar(person.displayName());
    avatar.getElement().setAttribute("aria-hidden", "true");
    MenuItem item = addItem(avatar);
    item.setAriaLabel("Menu of " + person.displayName());
    SubMenu menu = item.getSubMenu();
    Span name = new Span(person.displayName());
    name.addClassName("ts-person-name");
    menu.addItem(name).setEnabled(false);
    for (PersonalPage page : pages) {
      menu.addItem(page.label(), click -> getUI().ifPresent(ui -> ui.navigate(page.view())));
    }
    SubMenu appearances = menu.addItem("Appearance").getSubMenu();
    for (Appearance appearance : Appearance.values()) {
      appearances.addItem(
          appearance.label(), click -> getUI().ifPresent(ui -> appearance.apply(ui.getPage())));
    }
    menu.addSeparator();
    menu.addItem("Sign out", click -> authentication.logout());
  }
}
