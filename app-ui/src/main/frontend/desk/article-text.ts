import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { actionBar, barPlace } from './action-bar';
import { aroundStyles } from './around.css';
import { ArticleModel } from './article-model';
import { DeskScreen } from './desk-screen';
import { gutterStyles } from './gutter.css';
import { isEdge } from './keyboard-selection';
import { KeyTable, type Action, type Keymap } from './keys';
import { belongsElsewhere } from './key-silence';
import type { Command } from './mark-book';
import { Performer } from './performer';
import { scrollToShare } from './reading-area';
import { readingStyles } from './reading.css';
import { offersFor, type Stretch } from './shapes';
import type { Finding, Placed, Standing, Statement } from './statement';
import { selectionIn } from './text-selection';
import { Unanswered } from './unanswered';
import { wordsWith, type PartialWords, type Words } from './words';

/**
 * The desk's text: an article with its statements, read, focused and marked in the browser. It paints a decision at once and
 * tells the server of it by an event (see `events.ts`); the server answers with {@link settle}.
 */
@customElement('article-text')
export class ArticleText extends LitElement {
  static override styles = [readingStyles, gutterStyles, aroundStyles];

  /** The article's text; blank lines part paragraphs. Statements' offsets count its code points. */
  @property() text = '';
  @property() override title = '';
  @property() byline = '';
  @property({ attribute: false }) statements: readonly Statement[] = [];
  /** Those that are otherwise by now than in {@link statements}, in their places. */
  @property({ attribute: false }) changes: readonly Statement[] = [];
  @property({ attribute: false }) focusedId: string | null = null;
  @property({ type: Boolean, reflect: true }) readonly = false;
  @property({ attribute: false }) strings: PartialWords | null = null;
  @property({ attribute: false }) keymap: Partial<Keymap> | null = null;
  /** Whose unanswered decisions outlive this page; null keeps none. */
  @property({ attribute: false }) person: string | null = null;

  @state() private barOpen = false;

  @query('.bar') private readonly bar!: HTMLElement;
  @query('.gutter') private readonly gutter!: HTMLElement;

  readonly #model = new ArticleModel();
  #words: Words = wordsWith(null);
  #keys = new KeyTable(null);
  #screen!: DeskScreen;
  #performer!: Performer;
  #changed: readonly Placed[] = [];
  #barEnd: DOMRect | undefined;
  #barFollowsSelection = false;
  readonly #sizes = new ResizeObserver(() => this.#screen.placeSoon());

  /** Shows what became of a statement's mark by anyone's decision; the text doesn't move. */
  applyMark(statementId: string, finding: Finding | null, standing: Standing, mine?: boolean): void {
    this.#flush();
    this.#model.marks.apply(statementId, finding, standing, mine);
    this.#repaint(statementId);
  }

  /** Takes the server's answer to a command; a refused one gives way to what the server last said. */
  settle(commandId: string, accepted: boolean): void {
    this.#flush();
    const command = this.#model.marks.settle(commandId, accepted);
    const placed = command && this.#repaint(command.statementId);
    if (placed && !accepted) {
      this.#screen.say(this.#words.refused, placed);
    }
  }

  /** Focuses a statement on the server's behalf: no event tells of it. */
  focusStatement(statementId: string, scroll: boolean): void {
    this.#flush();
    const placed = this.#model.get(statementId);
    if (placed) {
      this.#screen.focus(placed, scroll);
      this.focusedId = statementId;
      this.#screen.say(this.#words.moved, placed);
    }
  }

