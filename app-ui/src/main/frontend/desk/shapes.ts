import type { ArticleModel } from './article-model';
import type { Placed } from './statement';

/** Other shapes that people give statements: cut apart, joined into one, added, or a claim of ours read from a passage. */
export const SHAPES = ['cut', 'join', 'add', 'imply'] as const;

export type Shape = (typeof SHAPES)[number];

/** A stretch of the article's text in UTF-16 offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const SAYS = /[\p{L}\p{N}]/u;

/** Whether a stretch leaves out words of a statement that it lies in. */
export function isPartOf(model: ArticleModel, stretch: Stretch, placed: Placed): boolean {
  const inside = stretch.from >= placed.from && stretch.to <= placed.to;
  const rest = model.text.slice(placed.from, stretch.from) + model.text.slice(stretch.to, placed.to);
  return inside && SAYS.test(rest) && SAYS.test(model.text.slice(stretch.from, stretch.to));
}

/** What can be made of a selected stretch. */
export function offersFor(model: ArticleModel, stretch: Stretch | undefined): Shape[] {
  if (!stretch || !SAYS.test(model.text.slice(stretch.from, stretch.to))) {
    return [];
  }
  const touched = model.placed.filter((each) => each.from < stretch.to && each.to > stretch.from && !each.statement.reading);
  const part = touched.some((each) => isPartOf(model, stretch, each));
  const apart = touched.some((a) => touched.some((b) => a.to <= b.from));
  return [...(part ? (['cut'] as const) : []), ...(apart ? (['join'] as const) : []), 'add', 'imply'];
}

/** What a shape is made of when nothing is selected: a statement, or for joining it and the next; undefined asks for words. */
export function stretchFor(model: ArticleModel, shape: Shape, placed: Placed): Stretch | undefined {
  switch (shape) {
    case 'join': {
      const next = model.placed.find((each) => each.from >= placed.to && !each.statement.reading);
      return next && { from: placed.from, to: next.to };
    }
    case 'imply':
      return { from: placed.from, to: placed.to };
    default:
      return undefined;
  }
}
