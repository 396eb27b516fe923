/** Where a focused statement's beginning stands in the reading area: high enough to read on, low enough to look back. */
const COMFORTABLE = 0.28;
const MARGIN = 0.1;

/** Scrolls a statement into the comfortable part of the area, and not at all if it stands there already. */
export function bringIntoView(area: HTMLElement, boxes: readonly DOMRect[]): void {
  if (boxes.length === 0) {
    return;
  }
  const { top, height } = area.getBoundingClientRect();
  const first = boxes[0].top - top;
  const last = boxes[boxes.length - 1].bottom - top;
  if (first < MARGIN * height || last > (1 - MARGIN) * height) {
    area.scrollTop += first - COMFORTABLE * height;
  }
}

/** Scrolls so that a share (0 to 1) of the whole height stands in the middle. */
export function scrollToShare(area: HTMLElement, share: number): void {
  area.scrollTop = share * area.scrollHeight - area.clientHeight / 2;
}
