import {
  css,
  html,
  LitElement,
  nothing,
  svg,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { clockWord } from '../../core/briefing/clock-word.ts';
import type { Direction, TimelineEvent } from '../../core/model.ts';
import { RovingFocus } from '../controllers/roving-focus.ts';
import { FocusChosenEvent } from '../events.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { clockShape } from './clock-shapes.ts';
import { formatWhen } from './format-when.ts';
import {
  layOutTimeline,
  type TimelineGap,
  type TimelineLayout,
  type TimelineMark,
  type TimelineSizes,
} from './lay-out-timeline.ts';
import { wrapText } from './wrap-text.ts';

const SIZES: TimelineSizes = { row: 62, lane: 17, margin: 10 };
/** The share of the drawing's width that lanes take at most. */
const MOST_LANES = 0.35;
const TEXT_SIZE = 12;
const LINE_HEIGHT = 16;
const BAR_WIDTH = 8;

/** Where labels stand and how wide their words are. */
interface LabelPlace {
  /** Mirrors a place where the window reads from right to left. */
  readonly at: (x: number) => number;
  readonly labels: number;
  readonly mirrored: boolean;
  readonly measure: (text: string) => number;
}

/** The timeline as a drawing: time runs downwards, each event has a mark in its clock's lane and a label. */
@customElement('dl-timeline-chart')
export class DlTimelineChart extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      svg.chart {
        display: block;
        inline-size: 100%;
        overflow: visible;
      }

      .shape {
        stroke: var(--dl-panel);
        stroke-width: 1;
      }

      .happened {
        fill: var(--dl-happened);
        --clock: var(--dl-happened);
      }

      .said {
        fill: var(--dl-said);
        --clock: var(--dl-said);
      }

      .published {
        fill: var(--dl-published);
        --clock: var(--dl-published);
      }

      .lane {
        stroke: var(--dl-line);
        stroke-width: 1;
      }

      .within {
        fill: color-mix(in oklab, var(--clock) 14%, transparent);
        stroke: var(--clock);
        stroke-width: 1.5;
        stroke-dasharray: 3 2.5;
      }

      .range {
        fill: color-mix(in oklab, var(--clock) 62%, transparent);
      }

      stop {
        stop-color: var(--clock);
      }

      text {
        fill: var(--dl-ink-soft);
        font: 12px var(--dl-sans);
      }

      .date {
        fill: var(--dl-ink);
        font-weight: 650;
      }

      .precision {
        fill: var(--dl-ink-faint);
        font-weight: 400;
      }

      .gap text {
        fill: var(--dl-ink-faint);
        font-size: 11px;
      }

      .gap line {
        stroke: var(--dl-line-strong);
        stroke-dasharray: 1 4;
        stroke-linecap: round;
        stroke-width: 1.5;
      }

      .mark {
        cursor: pointer;
        outline: none;
      }

      .back {
        fill: transparent;
      }

      .mark:hover .back {
        fill: var(--dl-hover);
      }

      .mark.current .back {
        fill: var(--dl-selected);
      }

      .mark:focus-visible .back {
        stroke: var(--dl-focus);
        stroke-width: 2;
      }

      @media (forced-colors: active) {
        .shape,
        .range {
          fill: CanvasText;
        }

        text,
        .date {
          fill: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) events: readonly TimelineEvent[] = [];
  /** When the article was published, ISO 8601: what comes behind it is planned. */
  @property({ attribute: false }) published: string | null = null;
  @property() language = 'und';
  @property() direction: Direction = 'ltr';
  /** Id of the current event. */
  @property() current: string | null = null;

  @state() private inlineSize = 0;

  private layout: TimelineLayout = layOutTimeline([], SIZES);
  private readonly roving = new RovingFocus(this, '.mark');
  private readonly resizes = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    // In the next frame: drawing changes the height, and an observer must not change what it observes.
    if (width !== this.inlineSize) requestAnimationFrame(() => (this.inlineSize = width));
  });

  /** Labels that were broken by the widths of a stand-in are broken again once their own typeface is there. */
  private readonly onFonts = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizes.observe(this);
    document.fonts.addEventListener('loadingdone', this.onFonts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resizes.disconnect();
    document.fonts.removeEventListener('loadingdone', this.onFonts);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('events')) this.layout = layOutTimeline(this.events, SIZES);
    if (changed.has('current') && this.current !== null) {
      const mark = this.renderRoot?.querySelector<HTMLElement>(
        `.mark[data-id="${CSS.escape(this.current)}"]`,
      );
      if (mark) this.roving.setCurrent(mark);
    }
  }

  protected override render(): TemplateResult {
    const { marks, gaps, height, lanes } = this.layout;
    if (marks.length === 0) return html`<p>${strings.timeline.noneDated}</p>`;
    if (this.inlineSize === 0) return html``;
    // The drawing is mirrored by its numbers, so that its texts stay readable in a window from right to left.
    const mirrored = getComputedStyle(this).direction === 'rtl';
    const at = (x: number): number => (mirrored ? this.inlineSize - x : x);
    // Many overlapping stretches move together, so that the labels keep most of the room.
    const step = Math.min(SIZES.lane, (this.inlineSize * MOST_LANES) / Math.max(1, lanes));
    const laneX = (lane: number): number => 9 + lane * step;
    const labels = lanes * step + 14;
    const measure = this.measure();
    return html`<svg
      class="chart"
      role="group"
      aria-label=${strings.timeline.drawing}
      aria-description=${strings.timeline.drawingHint}
      viewBox="0 0 ${this.inlineSize} ${height}"
      height=${height}
      direction="ltr"
    >
      <defs>
        ${(['happened', 'said', 'published'] as const).map(
          (clock) => svg`
            <linearGradient id="fade-end-${clock}" class=${clock} x2="0" y2="1">
              <stop offset="0.3" stop-opacity="0.7" /><stop offset="1" stop-opacity="0" />
            </linearGradient>
            <linearGradient id="fade-start-${clock}" class=${clock} x2="0" y2="1">
              <stop offset="0" stop-opacity="0" /><stop offset="0.7" stop-opacity="0.7" />
            </linearGradient>`,
        )}
      </defs>
      ${Array.from({ length: lanes }, (_, lane) => {
        const x = at(laneX(lane));
        return svg`<line class="lane" x1=${x} x2=${x} y1="0" y2=${height} />`;
      })}
      ${gaps.map((gap) => this.renderGap(gap, at, labels))}
      ${marks.map((mark) => this.renderMark(mark, at(laneX(mark.lane)), { at, labels, mirrored, measure }))}
    </svg>`;
  }

  private renderGap(gap: TimelineGap, at: (x: number) => number, labels: number): SVGTemplateResult {
    const y = (gap.top + gap.bottom) / 2 - 4;
    const text = strings.timeline.gap(gap.days);
    return svg`<g class="gap" aria-hidden="true">
      <line x1=${at(labels)} x2=${at(labels + 26)} y1=${y} y2=${y} />
      <text x=${at(labels + 34)} y=${y + 4} text-anchor=${at(1) > at(0) ? 'start' : 'end'}>${text}</text>
    </g>`;
  }

  private renderMark(mark: TimelineMark, x: number, place: LabelPlace): SVGTemplateResult {
    const { event, when } = mark;
    const { at, labels } = place;
    const date = formatWhen(when);
    const precision = strings.timeline.granularity[when.granularity];
    const clock = strings.timeline.clocks[clockWord(event.clock, when, [this.published])];
    return svg`<g
      class="mark ${event.id === this.current ? 'current' : ''}"
      role="button"
      data-id=${event.id}
      aria-description="${clock}: ${event.text}"
      aria-current=${event.id === this.current ? 'true' : nothing}
      @click=${() => this.choose(event)}
      @keydown=${(key: KeyboardEvent) => this.onKey(key, event)}
    >
      <rect class="back" x=${Math.min(at(labels - 8), at(this.inlineSize))} y=${mark.row - 4}
        width=${this.inlineSize - labels + 8} height=${SIZES.row - 4} rx="6" />
      ${renderBar(mark, x)}
      ${clockShape(event.clock, x, mark.shape === 'point' ? mark.top : mark.row + SIZES.row * 0.24)}
      ${this.renderLabel(mark, date, precision, place)}
    </g>`;
  }

  private renderLabel(
    mark: TimelineMark,
    date: string,
    precision: string,
    { at, labels, mirrored, measure }: LabelPlace,
  ): SVGTemplateResult {
    const width = this.inlineSize - labels - 6;
    const lines = wrapText(mark.event.text, width, 2, measure, this.language);
    const rightToLeft = this.direction === 'rtl';
    // A label starts at the side its own script starts at.
    const start = rightToLeft === mirrored ? at(labels) : at(this.inlineSize - 6);
    const top = mark.row + 12;
    const exact = mark.when.granularity === 'day' || mark.when.granularity === 'time';
    return svg`
      <text x=${at(labels)} y=${top} text-anchor=${mirrored ? 'end' : 'start'}>
        <tspan class="date">${date}</tspan>${exact ? nothing : svg`<tspan class="precision" dx="6">${precision}</tspan>`}
      </text>
      ${lines.map(
        (line, index) => svg`<text
          x=${start}
          y=${top + (index + 1) * LINE_HEIGHT}
          direction=${this.direction}
          text-anchor="start"
          lang=${this.language === 'und' ? '' : this.language}>${line}</text>`,
      )}`;
  }

  private measure(): (text: string) => number {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return (text) => text.length * TEXT_SIZE * 0.55;
    // Where the typeface falls back, the language decides to which.
    if (this.language !== 'und') Object.assign(context, { lang: this.language });
    context.font = `${TEXT_SIZE}px ${getComputedStyle(this).fontFamily}`;
    return (text) => context.measureText(text).width;
  }

  private onKey(key: KeyboardEvent, event: TimelineEvent): void {
    if (key.key !== 'Enter' && key.key !== ' ') return;
    key.preventDefault();
    this.choose(event);
  }

  private choose(event: TimelineEvent): void {
    this.dispatchEvent(new FocusChosenEvent({ kind: 'event', id: event.id }, 'insights', event));
  }
}

/** The bar of a date longer than a day; open ends fade out. */
function renderBar(mark: TimelineMark, x: number): SVGTemplateResult | typeof nothing {
  if (mark.shape === 'point') return nothing;
  const { clock } = mark.event;
  const open = mark.openEnd ? `url(#fade-end-${clock})` : mark.openStart ? `url(#fade-start-${clock})` : null;
  const className = open ? clock : `${mark.shape} ${clock}`;
  return svg`<rect
    class=${className}
    x=${x - BAR_WIDTH / 2}
    y=${mark.top}
    width=${BAR_WIDTH}
    height=${Math.max(1, mark.bottom - mark.top)}
    rx=${BAR_WIDTH / 2}
    .style=${open ? `fill:${open}` : ''}
  />`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-timeline-chart': DlTimelineChart;
  }
}