  /** The part of the text that is selected, in UTF-16 offsets. */
  get selectedText(): Stretch | undefined {
    const selected = selectionIn(this.renderRoot as ShadowRoot, this.#screen.layer);
    return selected && { from: selected.from, to: selected.to };
  }

  /** The decisions that the server has not answered yet, oldest first. */
  get pendingCommands(): readonly Command[] {
    return this.#model.marks.pending;
  }

  /** Tells the server of all unanswered decisions again, each by its first command id. */
  resend(): void {
    this.#flush();
    this.pendingCommands.forEach((command) => this.#performer.send(command));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
    window.addEventListener('pointerup', this.#onPointerUp);
    document.addEventListener('selectionchange', this.#onSelectionChange);
    document.addEventListener('copy', this.#onCopy);
    if (this.hasUpdated) {
      this.#observe();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#onKey);
    window.removeEventListener('pointerup', this.#onPointerUp);
    document.removeEventListener('selectionchange', this.#onSelectionChange);
    document.removeEventListener('copy', this.#onCopy);
    this.#sizes.disconnect();
  }

  override render(): TemplateResult {
    const list = this.#model.placed.length > 0;
    return html`
      <div class="area" @scroll=${() => this.#screen.scrolled()}>
        <header>
          ${this.title && !this.#textShowsTitle() ? html`<h1 dir="auto">${this.title}</h1>` : nothing}
          <div class="byline"><slot name="byline">${this.byline}</slot></div>
        </header>
        <div class="column">
          <div
            class="gutter"
            role=${list ? 'listbox' : nothing}
            aria-label=${list ? this.#words.statements : nothing}
            @click=${this.#onGutterClick}
          ></div>
          <div class="focus-bar" hidden></div>
          <div class="text" @click=${this.#onTextClick}></div>
        </div>
        <div
          class="bar"
          role="group"
          aria-label=${this.#words.actionsFor}
          ?hidden=${!this.barOpen}
          @pointerdown=${(event: Event) => event.preventDefault()}
          @mousedown=${(event: Event) => event.preventDefault()}
        >
          ${this.barOpen ? actionBar(this.#words, this.#keys, this.#canTakeBack(), this.#offers(), this.#perform) : nothing}
        </div>
      </div>
      <div class="edge" aria-hidden="true" @pointerdown=${this.#onEdge} @pointermove=${this.#onEdge}></div>
      <div class="spoken" role="status" aria-live="polite"></div>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('strings')) {
      this.#words = wordsWith(this.strings);
    }
    if (changed.has('keymap')) {
      this.#keys = new KeyTable(this.keymap);
    }
    if (changed.has('person') && this.person !== null) {
      this.#model.marks.keepIn(new Unanswered(this.person));
    }
    if (changed.has('text') || changed.has('statements')) {
      const misplaced = this.#model.load(this.text ?? '', this.statements ?? []);
      if (misplaced.length > 0) {
        console.error(`article-text: statements outside the text are not shown: ${misplaced.join(', ')}`);
      }
    }
    this.#changed = this.#model.change(this.changes ?? []);
  }

  protected override firstUpdated(): void {
    this.#screen = new DeskScreen(this.renderRoot, this.#model);
    this.#performer = new Performer(this, this.#model, this.#screen);
    this.#observe();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#screen.words = this.#words;
    const reloaded = changed.has('text') || changed.has('statements');
    if (reloaded) {
      this.#screen.build(!changed.has('text'));
    } else if (changed.has('strings')) {
      this.#screen.relabel();
    } else {
      this.#changed.forEach((placed) => this.#screen.repaint(placed));
    }
    if (reloaded || this.focusedId !== (this.#screen.focused?.statement.id ?? null)) {
      this.#screen.focus(this.#model.get(this.focusedId), false);
    }
    if (this.barOpen && this.#barEnd) {
      const { area } = this.#screen;
      const size = { width: this.bar.offsetWidth, height: this.bar.offsetHeight };
      const { left, top } = barPlace(this.#barEnd, size, area.getBoundingClientRect(), area.scrollTop);
      Object.assign(this.bar.style, { left: `${left}px`, top: `${top}px` });
    }
  }

  /** Takes over properties that were set just now, before a method builds on them. */
  #flush(): void {
    if (this.isUpdatePending) {
      this.performUpdate();
    }
  }

  #observe(): void {
    this.#sizes.observe(this.#screen.area);
    this.#sizes.observe(this.renderRoot.querySelector('.column')!);
  }

  #repaint(statementId: string): Placed | undefined {
    const placed = this.#model.get(statementId);
    if (placed) {
      this.#screen.repaint(placed);
    }
    return placed;
  }

  #textShowsTitle(): boolean {
    const headline = this.#model.placed.find((placed) => placed.statement.kind === 'HEADLINE');
    return headline !== undefined && this.text.slice(headline.from, headline.to).trim() === this.title.trim();
  }

  #canTakeBack(): boolean {
    const { focused } = this.#screen;
    const mark = focused && this.#model.shown(focused);
    return mark !== undefined && mark.finding !== null && mark.mine;
  }

  #offers(): ReturnType<typeof offersFor> {
    return this.#barFollowsSelection ? offersFor(this.#model, this.selectedText) : [];
  }

  readonly #perform = (action: Action, place = 0): void => {
    this.barOpen = false;
    this.#performer.perform(action, place);
    this.focusedId = this.#screen.focused?.statement.id ?? this.focusedId;
    if (isEdge(action)) {
      this.#openBar(selectionIn(this.renderRoot as ShadowRoot, this.#screen.layer)?.endBox, true);
    } else if (this.selectedText) {
      document.getSelection()?.removeAllRanges();
    }
  };

  #focus(placed: Placed | undefined, scroll: boolean): void {
    this.#performer.focus(placed, { scroll, grab: false });
    this.focusedId = placed?.statement.id ?? this.focusedId;
  }

  #openBar(end: DOMRect | undefined, followsSelection: boolean): void {
    this.#barEnd = end;
    this.#barFollowsSelection = followsSelection;
    this.barOpen = end !== undefined && !this.readonly;
    this.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const action = this.hasUpdated ? this.#keys.actionOf(event) : undefined;
    const repeats = action === 'next' || action === 'previous' || (action !== undefined && isEdge(action));
    if (!action || (event.repeat && !repeats) || !this.checkVisibility() || belongsElsewhere(event, this.gutter)) {
      return;
    }
    if (action !== 'close') {
      event.preventDefault();
    }
    this.#perform(action, this.#keys.placeOf(event, action));
  };

  readonly #onTextClick = (event: MouseEvent & { pointerType?: string }): void => {
    const covering = this.#screen.layer.segmentOf(event.target as Node)?.covering ?? [];
    if (event.detail > 1 || selectionIn(this.renderRoot as ShadowRoot, this.#screen.layer)) {
      return;
    }
    this.barOpen = false;
    if (covering.length === 0) {
      return;
    }
    // a further click on nested statements goes outwards
    const now = covering.findIndex((placed) => placed === this.#screen.focused);
    this.#focus(covering[(now + 1) % covering.length], false);
    const byFinger = event.pointerType === 'touch' || event.pointerType === 'pen';
    this.#openBar(byFinger ? this.#screen.layer.boxesOf(this.#screen.focused!).at(-1) : undefined, false);
  };

  readonly #onGutterClick = (event: Event): void => {
    this.#focus(this.#screen.gutter.placedFrom(event), false);
  };

  readonly #onPointerUp = (event: PointerEvent): void => {
    if (event.composedPath().includes(this.bar)) {
      return;
    }
    // the browser settles the selection after this event
    setTimeout(() => {
      const selected = this.isConnected && selectionIn(this.renderRoot as ShadowRoot, this.#screen.layer);
      const placed = selected && this.#model.under(selected.from, selected.to);
      if (placed) {
        this.#focus(placed, false);
        this.#openBar(selected.endBox, true);
      }
    });
  };

  readonly #onSelectionChange = (): void => {
    if (this.barOpen && this.#barFollowsSelection && document.getSelection()?.isCollapsed) {
      this.barOpen = false;
    }
  };

  readonly #onCopy = (event: ClipboardEvent): void => {
    const selected = selectionIn(this.renderRoot as ShadowRoot, this.#screen.layer);
    if (selected && event.clipboardData) {
      event.clipboardData.setData('text/plain', this.#model.text.slice(selected.from, selected.to));
      event.preventDefault();
    }
  };

  readonly #onEdge = (event: PointerEvent): void => {
    if (event.type === 'pointermove' && event.buttons !== 1) {
      return;
    }
    const { share, placed } = this.#screen.edge.at(event);
    if (event.type === 'pointerdown') {
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    }
    if (event.type === 'pointerdown' && placed) {
      this.#focus(placed, true);
    } else {
      scrollToShare(this.#screen.area, share);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'article-text': ArticleText;
  }
}
