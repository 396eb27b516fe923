const FIELD = [
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset],[type=image])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  ...['textbox', 'searchbox', 'combobox', 'spinbutton', 'listbox', 'menu', 'menubar'].map((role) => `[role=${role}]`),
].join();

const WIDGET = [
  'a[href]',
  'button',
  'input',
  'summary',
  '[tabindex]:not([tabindex="-1"])',
  ...['button', 'link', 'tab', 'grid', 'gridcell', 'tree', 'slider', 'radio', 'checkbox', 'switch', 'menuitem'].map(
    (role) => `[role=${role}]`,
  ),
].join();

const DIALOG = 'dialog[open], [role=dialog][opened], [role=alertdialog][opened], [aria-modal=true]';

/** Keys that controls use themselves; all others are ours everywhere outside fields. */
const CONTROL_KEYS = new Set(['Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/**
 * Whether a key press belongs to something else: to a field in which one types (also inside other components), to a control
 * that answers to this very key, or to an open dialog. `own` is our own list of statements, which is none of these.
 */
export function belongsElsewhere(event: KeyboardEvent, own: Element): boolean {
  if (event.defaultPrevented || event.isComposing || dialogIsOpen()) {
    return true;
  }
  const path = event.composedPath().filter((node): node is Element => node instanceof Element);
  if (path.includes(own)) {
    return false;
  }
  const taken = CONTROL_KEYS.has(event.key) ? `${FIELD}, ${WIDGET}` : FIELD;
  return path.some((element) => element.matches(taken));
}

function dialogIsOpen(): boolean {
  return [...document.querySelectorAll(DIALOG)].some((dialog) => dialog.checkVisibility());
}
