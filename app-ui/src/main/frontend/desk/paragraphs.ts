import type { Placed, StatementKind } from './statement';

/** A run of text between blank lines; offsets count UTF-16 code units. */
export interface Paragraph {
  readonly from: number;
  readonly to: number;
}

/** The paragraphs of a text; the blank lines between them belong to none. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const blank = /\n{2,}/g;
  let from = 0;
  for (let gap = blank.exec(text); gap; gap = blank.exec(text)) {
    if (gap.index > from) {
      paragraphs.push({ from, to: gap.index });
    }
    from = blank.lastIndex;
  }
  if (from < text.length) {
    paragraphs.push({ from, to: text.length });
  }
  return paragraphs;
}

/**
 * How a paragraph is set: by the kind of a statement that fills it nearly whole. A short caption inside a long paragraph
 * leaves the paragraph as body.
 */
export function kindOf(paragraph: Paragraph, covering: readonly Placed[]): StatementKind {
  const length = paragraph.to - paragraph.from;
  const kindred = new Map<StatementKind, number>();
  for (const { statement, from, to } of covering) {
    const shared = Math.min(to, paragraph.to) - Math.max(from, paragraph.from);
    kindred.set(statement.kind, (kindred.get(statement.kind) ?? 0) + shared);
  }
  for (const kind of ['HEADLINE', 'STANDFIRST', 'CAPTION'] as const) {
    if ((kindred.get(kind) ?? 0) >= 0.8 * length) {
      return kind;
    }
  }
  return 'BODY';
}
