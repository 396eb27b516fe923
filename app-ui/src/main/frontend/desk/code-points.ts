/**
 * Finds Unicode code points, in which every anchor of Touchstone is stated, in a text that the browser counts in UTF-16 code
 * units. This is the only place that converts one into the other.
 *
 * A lone surrogate counts as one code point, as it does in Java's `String.codePointCount`.
 */
export class CodePoints {
  /** The number of code points in the text. */
  readonly length: number;

  /** Code point positions of the characters that take two code units, ascending; empty for most articles. */
  readonly #wide: number[] = [];

  constructor(text: string) {
    let units = 0;
    let points = 0;
    while (units < text.length) {
      const wide = text.codePointAt(units)! > 0xffff;
      if (wide) {
        this.#wide.push(points);
      }
      units += wide ? 2 : 1;
      points++;
    }
    this.length = points;
  }

  /** The UTF-16 offset of a code point offset between 0 and {@link length}. */
  toUnits(points: number): number {
    if (!Number.isInteger(points) || points < 0 || points > this.length) {
      throw new RangeError(`offset ${points} lies outside the text of ${this.length} code points`);
    }
    return points + this.#wideBefore(points);
  }

  /** The code point offset of a UTF-16 offset; one inside a character belongs to that character. */
  fromUnits(units: number): number {
    let low = 0;
    let high = this.#wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // the units before a wide character are its points and one more for each wide one before it
      if (this.#wide[middle] + middle + 1 < units) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const inside = low < this.#wide.length && this.#wide[low] + low + 1 === units;
    return units - low - (inside ? 1 : 0);
  }

  #wideBefore(points: number): number {
    let low = 0;
    let high = this.#wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#wide[middle] < points) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
