import { CodePoints } from './code-points';
import { MarkBook, type ShownMark } from './mark-book';
import { innermostFirst } from './segments';
import type { Placed, Statement } from './statement';

/** One article's text with its statements in reading order and what is known of their marks. */
export class ArticleModel {
  readonly marks = new MarkBook();
  text = '';
  placed: readonly Placed[] = [];
  #byId = new Map<string, Placed>();
  #loaded = new Map<string, Statement>();
  #changed: ReadonlySet<string> = new Set();

  /** Takes a text and its statements; returns the ids of those that lie outside the text and so can't be shown. */
  load(text: string, statements: readonly Statement[]): string[] {
    const points = new CodePoints(text);
    const misplaced: string[] = [];
    const spans: { statement: Statement; from: number; to: number }[] = [];
    for (const statement of statements) {
      const { start, end } = statement;
      if (start >= 0 && start < end && end <= points.length) {
        spans.push({ statement, from: points.toUnits(start), to: points.toUnits(end) });
      } else {
        misplaced.push(statement.id);
      }
    }
    spans.sort((a, b) => a.from - b.from || b.to - a.to);
    this.text = text;
    this.placed = spans.map((span, index) => ({ ...span, index }));
    this.#byId = new Map(this.placed.map((placed) => [placed.statement.id, placed]));
    this.#loaded = new Map(statements.map((statement) => [statement.id, statement]));
    this.#changed = new Set();
    this.marks.tell(statements);
    return misplaced;
  }

  /**
   * Takes over the statements that are otherwise by now than when they were loaded, in the places that they had then;
   * returns those that look different by it.
   */
  change(statements: readonly Statement[]): Placed[] {
    const now = new Map(statements.map((statement) => [statement.id, statement]));
    const looking: Placed[] = [];
    for (const id of new Set([...this.#changed, ...now.keys()])) {
      const placed = this.#byId.get(id);
      const statement = now.get(id) ?? this.#loaded.get(id);
      if (placed && statement && JSON.stringify(placed.statement) !== JSON.stringify(statement)) {
        placed.statement = statement;
        this.marks.apply(id, statement.finding, statement.standing, statement.mine);
        looking.push(placed);
      }
    }
    this.#changed = new Set(now.keys());
    return looking;
  }

  get(id: string | null): Placed | undefined {
    return id === null ? undefined : this.#byId.get(id);
  }

  shown(placed: Placed): ShownMark {
    return this.marks.shown(placed.statement.id);
  }

  /** The statements over a UTF-16 offset, the innermost first. */
  at(offset: number): Placed[] {
    return innermostFirst(this.placed.filter((p) => p.from <= offset && p.to > offset));
  }

  /** The statement that a selection speaks of: the innermost at its start, else the first that begins in it. */
  under(from: number, to: number): Placed | undefined {
    return this.at(from)[0] ?? this.placed.find((p) => p.from >= from && p.from < to);
  }

  /**
   * The next statement from `current` in a direction that fits, going round when `wrap` is set; undefined if none does.
   * Without a current statement the search begins before the first or, backwards, after the last.
   */
  step(
    current: Placed | undefined,
    direction: 1 | -1,
    fits: (placed: Placed) => boolean = () => true,
    wrap = false,
  ): Placed | undefined {
    const count = this.placed.length;
    const start = current?.index ?? (direction > 0 ? -1 : count);
    for (let distance = 1; distance <= count; distance++) {
      const index = start + direction * distance;
      if (!wrap && (index < 0 || index >= count)) {
        return undefined;
      }
      const candidate = this.placed[((index % count) + count) % count];
      if (candidate !== current && fits(candidate)) {
        return candidate;
      }
    }
    return undefined;
  }
}
