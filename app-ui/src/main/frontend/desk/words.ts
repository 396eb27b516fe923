import type { Shape } from './shapes';
import type { Finding, Standing, StatementKind } from './statement';

/** Every word the component shows or speaks; `{…}` is filled in. The server may replace any of them. */
export interface Words {
  statements: string;
  findings: Record<Finding, string>;
  actions: Record<Finding, string>;
  shapes: Record<Shape, string>;
  standings: Record<Standing, string>;
  kinds: Record<StatementKind, string>;
  unmarked: string;
  similar: string;
  differs: string;
  reading: string;
  mine: string;
  saving: string;
  actionsFor: string;
  evidence: string;
  takeBack: string;
  moved: string;
  marked: string;
  takenBack: string;
  refused: string;
  alreadySo: string;
  notYours: string;
  nothingChosen: string;
  nothingSelected: string;
  selected: string;
  readOnly: string;
  noUnmarked: string;
  noDiffering: string;
}

export type PartialWords = { [K in keyof Words]?: Words[K] extends string ? string : Partial<Words[K]> };

export const ENGLISH: Words = {
  statements: 'Statements',
  findings: {
    corroborated: 'corroborated',
    disputed: 'disputed',
    attributed: 'attributed',
    unsourced: 'unsourced',
    'not-checkable': 'not checkable',
  },
  actions: {
    corroborated: 'Corroborated',
    disputed: 'Disputed',
    attributed: 'Attributed',
    unsourced: 'Unsourced',
    'not-checkable': 'Not checkable',
  },
  shapes: { cut: 'Cut out', join: 'Join', add: 'Add as statement', imply: 'Our reading' },
  standings: {
    unreviewed: 'not yet reviewed',
    provisional: 'provisional',
    agreed: 'agreed',
    contested: 'contested',
  },
  kinds: { HEADLINE: 'headline', STANDFIRST: 'standfirst', BODY: '', CAPTION: 'caption' },
  unmarked: 'unmarked',
  similar: '{n} similar',
  differs: 'differs',
  reading: 'our reading',
  mine: 'yours',
  saving: 'being saved',
  actionsFor: 'Mark this statement',
  evidence: 'Add evidence',
  takeBack: 'Take back',
  moved: '{state}, {n} of {total}',
  marked: '{state}, {n} of {total}',
  takenBack: 'mark taken back, {n} of {total}',
  refused: 'not accepted, {n} of {total} is {state} again',
  alreadySo: 'already {state}, {n} of {total}',
  notYours: 'the mark on {n} of {total} is not yours to take back',
  nothingChosen: 'choose a statement first',
  nothingSelected: 'select some words first, with the mouse or with Shift and the right arrow',
  selected: 'selected: {words}',
  readOnly: 'this article is open for reading only',
  noUnmarked: 'no unmarked statement left',
  noDiffering: 'no statement differs between the outlets',
};

/** English with the given words in place of its own. */
export function wordsWith(given: PartialWords | null | undefined): Words {
  const words = { ...ENGLISH, ...given } as Words;
  for (const group of ['findings', 'actions', 'shapes', 'standings', 'kinds'] as const) {
    Object.assign(words, { [group]: { ...ENGLISH[group], ...given?.[group] } });
  }
  return words;
}

/** Fills `{name}` with the value of that name. */
export function fill(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
