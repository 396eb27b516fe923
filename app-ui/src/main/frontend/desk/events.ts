import type { Shape } from './shapes';
import type { Finding } from './statement';

/** What the component tells the server, by event name; `commandId` is a UUID made here, so that one sent twice counts once. */
export interface DeskEvents {
  'statement-focused': { statementId: string };
  mark: { commandId: string; statementId: string; finding: Finding };
  /** A finding about a part of a statement; `start` and `end` count code points of the article's text. */
  'mark-part': { statementId: string; finding: Finding; start: number; end: number };
  unmark: { commandId: string; statementId: string };
  'open-matrix': { statementId: string };
  'add-evidence': { statementId: string };
  'edit-rationale': { statementId: string };
  'accept-suggestion': { statementId: string };
  'switch-article': { number: number };
  /** Another shape for statements; without a selection `start` and `end` are -1. */
  shape: { how: Shape; statementId: string; start: number; end: number };
  undo: { again: boolean };
  'show-keys': Record<string, never>;
}

export function tell<K extends keyof DeskEvents>(from: HTMLElement, name: K, detail: DeskEvents[K]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
