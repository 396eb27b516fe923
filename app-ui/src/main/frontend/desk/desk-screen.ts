import type { ArticleModel } from './article-model';
import { EdgeStrip } from './edge-strip';
import { Gutter } from './gutter';
import { bringIntoView } from './reading-area';
import type { Placed } from './statement';
import { StatementLayer } from './statement-layer';
import { fill, wordsWith, type Words } from './words';

/** From this many statements on, the text is painted a frame before its margin. */
const MANY = 400;

/** Everything painted beside the templates: text, margin, edge, focus, and what is spoken. */
export class DeskScreen {
  readonly layer: StatementLayer;
  readonly gutter: Gutter;
  readonly edge: EdgeStrip;
  readonly area: HTMLElement;
  words: Words = wordsWith(null);

  readonly #model: ArticleModel;
  readonly #column: HTMLElement;
  readonly #margin: HTMLElement;
  readonly #focusBar: HTMLElement;
  readonly #spoken: HTMLElement;
  readonly #header: HTMLElement;
  readonly #byline: HTMLElement;
  #focused: Placed | undefined;
  #reveal = false;
  #stale = false;
  #frame = 0;

  constructor(root: ParentNode, model: ArticleModel) {
    const part = (name: string) => root.querySelector<HTMLElement>(name)!;
    this.#model = model;
    this.area = part('.area');
    this.#column = part('.column');
    this.#focusBar = part('.focus-bar');
    this.#spoken = part('.spoken');
    this.#header = part('header');
    this.#byline = part('.byline');
    this.layer = new StatementLayer(part('.text'), model);
    this.#margin = part('.gutter');
    this.gutter = new Gutter(this.#margin, model, this.layer);
    this.edge = new EdgeStrip(part('.edge'), model, this.gutter);
  }

  get focused(): Placed | undefined {
    return this.#focused;
  }

  /** Shows the model's text and statements anew; the same text stays where it was scrolled to. */
  build(textStays: boolean): void {
    this.layer.build(textStays);
    // the byline belongs under the headline, also where the headline is part of the text
    const headline = this.layer.headline;
    if (headline) {
      headline.after(this.#byline);
    } else {
      this.#header.append(this.#byline);
    }
    if (!textStays) {
      this.area.scrollTop = 0;
      this.#reveal = true;
      // another article's chips must not stand beside this text until its own are seated
      this.#margin.hidden = true;
    }
    this.relabel();
  }

  /** Writes the margin anew, soon. */
  relabel(): void {
    this.#stale = true;
    if (!this.#many) {
      this.#buildGutter();
    }
    this.placeSoon();
  }

  /** Seats chips and ticks with the next frames, once however often asked. */
  placeSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#many) {
        this.#frame = requestAnimationFrame(() => this.#place());
      } else {
        this.#place();
      }
    });
  }

  /** Shows one statement's mark as it is now. */
  repaint(placed: Placed): void {
    this.layer.paint(placed);
    this.gutter.update(placed, this.words);
    this.edge.update();
  }

  focus(placed: Placed | undefined, scroll: boolean): void {
    this.#focused = placed;
    this.layer.focus(placed);
    this.gutter.focus(placed);
    if (placed && scroll) {
      bringIntoView(this.area, this.layer.boxesOf(placed));
    }
    this.#placeFocus();
  }

  /** The first statement that begins on the screen, else the last of all. */
  firstInView(): Placed | undefined {
    return this.gutter.firstBelow(this.area.scrollTop / this.area.scrollHeight) ?? this.#model.placed.at(-1);
  }

  scrolled(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.area;
    this.edge.scrolled(scrollTop / scrollHeight, clientHeight / scrollHeight);
  }

  /** Says a sentence politely, with the statement's mark and place filled in if it speaks of one. */
  say(pattern: string, placed?: Placed): void {
    const sentence = placed ? fill(pattern, this.#valuesOf(placed)) : pattern;
    // a live region speaks when its text changes; an invisible character makes a repeated sentence a change
    this.#spoken.textContent = this.#spoken.textContent === sentence ? `${sentence}\u200b` : sentence;
  }

  #valuesOf(placed: Placed): Record<string, string | number> {
    const { finding } = this.#model.shown(placed);
    const state = finding === null ? this.words.unmarked : this.words.findings[finding];
    return { state, n: placed.index + 1, total: this.#model.placed.length };
  }

  get #many(): boolean {
    return this.#model.placed.length >= MANY;
  }

  #buildGutter(): void {
    if (this.#stale) {
      this.gutter.build(this.words);
      this.#stale = false;
    }
  }

  #place(): void {
    this.#buildGutter();
    if (this.area.clientHeight === 0) {
      return;
    }
    this.#margin.hidden = false;
    this.gutter.place(this.#column.offsetTop, this.area.scrollHeight);
    this.edge.update();
    if (this.#reveal && this.#focused) {
      bringIntoView(this.area, this.layer.boxesOf(this.#focused));
    }
    this.#reveal = false;
    this.scrolled();
    this.#placeFocus();
  }

  #placeFocus(): void {
    const boxes = this.#focused ? this.layer.boxesOf(this.#focused) : [];
    const last = boxes.at(-1);
    this.#focusBar.hidden = last === undefined;
    if (last) {
      const { top } = boxes[0];
      this.#focusBar.style.top = `${top - this.#column.getBoundingClientRect().top}px`;
      this.#focusBar.style.height = `${last.bottom - top}px`;
    }
    this.edge.focus(this.#focused);
  }
}
