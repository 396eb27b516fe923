package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** Opens the search, from every page, also by the key "/" outside fields and dialogs. */
final class SearchBox extends Anchor {

  private static final String SCRIPT =
      """
      if (window.touchstoneSearchKey) return;
      window.touchstoneSearchKey = true;
      const FIELD = 'input, textarea, select, [contenteditable]:not([contenteditable=false]),'
        + ' [role=textbox], [role=searchbox], [role=combobox]';
      const DIALOG = 'dialog[open], [role=dialog][opened], [role=alertdialog][opened], [aria-modal=true]';
      document.addEventListener('keydown', (event) => {
        if (event.key !== '/' || event.defaultPrevented || event.isComposing) return;
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const typing = event.composedPath().some((it) => it instanceof Element && it.matches(FIELD));
        if (typing || [...document.querySelectorAll(DIALOG)].some((it) => it.checkVisibility())) return;
        event.preventDefault();
        const field = document.querySelector('.search-field input');
        if (field) {
          field.focus();
          field.select();
        } else {
          document.querySelector('.ts-search')?.click();
        }
      });
      """;

  SearchBox() {
    super("search", new Span(phrase("search.search")));
    addClassName("ts-search");
    addComponentAsFirst(new LookingGlass());
    Span key = new Span("/");
    key.addClassName("ts-key");
    key.getElement().setAttribute("aria-hidden", "true");
    add(key);
    getElement().setAttribute("aria-keyshortcuts", "/");
    addAttachListener(attached -> getElement().executeJs(SCRIPT));
  }
}
