package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.touchstone.app.language.Language;
import io.touchstone.app.language.LanguageChoice;
import io.touchstone.app.security.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is signed in, and what concerns them rather than their work. */
final class PersonMenu extends MenuBar {

  PersonMenu(SignedIn person, List<PersonalPage> pages, AuthenticationContext authentication) {
    addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
    addClassName("ts-person-menu");
    Avatar avatar = new Avatar(person.displayName());
    avatar.getElement().setAttribute("aria-hidden", "true");
    MenuItem item = addItem(avatar);
    item.setAriaLabel(phrase("shell.menu-of", person.displayName()));
    SubMenu menu = item.getSubMenu();
    Span name = new Span(person.displayName());
    name.addClassName("ts-person-name");
    menu.addItem(name).setEnabled(false);
    for (PersonalPage page : pages) {
      menu.addItem(page.label(), click -> getUI().ifPresent(ui -> ui.navigate(page.view())));
    }
    SubMenu appearances = menu.addItem(phrase("shell.appearance")).getSubMenu();
    for (Appearance appearance : Appearance.values()) {
      appearances.addItem(
          appearance.label(), click -> getUI().ifPresent(ui -> appearance.apply(ui.getPage())));
    }
    SubMenu languages = menu.addItem(phrase("shell.language")).getSubMenu();
    addLanguage(languages, phrase("shell.language-of-browser"), null);
    for (Language language : Language.values()) {
      addLanguage(languages, language.ownName(), language);
    }
    menu.addSeparator();
    menu.addItem(phrase("shell.sign-out"), click -> authentication.logout());
  }

  private void addLanguage(SubMenu languages, String label, @Nullable Language language) {
    languages
        .addItem(
            label, click -> getUI().ifPresent(ui -> LanguageChoice.keep(ui.getPage(), language)))
        .getElement()
        .setAttribute("lang", language == null ? Language.current().code() : language.code());
  }
}
