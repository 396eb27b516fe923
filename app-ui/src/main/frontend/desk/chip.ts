import type { ShownMark } from './mark-book';
import { ICONS, type Statement } from './statement';
import { fill, type Words } from './words';

/** What the margin says of one statement: its chips from the outside to the text, and the same in words. */
export interface Chips {
  readonly parts: readonly ChipPart[];
  readonly spoken: string;
}

export interface ChipPart {
  readonly look: string;
  readonly sign: string;
  /** Empty for a part that is only a sign. */
  readonly word: string;
}

export function chipsOf(statement: Statement, mark: ShownMark, words: Words): Chips {
  const similar = statement.suggestions > 0 ? fill(words.similar, { n: statement.suggestions }) : '';
  const parts: ChipPart[] = [];
  if (mark.finding !== null) {
    const contested = mark.standing === 'contested';
    const word = contested ? words.standings.contested : (statement.label ?? words.findings[mark.finding]);
    const look = [mark.finding, mark.standing, mark.mine ? 'mine' : 'theirs', mark.pending ? 'pending' : ''];
    parts.push({ look: look.join(' ').trim(), sign: contested ? '◐' : ICONS[mark.finding], word });
  }
  if (statement.reading) {
    parts.push({ look: 'reading', sign: '✎', word: parts.length ? '' : words.reading });
  }
  if (similar) {
    parts.unshift({ look: 'similar', sign: '≈', word: parts.length ? '' : similar });
  }
  if (statement.differs) {
    parts.unshift({ look: 'differs', sign: '≠', word: parts.length ? '' : words.differs });
  }
  return { parts, spoken: spoken(statement, mark, words, similar) };
}

function spoken(statement: Statement, mark: ShownMark, words: Words, similar: string): string {
  return [
    statement.reading ? words.reading : words.kinds[statement.kind],
    mark.finding === null ? words.unmarked : words.findings[mark.finding],
    mark.finding === null ? '' : (statement.label ?? ''),
    mark.finding === null ? '' : words.standings[mark.standing],
    mark.mine ? words.mine : '',
    mark.pending ? words.saving : '',
    similar,
    statement.differs ? words.differs : '',
  ]
    .filter((each) => each !== '')
    .join(', ');
}
