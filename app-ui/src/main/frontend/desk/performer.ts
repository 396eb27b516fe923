import type { ArticleModel } from './article-model';
import { CodePoints } from './code-points';
import type { DeskScreen } from './desk-screen';
import { tell } from './events';
import { isEdge, select, stepped, type Edge } from './keyboard-selection';
import { isFinding, isShape, type Action } from './keys';
import type { Command } from './mark-book';
import { isPartOf, stretchFor, type Shape, type Stretch } from './shapes';
import type { Finding, Placed } from './statement';
import { fill } from './words';

/** What carries a performer: the component's element. */
export interface Host extends HTMLElement {
  readonly: boolean;
  /** The part of the text that is selected, if any. */
  readonly selectedText: Stretch | undefined;
}

/** Carries out what keys, bar and mouse ask for: paints it at once, then tells the server by an event of the host. */
export class Performer {
  readonly #host: Host;
  readonly #model: ArticleModel;
  readonly #screen: DeskScreen;

  constructor(host: Host, model: ArticleModel, screen: DeskScreen) {
    this.#host = host;
    this.#model = model;
    this.#screen = screen;
  }

  /** Does what an action says; `place` is the key's place among the action's keys, from 0. */
  perform(action: Action, place = 0): void {
    const { words } = this.#screen;
    if (action === 'next' || action === 'previous') {
      this.#move(action === 'next' ? 1 : -1);
    } else if (action === 'next-unmarked' || action === 'previous-unmarked') {
      const unmarked = (placed: Placed) => this.#model.shown(placed).finding === null;
      this.#seek(action === 'next-unmarked' ? 1 : -1, unmarked, words.noUnmarked);
    } else if (action === 'next-differing') {
      this.#seek(1, (placed) => placed.statement.differs, words.noDiffering);
    } else if (action === 'switch-article') {
      tell(this.#host, action, { number: place + 1 });
    } else if (action === 'undo' || action === 'redo') {
      tell(this.#host, 'undo', { again: action === 'redo' });
    } else if (action === 'show-keys') {
      tell(this.#host, action, {});
    } else if (isEdge(action)) {
      this.#moveEdge(action);
    } else if (isShape(action)) {
      this.#shape(action);
    } else if (action !== 'close') {
      this.#act(action);
    }
  }

  /** Focuses a statement as the reader asked; `grab` moves the browser's focus along. */
  focus(placed: Placed | undefined, how: { scroll: boolean; grab: boolean }): void {
    if (!placed) {
      return;
    }
    const moved = placed !== this.#screen.focused;
    this.#screen.focus(placed, how.scroll);
    if (how.grab) {
      this.#screen.gutter.grabFocus(placed);
    }
    if (moved) {
      tell(this.#host, 'statement-focused', { statementId: placed.statement.id });
    }
  }

  /** Tells the server of a decision. */
  send({ commandId, statementId, finding }: Command): void {
    if (finding === null) {
      tell(this.#host, 'unmark', { commandId, statementId });
    } else {
      tell(this.#host, 'mark', { commandId, statementId, finding });
    }
  }

  #moveEdge(edge: Edge): void {
    const stretch = stepped(this.#model.text, this.#host.selectedText, edge, this.#screen.focused);
    if (stretch) {
      select(this.#screen.layer, stretch);
      this.#screen.say(fill(this.#screen.words.selected, { words: this.#model.text.slice(stretch.from, stretch.to) }));
    }
  }

  #shape(shape: Shape): void {
    const { words, focused } = this.#screen;
    const stretch = this.#host.selectedText ?? (focused && stretchFor(this.#model, shape, focused));
    if (this.#host.readonly) {
      this.#screen.say(words.readOnly);
    } else if (!stretch && (shape !== 'cut' || !focused)) {
      this.#screen.say(words.nothingSelected);
    } else {
      const statementId = focused?.statement.id ?? '';
      tell(this.#host, 'shape', { how: shape, statementId, ...this.#points(stretch) });
    }
  }

  #points(stretch: Stretch | undefined): { start: number; end: number } {
    const points = new CodePoints(this.#model.text);
    return stretch
      ? { start: points.fromUnits(stretch.from), end: points.fromUnits(stretch.to) }
      : { start: -1, end: -1 };
  }

  #move(direction: 1 | -1): void {
    const { focused } = this.#screen;
    const placed = focused ? this.#model.step(focused, direction) : this.#screen.firstInView();
    this.focus(placed ?? focused, { scroll: true, grab: true });
  }

  #seek(direction: 1 | -1, fits: (placed: Placed) => boolean, none: string): void {
    const placed = this.#model.step(this.#screen.focused, direction, fits, true);
    if (placed) {
      this.focus(placed, { scroll: true, grab: true });
    } else {
      this.#screen.say(none);
    }
  }

  #act(action: Action): void {
    const placed = this.#screen.focused;
    const { words } = this.#screen;
    if (!placed) {
      this.#screen.say(words.nothingChosen);
      return;
    }
    const detail = { statementId: placed.statement.id };
    if (action === 'open-matrix') {
      tell(this.#host, action, detail);
    } else if (this.#host.readonly) {
      this.#screen.say(words.readOnly);
    } else if (isFinding(action)) {
      this.#mark(placed, action);
    } else if (action === 'take-back') {
      this.#takeBack(placed);
    } else if (action === 'add-evidence' || action === 'edit-rationale') {
      tell(this.#host, action, detail);
    } else if (action === 'accept-suggestion' && placed.statement.suggestions > 0) {
      tell(this.#host, action, detail);
    }
  }

  #mark(placed: Placed, finding: Finding): void {
    const before = this.#model.shown(placed);
    const stretch = this.#host.selectedText;
    if (stretch && isPartOf(this.#model, stretch, placed)) {
      // a mark covers what its claim says, so that somebody has to choose
      tell(this.#host, 'mark-part', { statementId: placed.statement.id, finding, ...this.#points(stretch) });
    } else if (before.finding === finding && before.mine) {
      this.#screen.say(this.#screen.words.alreadySo, placed);
    } else {
      this.#decide(placed, finding, this.#screen.words.marked);
    }
  }

  #takeBack(placed: Placed): void {
    const before = this.#model.shown(placed);
    if (before.finding === null) {
      this.#screen.say(this.#screen.words.alreadySo, placed);
    } else if (!before.mine) {
      this.#screen.say(this.#screen.words.notYours, placed);
    } else {
      this.#decide(placed, null, this.#screen.words.takenBack);
    }
  }

  #decide(placed: Placed, finding: Finding | null, saying: string): void {
    const command = this.#model.marks.decide(placed.statement.id, finding);
    this.#screen.repaint(placed);
    this.#screen.say(saying, placed);
    this.send(command);
  }
}
