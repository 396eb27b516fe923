/** The state of support that a mark states, in the order in which actions are offered. */
export const FINDINGS = ['corroborated', 'disputed', 'attributed', 'unsourced', 'not-checkable'] as const;

export type Finding = (typeof FINDINGS)[number];

export type Standing = 'unreviewed' | 'provisional' | 'agreed' | 'contested';

export type StatementKind = 'HEADLINE' | 'STANDFIRST' | 'BODY' | 'CAPTION';

/** One statement as the server sends it; `start` and `end` count Unicode code points of the text, `end` exclusive. */
export interface Statement {
  id: string;
  start: number;
  end: number;
  kind: StatementKind;
  finding: Finding | null;
  standing: Standing;
  /** How many similar statements of other outlets wait for a person's decision. */
  suggestions: number;
  /** Whether the wording of other outlets differs in something that matters. */
  differs: boolean;
  /** Whether the finding shown is (also) the reader's own. */
  mine: boolean;
  /** Whether it is what people read between the lines here, and not what the article says. */
  reading?: boolean;
  /** Replaces the finding's word on the chip, for example by the origin's name. */
  label?: string;
}

/** A statement with its place in this article: `from` and `to` count UTF-16 code units, `index` the reading order. */
export interface Placed {
  statement: Statement;
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

/** A sign for each finding, so that colour never stands alone. */
export const ICONS: Record<Finding, string> = {
  corroborated: '✓',
  disputed: '⇄',
  attributed: '”',
  unsourced: '?',
  'not-checkable': '–',
};
