import type { ArticleModel } from './article-model';
import { kindOf, paragraphsOf } from './paragraphs';
import { byParagraph, segmentsOf, type Segment } from './segments';
import type { Placed } from './statement';

/**
 * The article's text as paragraphs of inline elements, one for each segment. Marking changes class names that affect neither
 * size nor position, so that text never moves; inline elements paint a mark faster than custom highlights do and look alike
 * in every browser.
 */
export class StatementLayer {
  readonly #root: HTMLElement;
  readonly #model: ArticleModel;
  #paragraphs: { element: HTMLElement; from: number; to: number; signature: string }[] = [];
  #pieces = new Map<string, HTMLElement[]>();
  #segments = new WeakMap<Node, Segment>();
  #focused: Placed | undefined;

  constructor(root: HTMLElement, model: ArticleModel) {
    this.#root = root;
    this.#model = model;
  }

  /** Builds the text anew; paragraphs whose segments stay the same keep their elements, and a selection in them holds. */
  build(textStays: boolean): void {
    const { text, placed } = this.#model;
    const kept = new Map(textStays ? this.#paragraphs.map((each) => [each.signature, each]) : []);
    this.#paragraphs = [];
    this.#pieces = new Map();
    for (const [paragraph, touching] of byParagraph(paragraphsOf(text), placed)) {
      const segments = segmentsOf(paragraph, touching);
      const kind = kindOf(paragraph, touching);
      const signature = `${kind}:${segments.map((each) => `${each.from},${each.covering.length}`).join()}:${paragraph.to}`;
      const element = kept.get(signature)?.element ?? this.#paragraphElement(segments);
      element.className = kind.toLowerCase();
      if (kind === 'HEADLINE') {
        element.role = 'heading';
        element.ariaLevel = '1';
      }
      this.#adopt(element, segments);
      this.#paragraphs.push({ element, from: paragraph.from, to: paragraph.to, signature });
    }
    this.#root.replaceChildren(...this.#paragraphs.map((each) => each.element));
  }

  /** The headline's paragraph if the text begins with one. */
  get headline(): HTMLElement | undefined {
    const first = this.#paragraphs[0]?.element;
    return first?.className === 'headline' ? first : undefined;
  }

  /** Paints one statement's segments as its mark and the focus say. */
  paint(placed: Placed): void {
    this.#pieces.get(placed.statement.id)?.forEach((piece) => this.#paintPiece(piece));
  }

  focus(placed: Placed | undefined): void {
    const before = this.#focused;
    this.#focused = placed;
    [before, placed].forEach((each) => each && this.paint(each));
  }

  /** The boxes of a statement's lines, in the window's coordinates; empty if none of it is shown. */
  boxesOf(placed: Placed): DOMRect[] {
    const pieces = this.#pieces.get(placed.statement.id) ?? [];
    return pieces.flatMap((piece) => [...piece.getClientRects()]).filter((box) => box.width > 0);
  }

  /** The box of a statement's first line: cheaper than {@link boxesOf} when there are thousands. */
  firstBoxOf(placed: Placed): DOMRect | undefined {
    for (const piece of this.#pieces.get(placed.statement.id) ?? []) {
      const box = [...piece.getClientRects()].find((each) => each.width > 0);
      if (box) {
        return box;
      }
    }
    return undefined;
  }

  /** The segment that an element of the text shows, if it is one. */
  segmentOf(node: Node): Segment | undefined {
    return this.#segments.get(node) ?? (node.parentNode ? this.#segments.get(node.parentNode) : undefined);
  }

  /** The UTF-16 offset in the article of a position in the page, or undefined if it lies outside the text. */
  offsetAt(node: Node, offset: number): number | undefined {
    const segment = this.segmentOf(node);
    if (segment && node instanceof Text) {
      return segment.from + offset;
    }
    if (!this.#root.contains(node)) {
      return undefined;
    }
    const walker = document.createTreeWalker(this.#root, NodeFilter.SHOW_TEXT);
    const boundary = document.createRange();
    boundary.setStart(node, offset);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const following = boundary.comparePoint(text, 0) >= 0 ? this.segmentOf(text) : undefined;
      if (following) {
        return following.from;
      }
    }
    return this.#model.text.length;
  }

  /**
   * The position in the page of a UTF-16 offset in the article; between two elements, the beginning of the later or the end
   * of the earlier one. Undefined for an offset that isn't shown.
   */
  positionOf(offset: number, side: 'start' | 'end'): { node: Text; offset: number } | undefined {
    const paragraph = this.#paragraphs.find((each) =>
      side === 'start' ? each.from <= offset && offset < each.to : each.from < offset && offset <= each.to,
    );
    for (const piece of paragraph?.element.children ?? []) {
      const segment = this.#segments.get(piece)!;
      if (side === 'start' ? offset < segment.to : offset <= segment.to) {
        return { node: piece.firstChild as Text, offset: offset - segment.from };
      }
    }
    return undefined;
  }

  #paragraphElement(segments: readonly Segment[]): HTMLElement {
    const element = document.createElement('p');
    element.dir = 'auto';
    for (const segment of segments) {
      const piece = document.createElement('span');
      piece.textContent = this.#model.text.slice(segment.from, segment.to);
      element.append(piece);
    }
    return element;
  }

  #adopt(element: HTMLElement, segments: readonly Segment[]): void {
    let piece = element.firstElementChild;
    for (const segment of segments) {
      const shown = piece as HTMLElement;
      this.#segments.set(shown, segment);
      for (const { statement } of segment.covering) {
        const pieces = this.#pieces.get(statement.id);
        if (pieces) {
          pieces.push(shown);
        } else {
          this.#pieces.set(statement.id, [shown]);
        }
      }
      this.#paintPiece(shown);
      piece = shown.nextElementSibling;
    }
  }

  #paintPiece(piece: HTMLElement): void {
    const { covering } = this.#segments.get(piece)!;
    const innermost = covering[0];
    let name = '';
    if (innermost) {
      const { finding } = this.#model.shown(innermost);
      name = finding === null ? 'unmarked' : finding === 'not-checkable' ? 'set-aside' : 'marked';
    }
    if (this.#focused && covering.some((each) => each.statement.id === this.#focused!.statement.id)) {
      name += ' focused';
    }
    if (piece.className !== name) {
      piece.className = name;
    }
  }
}
