import type { ArticleModel } from './article-model';
import { chipsOf, type ChipPart } from './chip';
import { linesOf, seatsOf, type Wish } from './chip-lanes';
import type { StatementLayer } from './statement-layer';
import type { Placed } from './statement';
import type { Words } from './words';

/**
 * The margin: one option of a listbox for each statement, beside its first line. As a listbox it lets assistive technology
 * walk the statements and pass single letters through to the page; one option at a time can be reached with Tab.
 */
export class Gutter {
  readonly #root: HTMLElement;
  readonly #model: ArticleModel;
  readonly #layer: StatementLayer;
  readonly #options = new Map<string, HTMLElement>();
  readonly #looks = new WeakMap<HTMLElement, string>();
  readonly #placedOf = new WeakMap<Node, Placed>();
  #centres = new Map<string, number>();
  #lines = new Map<string, readonly Wish[]>();
  #focused: Placed | undefined;
  #reachable: HTMLElement | undefined;
  #top = 0;
  #height = 0;

  constructor(root: HTMLElement, model: ArticleModel, layer: StatementLayer) {
    this.#root = root;
    this.#model = model;
    this.#layer = layer;
  }

  /** Makes the options anew; those of statements that stay are kept, and so is the focus in them. */
  build(words: Words): void {
    const { placed } = this.#model;
    const ids = new Set(placed.map((each) => each.statement.id));
    for (const [id, option] of this.#options) {
      if (!ids.has(id)) {
        option.remove();
        this.#options.delete(id);
      }
    }
    // put in order without taking out what stands right already: moving an element would cost it the focus
    let next = this.#root.firstChild;
    for (const each of placed) {
      const id = each.statement.id;
      const option = this.#options.get(id) ?? newOption();
      this.#options.set(id, option);
      this.#placedOf.set(option, each);
      this.#describe(each, words);
      if (option === next) {
        next = option.nextSibling;
      } else {
        this.#root.insertBefore(option, next);
      }
    }
    this.focus(this.#model.get(this.#focused?.statement.id ?? null));
  }

  /**
   * Measures where the statements begin and seats all chips there; needs the text to be laid out. The margin begins at
   * `offset` pixels of the `height` through which one can scroll.
   */
  place(offset: number, height: number): void {
    const top = this.#root.getBoundingClientRect().top;
    this.#top = offset;
    this.#height = height;
    const wishes: Wish[] = [];
    for (const each of this.#model.placed) {
      const box = this.#layer.firstBoxOf(each);
      if (box) {
        wishes.push({ id: each.statement.id, centre: Math.round(box.top + box.height / 2 - top) });
      }
    }
    this.#centres = new Map(wishes.map((wish) => [wish.id, wish.centre]));
    this.#lines = new Map();
    for (const line of linesOf(wishes)) {
      line.forEach((wish) => this.#lines.set(wish.id, line));
    }
    for (const [id, option] of this.#options) {
      option.hidden = !this.#centres.has(id);
      option.style.top = `${this.#centres.get(id) ?? 0}px`;
    }
    this.#seat(wishes);
  }

  /** Shows one statement's mark anew, and makes room beside it where others begin on its line. */
  update(placed: Placed, words: Words): void {
    this.#describe(placed, words);
    this.#seat(this.#lines.get(placed.statement.id) ?? []);
  }

  focus(placed: Placed | undefined): void {
    this.#optionOf(this.#focused)?.setAttribute('aria-selected', 'false');
    this.#focused = placed;
    const option = this.#optionOf(placed);
    option?.setAttribute('aria-selected', 'true');
    this.#reachable?.setAttribute('tabindex', '-1');
    // with nothing focused yet, Tab still finds the way in
    this.#reachable = option ?? this.#optionOf(this.#model.placed[0]);
    this.#reachable?.setAttribute('tabindex', '0');
  }

  /** Moves the browser's own focus to the statement's option without scrolling. */
  grabFocus(placed: Placed): void {
    this.#optionOf(placed)?.focus({ preventScroll: true });
  }

  /** The statement whose option an event came from. */
  placedFrom(event: Event): Placed | undefined {
    const option = event.composedPath().find((node) => this.#placedOf.has(node as Node));
    return option && this.#placedOf.get(option as Node);
  }

  /** The middle of a statement's first line as a share of the scrolled height, or undefined if it isn't laid out. */
  shareOf(placed: Placed): number | undefined {
    const centre = this.#centres.get(placed.statement.id);
    return centre === undefined || this.#height === 0 ? undefined : (this.#top + centre) / this.#height;
  }

  /** The first statement that begins below a share of the scrolled height. */
  firstBelow(share: number): Placed | undefined {
    return this.#model.placed.find((each) => (this.shareOf(each) ?? 0) > share);
  }

  #optionOf(placed: Placed | undefined): HTMLElement | undefined {
    return placed && this.#options.get(placed.statement.id);
  }

  #describe(placed: Placed, words: Words): void {
    const option = this.#optionOf(placed);
    if (!option) {
      return;
    }
    const { parts, spoken } = chipsOf(placed.statement, this.#model.shown(placed), words);
    const look = `${spoken}\n${parts.map((part) => `${part.look}|${part.word}`).join()}`;
    if (this.#looks.get(option) !== look) {
      this.#looks.set(option, look);
      option.replaceChildren(...parts.map((part) => chipElement(part, spoken)));
    }
    option.setAttribute('aria-label', `${spoken}: ${this.#model.text.slice(placed.from, placed.to)}`);
  }

  #seat(wishes: readonly Wish[]): void {
    const visible = wishes.filter((wish) => this.#options.get(wish.id)?.firstChild);
    for (const [id, { compact, shift }] of seatsOf(visible, this.#root.clientWidth)) {
      const option = this.#options.get(id)!;
      option.classList.toggle('compact', compact);
      option.style.insetInlineEnd = `${shift}px`;
    }
  }
}

function newOption(): HTMLElement {
  const option = document.createElement('div');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.tabIndex = -1;
  return option;
}

function chipElement({ look, sign, word }: ChipPart, spoken: string): HTMLElement {
  const chip = document.createElement('span');
  // for the mouse; on the option itself it would be spoken a second time
  chip.title = spoken;
  chip.className = `chip ${look}${word ? '' : ' sign-only'}`;
  const icon = document.createElement('i');
  icon.textContent = sign;
  chip.append(icon);
  if (word) {
    const label = document.createElement('b');
    label.textContent = word;
    chip.append(label);
  }
  return chip;
}
