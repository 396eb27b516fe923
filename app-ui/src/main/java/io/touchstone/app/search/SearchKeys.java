package io.touchstone.app.search;

import com.vaadin.flow.component.Component;

/**
 * Arrows go from the field through the hits and back, Escape to where one was before; a choice that
 * is pressed keeps the focus when it is drawn anew.
 */
final class SearchKeys {

  private static final String SCRIPT =
      """
      if (this.searchKeys) return;
      this.searchKeys = true;
      const hits = () => [...this.querySelectorAll('a.search-hit')];
      const field = () => this.querySelector('.search-field input');
      this.addEventListener('keydown', (event) => {
        if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          if (history.length > 1) history.back(); else window.location = document.baseURI;
          return;
        }
        const path = event.composedPath();
        const at = hits().findIndex((hit) => path.includes(hit));
        const typing = path.includes(field());
        if ((at < 0 && !typing) || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
        event.preventDefault();
        const next = at + (event.key === 'ArrowDown' ? 1 : -1);
        if (next < 0) field().focus();
        else (hits()[next] ?? hits()[at])?.focus();
      }, true);
      this.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.composedPath().includes(field())) hits()[0]?.click();
      });
      let pressed = null;
      this.addEventListener('click', (event) => {
        const button = event.target.closest?.('button[data-press]');
        pressed = button ? { what: button.dataset.press, hits: hits().length } : null;
      }, true);
      new MutationObserver(() => {
        if (!pressed || document.activeElement !== document.body) return;
        const { what, hits: before } = pressed;
        pressed = null;
        const again = [...this.querySelectorAll('button[data-press]')];
        const next = what.startsWith('more') ? (hits()[before] ?? hits()[0]) : null;
        (next ?? again.find((it) => it.dataset.press === what) ?? field()).focus();
      }).observe(this, { childList: true, subtree: true });
      """;

  private SearchKeys() {}

  static void on(Component page) {
    page.addAttachListener(attached -> page.getElement().executeJs(SCRIPT));
  }
}
