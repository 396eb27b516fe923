import type { StatementLayer } from './statement-layer';

/** A selection within the article's text in UTF-16 offsets, and the box on the screen where it ends. */
export interface TextSelection {
  readonly from: number;
  readonly to: number;
  readonly endBox: DOMRect | undefined;
}

/** `getComposedRanges` is the standard; Chromium before 137 has a selection of its own in each shadow root instead. */
type ComposedSelection = Selection & {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
};
type OldShadowRoot = ShadowRoot & { getSelection?: () => Selection | null };

/** The part of the article's text that is selected, or undefined if the selection is empty or reaches outside of it. */
export function selectionIn(shadow: ShadowRoot, layer: StatementLayer): TextSelection | undefined {
  const range = composedRange(shadow);
  if (!range || range.collapsed) {
    return undefined;
  }
  const from = layer.offsetAt(range.startContainer, range.startOffset);
  const to = layer.offsetAt(range.endContainer, range.endOffset);
  if (from === undefined || to === undefined || from >= to) {
    return undefined;
  }
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const boxes = [...live.getClientRects()].filter((box) => box.width > 0);
  return { from, to, endBox: boxes.at(-1) };
}

function composedRange(shadow: ShadowRoot): AbstractRange | undefined {
  const selection: ComposedSelection | null = document.getSelection();
  if (selection?.getComposedRanges) {
    return selection.getComposedRanges({ shadowRoots: [shadow] })[0];
  }
  const old = (shadow as OldShadowRoot).getSelection?.() ?? selection;
  return old && old.rangeCount > 0 ? old.getRangeAt(0) : undefined;
}
