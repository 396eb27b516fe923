package io.touchstone.app.matrix;

/**
 * The grid itself moves between cells with the arrows; this lets Enter open what a cell holds at
 * once, and writes the row into the address before one leaves, so that back returns to it.
 */
final class MatrixKeys {

  private static final String SCRIPT =
      """
      if (this.matrixKeys) return;
      this.matrixKeys = true;
      const held = (event) => {
        const cell = event.composedPath()[0];
        const slot = cell instanceof Element && cell.matches('td, th') && cell.querySelector('slot');
        const content = slot && slot.assignedElements()[0];
        return content ? [...content.querySelectorAll('a[href], button')] : [];
      };
      this.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        const targets = held(event);
        if (targets.length === 1) {
          event.preventDefault();
          event.stopImmediatePropagation();
          targets[0].click();
        }
      }, true);
      this.addEventListener('click', (event) => {
        const link = event.target instanceof Element && event.target.closest('a[data-at]');
        if (link) {
          const here = new URL(window.location);
          here.searchParams.set('at', link.dataset.at);
          window.history.replaceState(window.history.state, '', here);
        }
      }, true);
      """;

  private MatrixKeys() {}

  static void on(MatrixGrid grid) {
    grid.addAttachListener(attached -> grid.getElement().executeJs(SCRIPT));
  }
}
