import type { Stretch } from './shapes';
import type { Placed } from './statement';
import type { StatementLayer } from './statement-layer';

/** The edges of a selection and the ways they go, by words. */
export const EDGES = ['end-on', 'end-back', 'start-on', 'start-back'] as const;

export type Edge = (typeof EDGES)[number];

/** No word is longer than this, and a step looks no further. */
const REACH = 200;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });

export function isEdge(action: string): action is Edge {
  return (EDGES as readonly string[]).includes(action);
}

/**
 * The selection after one step by keyboard: the first one takes the focused statement's first word, further ones move one
 * edge by a word. The same stretch again where there is no further word or nothing would be left.
 */
export function stepped(text: string, now: Stretch | undefined, edge: Edge, focused: Placed | undefined): Stretch | undefined {
  if (!now) {
    return edge === 'end-on' && focused
      ? { from: focused.from, to: edgeAfter(text, focused.from, 'end') ?? focused.to }
      : undefined;
  }
  const { from, to } = now;
  const moved =
    edge === 'end-on'
      ? { from, to: edgeAfter(text, to, 'end') ?? to }
      : edge === 'end-back'
        ? { from, to: edgeBefore(text, to, 'end') ?? to }
        : edge === 'start-on'
          ? { from: edgeAfter(text, from, 'start') ?? from, to }
          : { from: edgeBefore(text, from, 'start') ?? from, to };
  return moved.from < moved.to ? moved : now;
}

/** Selects a stretch in the browser, as a mouse would. */
export function select(layer: StatementLayer, { from, to }: Stretch): void {
  const start = layer.positionOf(from, 'start');
  const end = layer.positionOf(to, 'end');
  if (start && end) {
    document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  }
}

/** The nearest beginning or end of a word behind an offset. */
function edgeAfter(text: string, offset: number, side: 'start' | 'end'): number | undefined {
  return edges(text, offset, offset + REACH, side).find((each) => each > offset);
}

function edgeBefore(text: string, offset: number, side: 'start' | 'end'): number | undefined {
  return edges(text, offset - REACH, offset, side).findLast((each) => each < offset);
}

function edges(text: string, from: number, to: number, side: 'start' | 'end'): number[] {
  const begin = Math.max(0, from - REACH);
  const near = text.slice(begin, to + REACH);
  return [...words.segment(near)]
    .filter((each) => each.isWordLike)
    .map((each) => begin + each.index + (side === 'end' ? each.segment.length : 0));
}
