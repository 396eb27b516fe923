/** A chip that wants to stand beside its statement's first line; `centre` in pixels from the text's top. */
export interface Wish {
  readonly id: string;
  readonly centre: number;
}

/** Where a chip stands: `compact` chips show their sign only, `shift` pixels away from the text. */
export interface Seat {
  readonly compact: boolean;
  readonly shift: number;
}

/** Narrower than this, no word fits beside a sign. */
const WORD_WIDTH = 120;
const SAME_LINE = 4;
const SIGN_WIDTH = 22;
const SIGN_STEP = 26;

/**
 * Seats chips so that none covers another and none leaves its line: a chip alone on its line shows its word; several that
 * begin on one line show their signs side by side in reading order, closer together where the gutter is narrow.
 */
export function seatsOf(wishes: readonly Wish[], gutterWidth: number): Map<string, Seat> {
  const seats = new Map<string, Seat>();
  for (const line of linesOf(wishes)) {
    const step = Math.max(1, Math.min(SIGN_STEP, (gutterWidth - SIGN_WIDTH) / Math.max(1, line.length - 1)));
    line.forEach(({ id }, place) => {
      const compact = line.length > 1 || gutterWidth < WORD_WIDTH;
      seats.set(id, { compact, shift: Math.round((line.length - 1 - place) * step) });
    });
  }
  return seats;
}

/** The wishes, line by line; those of one line need not be neighbours when statements nest. */
export function linesOf(wishes: readonly Wish[]): Wish[][] {
  const lines: Wish[][] = [];
  const ordered = wishes.map((wish, place) => ({ wish, place })).sort((a, b) => a.wish.centre - b.wish.centre);
  for (const { wish } of ordered) {
    const line = lines.at(-1);
    if (line && wish.centre - line[0].centre < SAME_LINE) {
      line.push(wish);
    } else {
      lines.push([wish]);
    }
  }
  const place = new Map(wishes.map((wish, index) => [wish.id, index]));
  lines.forEach((line) => line.sort((a, b) => place.get(a.id)! - place.get(b.id)!));
  return lines;
}
