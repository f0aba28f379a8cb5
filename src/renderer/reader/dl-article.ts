import { consume } from '@lit/context';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { speakerHeading } from '../../core/briefing/speaker-name.ts';
import type { Annotation, Span } from '../../core/model.ts';
import { focusContext, notesContext, readingContext, type Focus } from '../contexts.ts';
import { TextSelection } from '../controllers/text-selection.ts';
import { FocusChosenEvent, SelectionChangedEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { afterFrame } from '../next-frame.ts';
import { NO_NOTES, type Notes } from '../notes/notes.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { articleStyles } from './article-styles.ts';
import { createDomAnchor, type DomAnchor } from './dom-anchor.ts';
import { excerpt } from './excerpt.ts';
import { hitsAt, type Hit, type Lens } from './hit-test.ts';
import { highlightStyles, PRIORITY } from './highlight-styles.ts';
import { layOutGutter, type GutterItem } from './lay-out-gutter.ts';
import { HighlightPainter } from './paint-highlights.ts';
import { currentPaints, paintsOf } from './paints-of.ts';
import type { Reading, SpeakerGroup } from './reading.ts';
import { placeAt, topOfPlace } from './reading-place.ts';
import { renderBlocks } from './render-block.ts';
import type { SteppedText, Unit } from './text-steps.ts';

/** How long a shown place flashes, in milliseconds. */
const FLASH = 1_100;
/** Least distance of two markers in the gutter, in pixels. */
const MARKER_SPACING = 23;

interface SpeakerMark {
  readonly speaker: SpeakerGroup;
  readonly quotationId: string;
  readonly span: Span;
}

/** The text of the open article with everything painted over it, and the markers beside it. */
@customElement('dl-article')
export class DlArticle extends LitElement {
  static override styles = [shared, articleStyles, highlightStyles];

  @consume({ context: readingContext, subscribe: true })
  @property({ attribute: false })
  reading: Reading | null = null;

  @consume({ context: focusContext, subscribe: true })
  @property({ attribute: false })
  focusOf: Focus | null = null;

  @consume({ context: notesContext, subscribe: true })
  @property({ attribute: false })
  notes: Notes = NO_NOTES;

  /** The open tab of the insights: its things are marked in the text. */
  @property({ reflect: true }) lens: Lens = 'quotes';

  @state() private speakerMarks: readonly GutterItem<SpeakerMark>[] = [];
  @state() private noteMarks: readonly GutterItem<Annotation>[] = [];
  @state() private pointing = false;

  @query('.text') private readonly textElement!: HTMLElement;

  private anchor: DomAnchor | null = null;
  private readonly painter = new HighlightPainter();
  private readonly currentPainter = new HighlightPainter();
  private readonly flashPainter = new HighlightPainter();
  private readonly hoverPainter = new HighlightPainter();
  private readonly selection = new TextSelection(
    this,
    () => this.anchor,
    (span) => this.dispatchEvent(new SelectionChangedEvent(span)),
  );
  private readonly resizes = new ResizeObserver(() => {
    // Observing alone is reported, too.
    if (this.measured !== this.size()) this.placeMarkers();
  });
  /** The size that the markers were placed for. */
  private measured = '';
  private hovered: Span | null = null;
  private flashTimer = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.placeWithFrame();
    void this.placeOnceSet();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
    const { painter, currentPainter, flashPainter, hoverPainter } = this;
    for (const each of [painter, currentPainter, flashPainter, hoverPainter]) each.clear();
  }

  /** Another typeface can break lines elsewhere and leave the text's size as it was. */
  private async placeOnceSet(): Promise<void> {
    // Asked for sooner, it has a text laid out that is still being drawn.
    await afterFrame();
    await document.fonts.ready;
    this.placeMarkers();
  }

  protected override render(): TemplateResult | null {
    if (!this.reading) return null;
    const { article } = this.reading.view;
    const language = article.language.value;
    return html`
      <p id="hint" class="visually-hidden">${strings.reader.articleHint}</p>
      <div
        class="text ${this.pointing ? 'pointing' : ''}"
        role="article"
        tabindex="0"
        aria-label=${strings.reader.article}
        aria-describedby="hint"
        lang=${language === 'und' ? '' : language}
        dir=${article.direction}
        @click=${this.onClick}
        @pointermove=${this.onPointerMove}
        @pointerleave=${() => this.hover(null)}
        @keydown=${this.onKeyDown}
      >
        ${this.blocks}
      </div>
      <div class="gutter speakers" aria-hidden="true" dir=${article.direction}>
        ${this.speakerMarks.map((mark) => this.renderSpeakerMark(mark))}
      </div>
      <div class="gutter notes" dir=${article.direction}>
        ${this.noteMarks.map((mark) => this.renderNoteMark(mark))}
      </div>
    `;
  }

  private renderSpeakerMark({ top, value }: GutterItem<SpeakerMark>): TemplateResult {
    const { speaker, quotationId, span } = value;
    const current = this.focusOf?.kind === 'quotation' && this.focusOf.id === quotationId;
    return html`<span
      class="speaker ${current ? 'current' : ''}"
      title=${speaker.name === '' ? strings.quotes.unattributed : speakerHeading(speaker.name)}
      .style=${`inset-block-start:${top}px;--hue:var(--dl-speaker-${speaker.hue ?? 'none'})`}
      @click=${() => this.choose({ focus: { kind: 'quotation', id: quotationId }, span })}
      >${speaker.monogram}</span
    >`;
  }

  private renderNoteMark({ top, value }: GutterItem<Annotation>): TemplateResult {
    const { span } = value;
    const current = this.focusOf?.kind === 'annotation' && this.focusOf.id === value.id;
    const label = value.note === '' ? strings.reader.highlightMarker : strings.reader.noteMarker;
    return html`<button
      class="marker ${current ? 'current' : ''}"
      .style=${`inset-block-start:${top}px;--swatch:var(--dl-swatch-${value.colour})`}
      aria-label=${label(excerpt(value.quote.exact, 60))}
      title=${value.note === '' ? excerpt(value.quote.exact, 60) : excerpt(value.note, 120)}
      @click=${() => span && this.choose({ focus: { kind: 'annotation', id: value.id }, span })}
    >
      ${value.note === '' ? html`<span class="swatch"></span>` : icon('note')}
    </button>`;
  }

  /** The drawn blocks, made anew only when the article's text changes. */
  private blocks: readonly TemplateResult[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reading') && this.reading) {
      const { view, blockSpans } = this.reading;
      const before = changed.get('reading');
      if (before?.view.article !== view.article) this.blocks = renderBlocks(view.article, blockSpans);
      // Drawn into the same elements, another text would take over the old one's selection.
      if (before && before.text !== this.reading.text) this.selection.drop();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('reading')) {
      this.anchor = this.reading ? createDomAnchor(this.textElement) : null;
      this.hovered = null;
      this.hoverPainter.clear();
      this.flashPainter.clear();
    }
    const { anchor, reading, notes, lens } = this;
    if (reading && anchor) {
      const isChanged = (['reading', 'notes', 'lens'] as const).some((name) => changed.has(name));
      if (isChanged) this.painter.paint(anchor, paintsOf(reading, notes.annotations, lens));
      if (isChanged || changed.has('focusOf'))
        this.currentPainter.paint(anchor, currentPaints(reading, notes.annotations, this.focusOf));
    }
    if (changed.has('reading') || changed.has('notes')) this.placeWithFrame();
  }

  /** Brings a span to the eye and lets it flash; the nearest scrolling ancestor moves. */
  showSpan(span: Span): void {
    const range = this.anchor?.liveRangeOf(span);
    if (!range || !this.anchor) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollRangeIntoView(range, this.closestScroller(), still ? 'instant' : 'smooth');
    this.flashPainter.paint(this.anchor, [{ name: 'dl-flash', priority: PRIORITY.flash, spans: [span] }]);
    clearTimeout(this.flashTimer);
    this.flashTimer = window.setTimeout(() => this.flashPainter.clear(), FLASH);
  }

  /** Selects the sentence at the current quotation, or the first one in sight. */
  selectSentence(): void {
    const stepped = this.stepped();
    if (stepped) this.selection.selectSentence(stepped, this.selection.span?.start ?? this.currentOffset());
  }

  /** Drops the selection of words. */
  clearSelection(): void {
    this.selection.clear();
  }

  /** The viewport rectangle of a span's first or last line, for what floats beside it. */
  rectOf(span: Span): DOMRect | null {
    return this.anchor?.liveRangeOf(span)?.getBoundingClientRect() ?? null;
  }

  override focus(options?: FocusOptions): void {
    this.textElement.focus(options);
  }

  private stepped(): SteppedText | null {
    if (!this.reading) return null;
    const { text, blockSpans, view } = this.reading;
    return { text, blockSpans, language: view.article.language.value };
  }

  /** Where the reader is: the current thing, else the first block in sight. */
  private currentOffset(): number {
    if (this.reading && this.focusOf?.kind === 'quotation') {
      const quotation = this.reading.quotations.find(({ id }) => id === this.focusOf?.id);
      if (quotation) return quotation.start;
    }
    const top = this.closestScroller()?.getBoundingClientRect().top ?? 0;
    const visible = [...this.textElement.querySelectorAll<HTMLElement>('[data-start]')].find(
      (element) => element.getBoundingClientRect().bottom > top + 8,
    );
    return Number(visible?.dataset['start'] ?? 0);
  }

  /** How far the text is scrolled, as an offset; see reading-place.ts. */
  placeAt(top: number): number {
    return placeAt(this.holders(), top);
  }

  /** Where an offset stands on screen, or null for the beginning. */
  topOfPlace(place: number): number | null {
    return topOfPlace(this.holders(), place);
  }

  private holders(): Iterable<HTMLElement> {
    return this.renderRoot.querySelectorAll<HTMLElement>('.text [data-start]');
  }

  private closestScroller(): HTMLElement | null {
    return this.closest<HTMLElement>('[data-scroller]');
  }

  private size(): string {
    return `${this.offsetWidth} ${this.offsetHeight}`;
  }

  /** Places the markers when the next frame is laid out: asked for here, the text would be laid out twice. */
  private placeWithFrame(): void {
    this.measured = '';
    this.resizes.unobserve(this);
    this.resizes.observe(this);
  }

  private placeMarkers(): void {
    const { anchor, reading } = this;
    if (!anchor || !reading) return;
    this.measured = this.size();
    const origin = this.getBoundingClientRect().top;
    const topOf = (span: Span): number | null => {
      const rect = anchor.liveRangeOf(span)?.getClientRects()[0];
      return rect ? Math.round(rect.top - origin + (rect.height - 20) / 2) : null;
    };
    const byTop = (a: GutterItem<unknown>, b: GutterItem<unknown>): number => a.top - b.top;
    const tops = reading.quotations.map(topOf);
    const speakers = reading.quotations.flatMap((span, index) => {
      const speaker = reading.speakerOfQuotation.get(span.id);
      const previous = reading.quotations[index - 1];
      const top = tops[index] ?? null;
      if (!speaker || top === null) return [];
      // Quotations of one speaker on one line share a marker.
      const sameLine =
        previous && reading.speakerOfQuotation.get(previous.id) === speaker && tops[index - 1] === top;
      return sameLine ? [] : [{ top, value: { speaker, quotationId: span.id, span } }];
    });
    const notes = this.notes.annotations.flatMap((annotation) => {
      const top = annotation.span && topOf(annotation.span);
      return top === null ? [] : [{ top, value: annotation }];
    });
    this.speakerMarks = layOutGutter(speakers.toSorted(byTop), MARKER_SPACING);
    this.noteMarks = layOutGutter(notes.toSorted(byTop), MARKER_SPACING + 2);
  }

  private hitAt(x: number, y: number): Hit | null {
    const { anchor, reading } = this;
    const root = this.renderRoot;
    if (!anchor || !reading || !(root instanceof ShadowRoot)) return null;
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [root] });
    const offset = caret && anchor.offsetOf(caret.offsetNode, caret.offset);
    if (offset === null || offset === undefined) return null;
    // A caret stands between two characters: the one after it, or before it at the end of a span.
    const hits = [offset, offset - 1].flatMap((at) => hitsAt(reading, this.notes.annotations, this.lens, at));
    return hits.find(({ span }) => rangeHolds(anchor.liveRangeOf(span), x, y)) ?? null;
  }

  private choose(hit: Hit): void {
    this.dispatchEvent(new FocusChosenEvent(hit.focus, 'text', hit.span));
  }

  private hover(hit: Hit | null): void {
    this.pointing = hit !== null;
    if (hit?.span.start === this.hovered?.start && hit?.span.end === this.hovered?.end) return;
    this.hovered = hit?.span ?? null;
    if (this.anchor && hit) {
      this.hoverPainter.paint(this.anchor, [
        { name: 'dl-hover', priority: PRIORITY.hover, spans: [hit.span] },
      ]);
    } else {
      this.hoverPainter.clear();
    }
  }

  private onClick(event: MouseEvent): void {
    // The end of a selection by mouse is a click too.
    if (this.selection.span) return;
    const hit = this.hitAt(event.clientX, event.clientY);
    if (hit) this.choose(hit);
  }

  private onPointerMove(event: PointerEvent): void {
    if (event.buttons === 0) this.hover(this.hitAt(event.clientX, event.clientY));
  }

  private onKeyDown(event: KeyboardEvent): void {
    if (!event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const move = extensionOf(event.key, this.reading?.view.article.direction === 'rtl');
    const stepped = this.stepped();
    if (!move || !stepped) return;
    event.preventDefault();
    this.selection.extend(stepped, move.unit, move.direction, this.currentOffset());
  }
}

/** Which way Shift and an arrow key move: sideways by word, in reading direction; up and down by sentence. */
function extensionOf(key: string, rightToLeft: boolean): { unit: Unit; direction: 1 | -1 } | null {
  const forwards = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const backwards = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forwards) return { unit: 'word', direction: 1 };
  if (key === backwards) return { unit: 'word', direction: -1 };
  if (key === 'ArrowDown') return { unit: 'sentence', direction: 1 };
  if (key === 'ArrowUp') return { unit: 'sentence', direction: -1 };
  return null;
}

function rangeHolds(range: Range | null, x: number, y: number): boolean {
  return [...(range?.getClientRects() ?? [])].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}

/** Puts a range at a third of its scroller's height, unless it is in comfortable sight already. */
function scrollRangeIntoView(range: Range, scroller: HTMLElement | null, behavior: ScrollBehavior): void {
  if (!scroller) return;
  const rect = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const inSight = rect.top >= frame.top + 24 && rect.bottom <= frame.bottom - 48;
  if (inSight) return;
  scroller.scrollBy({ top: rect.top - frame.top - frame.height / 3, behavior });
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-article': DlArticle;
  }
}
