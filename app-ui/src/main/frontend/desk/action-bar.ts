import { html, nothing, type TemplateResult } from 'lit';
import type { Action, KeyTable } from './keys';
import type { Shape } from './shapes';
import { FINDINGS, ICONS } from './statement';
import type { Words } from './words';

/** Where the bar stands, in pixels from the reading area's top left. */
export interface BarPlace {
  readonly left: number;
  readonly top: number;
}

const SHAPE_SIGNS: Record<Shape, string> = { cut: '✂', join: '⊔', add: '❝', imply: '✎' };

const BAR_GAP = 6;
const EDGE_GAP = 8;

/** The bar's place: under the end of what it speaks of, above it where the window ends, never past the side. */
export function barPlace(
  end: DOMRect,
  bar: { width: number; height: number },
  area: DOMRect,
  scrollTop: number,
): BarPlace {
  const below = end.bottom + BAR_GAP;
  const top = below + bar.height + EDGE_GAP > area.bottom ? end.top - BAR_GAP - bar.height : below;
  const left = Math.min(Math.max(end.right - bar.width / 2, area.left + EDGE_GAP), area.right - EDGE_GAP - bar.width);
  return { left: Math.round(left - area.left), top: Math.round(top - area.top + scrollTop) };
}

/** The same actions as the keys, with their keys; `shapes` are those that fit what is selected. */
export function actionBar(
  words: Words,
  keys: KeyTable,
  canTakeBack: boolean,
  shapes: readonly Shape[],
  perform: (action: Action) => void,
): TemplateResult {
  const button = (action: Action, sign: string, word: string) => html`
    <button type="button" class=${action} @click=${() => perform(action)}>
      <i aria-hidden="true">${sign}</i><b>${word}</b><kbd aria-hidden="true">${keys.shownFor(action)}</kbd>
    </button>
  `;
  return html`
    ${FINDINGS.map((finding) => button(finding, ICONS[finding], words.actions[finding]))}
    ${canTakeBack ? button('take-back', '↶', words.takeBack) : nothing} ${button('add-evidence', '+', words.evidence)}
    ${shapes.length > 0 ? html`<hr />` : nothing}
    ${shapes.map((shape) => button(shape, SHAPE_SIGNS[shape], words.shapes[shape]))}
  `;
}
