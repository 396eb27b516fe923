import type { Paragraph } from './paragraphs';
import type { Placed } from './statement';

/**
 * A stretch of one paragraph over which the same statements hold. Statements may overlap and nest; cut into segments they
 * become plain neighbours, which inline elements can show. Offsets count UTF-16 code units.
 */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** The statements that cover it, the shortest (innermost) first; empty between statements. */
  readonly covering: readonly Placed[];
}

/** The segments of one paragraph, without gaps, given the statements that touch it. */
export function segmentsOf(paragraph: Paragraph, touching: readonly Placed[]): Segment[] {
  const cuts = new Set([paragraph.from, paragraph.to]);
  for (const { from, to } of touching) {
    cuts.add(Math.max(from, paragraph.from));
    cuts.add(Math.min(to, paragraph.to));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 1; i < ordered.length; i++) {
    const from = ordered[i - 1];
    const to = ordered[i];
    segments.push({ from, to, covering: innermostFirst(touching.filter((p) => p.from <= from && p.to >= to)) });
  }
  return segments;
}

/** Yields each paragraph with the statements that touch it; `placed` is in reading order. */
export function* byParagraph(
  paragraphs: readonly Paragraph[],
  placed: readonly Placed[],
): Generator<[Paragraph, Placed[]]> {
  let next = 0;
  let open: Placed[] = [];
  for (const paragraph of paragraphs) {
    open = open.filter((p) => p.to > paragraph.from);
    while (next < placed.length && placed[next].from < paragraph.to) {
      open.push(placed[next++]);
    }
    yield [paragraph, open.filter((p) => p.to > paragraph.from)];
  }
}

export function innermostFirst(placed: Placed[]): Placed[] {
  return placed.sort((a, b) => a.to - a.from - (b.to - b.from));
}
