import type { Edge } from './keyboard-selection';
import { SHAPES, type Shape } from './shapes';
import { FINDINGS, type Finding } from './statement';

/** What a key can do here. A finding's name marks the statement so, an edge's moves that edge of the selected words. */
export type Action =
  | Finding
  | Shape
  | Edge
  | 'next'
  | 'previous'
  | 'next-unmarked'
  | 'previous-unmarked'
  | 'next-differing'
  | 'take-back'
  | 'undo'
  | 'redo'
  | 'open-matrix'
  | 'add-evidence'
  | 'edit-rationale'
  | 'accept-suggestion'
  | 'switch-article'
  | 'show-keys'
  | 'close';

/** The keys of each action, as `KeyboardEvent.key` names them; the first is the one shown. */
export type Keymap = Record<Action, readonly string[]>;

export const DEFAULT_KEYMAP: Keymap = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  'next-unmarked': ['n'],
  'previous-unmarked': ['p'],
  'next-differing': ['g'],
  corroborated: ['c'],
  disputed: ['d'],
  attributed: ['a'],
  unsourced: ['u'],
  'not-checkable': ['x'],
  'take-back': ['Backspace'],
  undo: ['z'],
  redo: ['y', 'Z'],
  cut: ['s'],
  join: ['o'],
  add: ['t'],
  imply: ['i'],
  'end-on': ['Shift+ArrowRight'],
  'end-back': ['Shift+ArrowLeft'],
  'start-on': ['ArrowRight'],
  'start-back': ['ArrowLeft'],
  'open-matrix': ['m'],
  'add-evidence': ['e'],
  'edit-rationale': ['r'],
  'accept-suggestion': ['Enter'],
  'switch-article': ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  'show-keys': ['?'],
  close: ['Escape'],
};

/** A keymap turned round. A key given anew leaves the action it had by default. */
export class KeyTable {
  readonly #actions = new Map<string, Action>();
  readonly #keymap: Keymap;

  constructor(given: Partial<Keymap> | null | undefined) {
    this.#keymap = { ...DEFAULT_KEYMAP, ...given };
    const own = Object.keys(given ?? {}) as Action[];
    const defaults = (Object.keys(DEFAULT_KEYMAP) as Action[]).filter((action) => !own.includes(action));
    for (const action of [...defaults, ...own]) {
      this.#keymap[action].forEach((key) => this.#actions.set(key, action));
    }
  }

  /** The action of a key press, or undefined if it has none or carries a modifier (but for undo and redo, as everywhere). */
  actionOf(event: KeyboardEvent): Action | undefined {
    if (event.altKey) {
      return undefined;
    }
    if (event.ctrlKey || event.metaKey) {
      return undoOf(event);
    }
    return candidates(event)
      .map((key) => this.#actions.get(key))
      .find((action) => action !== undefined);
  }

  /** The place of a key among its action's keys, from 0. */
  placeOf(event: KeyboardEvent, action: Action): number {
    const keys = candidates(event);
    return this.#keymap[action].findIndex((key) => keys.includes(key));
  }

  /** The key to show beside an action, or an empty text if it has none. */
  shownFor(action: Action): string {
    const key = this.#keymap[action].find((each) => this.#actions.get(each) === action) ?? '';
    return key === 'Backspace' ? '⌫' : key;
  }
}

export function isFinding(action: Action): action is Finding {
  return (FINDINGS as readonly string[]).includes(action);
}

export function isShape(action: Action): action is Shape {
  return (SHAPES as readonly string[]).includes(action);
}

/** What the keys of undo and redo mean that every program has. */
function undoOf(event: KeyboardEvent): Action | undefined {
  const key = event.key.toLowerCase();
  if (key === 'z') {
    return event.shiftKey ? 'redo' : 'undo';
  }
  return key === 'y' ? 'redo' : undefined;
}

/** The key as typed, without caps lock, and on a layout of another script the Latin key in its place. */
function candidates(event: KeyboardEvent): string[] {
  if (event.shiftKey && event.key.startsWith('Arrow')) {
    return [`Shift+${event.key}`];
  }
  const key = event.key.length === 1 && !event.shiftKey ? event.key.toLowerCase() : event.key;
  const foreign = event.key.length === 1 && event.key > '\u007f' && !event.shiftKey;
  const code = /^Key([A-Z])$/.exec(event.code);
  return foreign && code ? [key, code[1].toLowerCase()] : [key];
}
