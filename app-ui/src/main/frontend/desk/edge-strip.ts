import type { ArticleModel } from './article-model';
import type { Gutter } from './gutter';
import type { Placed } from './statement';

/** How many places the strip has: more than a screen's pixels would tell apart only makes it slow. */
export const PLACES = 240;

/** What the strip shows at one place, the weightiest first; unmarked statements leave it empty. */
const WEIGHT = [
  'contested',
  'disputed',
  'differs',
  'unsourced',
  'attributed',
  'corroborated',
  'not-checkable',
  'similar',
];

/** The weightiest look at each place that has one; `share` is a height from 0 to 1. */
export function strip(looks: Iterable<{ share: number; look: string }>): Map<number, string> {
  const places = new Map<number, string>();
  for (const { share, look } of looks) {
    const place = Math.min(PLACES - 1, Math.max(0, Math.floor(share * PLACES)));
    const there = places.get(place);
    if (there === undefined || WEIGHT.indexOf(look) < WEIGHT.indexOf(there)) {
      places.set(place, look);
    }
  }
  return places;
}

/** The strip at the article's edge: where its marks lie, also beyond the screen, and which part of it is on the screen. */
export class EdgeStrip {
  readonly #root: HTMLElement;
  readonly #model: ArticleModel;
  readonly #gutter: Gutter;
  readonly #ticks = new Map<number, HTMLElement>();
  readonly #window = document.createElement('div');
  readonly #focus = document.createElement('div');

  constructor(root: HTMLElement, model: ArticleModel, gutter: Gutter) {
    this.#root = root;
    this.#model = model;
    this.#gutter = gutter;
    this.#window.className = 'window';
    this.#focus.className = 'focus';
    this.#focus.hidden = true;
    root.append(this.#window, this.#focus);
  }

  /** Shows all marks as they are now. */
  update(): void {
    const places = strip(this.#looks());
    for (const [place, tick] of this.#ticks) {
      if (!places.has(place)) {
        tick.remove();
        this.#ticks.delete(place);
      }
    }
    for (const [place, look] of places) {
      let tick = this.#ticks.get(place);
      if (!tick) {
        tick = document.createElement('div');
        tick.style.top = `${(100 * place) / PLACES}%`;
        this.#ticks.set(place, tick);
        this.#root.append(tick);
      }
      tick.className = `tick ${look}`;
    }
  }

  focus(placed: Placed | undefined): void {
    const share = placed && this.#gutter.shareOf(placed);
    this.#focus.hidden = share === undefined;
    this.#focus.style.top = `${100 * (share ?? 0)}%`;
  }

  /** Shows which part is on the screen; both are shares from 0 to 1. */
  scrolled(from: number, length: number): void {
    this.#window.hidden = length >= 1;
    this.#window.style.top = `${100 * from}%`;
    this.#window.style.height = `${100 * length}%`;
  }

  /** The share of the article at a pointer's height, and the marked statement nearest to it within a few pixels. */
  at(event: PointerEvent): { share: number; placed: Placed | undefined } {
    const box = this.#root.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
    let placed: Placed | undefined;
    let nearest = 6 / box.height;
    for (const each of this.#model.placed) {
      const distance = Math.abs((this.#gutter.shareOf(each) ?? -1) - share);
      if (distance < nearest && lookOf(this.#model, each) !== undefined) {
        placed = each;
        nearest = distance;
      }
    }
    return { share, placed };
  }

  *#looks(): Generator<{ share: number; look: string }> {
    for (const placed of this.#model.placed) {
      const look = lookOf(this.#model, placed);
      const share = this.#gutter.shareOf(placed);
      if (look !== undefined && share !== undefined) {
        yield { share, look };
      }
    }
  }
}

function lookOf(model: ArticleModel, placed: Placed): string | undefined {
  const { finding, standing } = model.shown(placed);
  if (finding !== null) {
    return standing === 'contested' ? 'contested' : finding;
  }
  const { differs, suggestions } = placed.statement;
  return differs ? 'differs' : suggestions > 0 ? 'similar' : undefined;
}
