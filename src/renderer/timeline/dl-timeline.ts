import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { clockWord } from '../../core/briefing/clock-word.ts';
import type { Clock, TimelineEvent } from '../../core/model.ts';
import { focusContext, readingContext, type Focus } from '../contexts.ts';
import { CurrentItem } from '../controllers/current-item.ts';
import { RovingFocus } from '../controllers/roving-focus.ts';
import { correctionStyles } from '../corrections/correction-styles.ts';
import { correctionOf, foundEvent } from '../corrections/corrections-of.ts';
import { OpenForm } from '../corrections/open-form.ts';
import { renderCorrected, renderPencil } from '../corrections/render-correction.ts';
import { FocusChosenEvent } from '../events.ts';
import { listStyles } from '../insights/list-styles.ts';
import { cutLists, FIRST_WINDOW, windowAround, type ListWindow } from '../insights/list-window.ts';
import { renderMore } from '../insights/render-more.ts';
import type { Reading } from '../reader/reading.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { clockIcon } from './clock-shapes.ts';
import { formatWhen } from './format-when.ts';
import '../corrections/dl-event-form.ts';
import '../corrections/dl-taken-out.ts';

const CLOCKS = ['happened', 'said', 'published'] as const satisfies readonly Clock[];

/** The timeline: a drawing, and the same events as a list. */
@customElement('dl-timeline')
export class DlTimeline extends LitElement {
  static override styles = [
    shared,
    listStyles,
    correctionStyles,
    css`
      .corrected {
        padding-inline-start: 10px;
      }

      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 14px;
        margin-block-end: 10px;
        padding-inline: 4px;
        color: var(--dl-ink-soft);
        font-size: var(--dl-small);
      }

      .legend li {
        display: inline-flex;
        gap: 5px;
        align-items: center;
      }

      svg.clock {
        inline-size: 14px;
        block-size: 14px;
        flex: none;
      }

      .happened {
        fill: var(--dl-happened);
      }

      .said {
        fill: var(--dl-said);
      }

      .published {
        fill: var(--dl-published);
      }

      .bar {
        inline-size: 18px;
        block-size: 8px;
        border-radius: 4px;
        background: color-mix(in oklab, var(--dl-ink-soft) 60%, transparent);
      }

      .bar.within {
        border: 1.5px dashed var(--dl-ink-soft);
        background: none;
      }

      .bar.open {
        background: linear-gradient(to right, var(--dl-ink-soft), transparent);
      }

      .bar.open:dir(rtl) {
        background: linear-gradient(to left, var(--dl-ink-soft), transparent);
      }

      h3 {
        margin-block: 20px 4px;
        padding-inline: 10px;
        font: 650 var(--dl-body) / 1.4 var(--dl-sans);
      }

      .when {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 7px;
        align-items: center;
        font-weight: 650;
      }

      .when .faint {
        font-weight: 400;
      }

      .article-text {
        display: block;
        margin-block: 2px;
        font-size: var(--dl-body);
      }

      .detail {
        display: block;
        color: var(--dl-ink-soft);
        font-size: var(--dl-small);
      }
    `,
  ];

  @consume({ context: readingContext, subscribe: true })
  @property({ attribute: false })
  reading: Reading | null = null;

  @consume({ context: focusContext, subscribe: true })
  @property({ attribute: false })
  focusOf: Focus | null = null;

  @property({ type: Boolean }) readonly = false;

  /** What is drawn of the events in their order: those with a date, then those without. */
  @state() private drawn = FIRST_WINDOW;
  private dated: readonly TimelineEvent[] = [];
  private undated: readonly TimelineEvent[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    // Apart from the window's own code, which has an article to show first.
    void import('./dl-timeline-chart.ts');
  }

  private readonly roving = new RovingFocus(this, '.item');
  private readonly current = new CurrentItem(this, 'event', this.roving);
  private readonly form = new OpenForm(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('reading')) {
      const events = this.reading?.view.analysis.events ?? [];
      this.dated = events.filter((event) => event.when !== null).toSorted(byDate);
      this.undated = events.filter((event) => event.when === null);
      this.drawn = FIRST_WINDOW;
    } else if (!changed.has('focusOf')) return;
    const { id } = this.current;
    const place = [...this.dated, ...this.undated].findIndex((event) => event.id === id);
    if (place !== -1) this.drawn = windowAround(this.drawn, place);
  }

  protected override render(): TemplateResult | null {
    const { reading } = this;
    if (!reading) return null;
    const { events } = reading.view.analysis;
    const takenOut = html`<dl-taken-out subject="event" ?readonly=${this.readonly}></dl-taken-out>`;
    if (events.length === 0)
      return html`<p class="none">${strings.timeline.none}</p>
        ${takenOut}`;
    const { article } = reading.view;
    const list = { drawn: this.drawn, total: events.length, of: strings.timeline.listed };
    const widen = (drawn: ListWindow): void => void (this.drawn = drawn);
    const [dated = [], undated = []] = cutLists([this.dated, this.undated], this.drawn);
    return html`
      ${renderLegend()} ${renderMore('before', list, widen)}
      ${
        dated.length === 0 && this.dated.length > 0
          ? nothing
          : html`<dl-timeline-chart
              .events=${dated}
              .current=${this.current.id}
              .published=${article.publishedAt.value}
              language=${article.language.value}
              direction=${article.direction}
            ></dl-timeline-chart>`
      }
      ${dated.length === 0 ? nothing : this.renderList(strings.timeline.list, dated, reading)}
      ${undated.length === 0 ? nothing : this.renderList(strings.timeline.undated, undated, reading)}
      ${renderMore('behind', list, widen)} ${takenOut}
    `;
  }

  private renderList(title: string, events: readonly TimelineEvent[], reading: Reading): TemplateResult {
    return html`<section aria-label=${title}>
      <h3>${title}</h3>
      <ol>
        ${events.map(
          (event) =>
            html`<li>
              <div class="correctable">${this.renderEvent(event, reading)}${this.renderPencil(event.id)}</div>
              ${this.renderCorrection(event, reading)}
            </li>`,
        )}
      </ol>
    </section>`;
  }

  private renderPencil(id: string): TemplateResult | typeof nothing {
    if (this.readonly) return nothing;
    return renderPencil(id, strings.corrections.event, this.current.id === id, this.form.open);
  }

  private renderCorrection(event: TimelineEvent, reading: Reading): TemplateResult {
    const correction = correctionOf(reading, event.id);
    const found = foundEvent(reading, event.id) ?? null;
    return html`${
      event.corrected === true && found !== null
        ? renderCorrected(describeFound(found, event), correction, this.readonly)
        : nothing
    }
    ${
      this.form.key === event.id
        ? html`<dl-event-form
            .event=${event}
            .found=${found}
            .correction=${correction}
            @dl-form-closed=${this.form.close}
          ></dl-event-form>`
        : nothing
    }`;
  }

  private renderEvent(event: TimelineEvent, reading: Reading): TemplateResult {
    const { article } = reading.view;
    const lang = article.language.value === 'und' ? '' : article.language.value;
    const current = this.current.id === event.id;
    const written =
      event.timeExpression && reading.text.slice(event.timeExpression.start, event.timeExpression.end);
    return html`<button
      class="item"
      data-id=${event.id}
      aria-current=${current ? 'true' : nothing}
      title=${strings.reader.showInText}
      @click=${() =>
        this.dispatchEvent(new FocusChosenEvent({ kind: 'event', id: event.id }, 'insights', event))}
    >
      <span class="when">
        ${clockIcon(event.clock)} ${event.when ? html`<bdi>${formatWhen(event.when)}</bdi>` : nothing}
        ${
          event.durationDays === null
            ? nothing
            : html`<bdi>${strings.timeline.lasted(event.durationDays)}</bdi>`
        }
        <span class="faint">
          ${strings.timeline.clocks[clockWord(event.clock, event.when, [article.publishedAt.value])]}${
            event.when ? ` · ${strings.timeline.granularity[event.when.granularity]}` : ''
          }
        </span>
      </span>
      <span class="article-text" lang=${lang} dir=${article.direction}>${event.text}</span>
      ${renderDetail(strings.timeline.participants, event.participants.join(', '))}
      ${renderDetail(strings.timeline.place, event.place ?? '')}
      ${
        current && written && event.when
          ? html`<span class="detail"
              >${strings.timeline.written(written)}, ${strings.timeline.basis[event.when.basis]}</span
            >`
          : nothing
      }
    </button>`;
  }
}

function renderDetail(label: string, value: string): TemplateResult | typeof nothing {
  return value === ''
    ? nothing
    : html`<span class="detail"><span class="faint">${label}</span> <bdi>${value}</bdi></span>`;
}

/** What of an event was read otherwise. */
function describeFound(found: TimelineEvent, event: TimelineEvent): string {
  const when = found.when === null ? strings.corrections.undated : formatWhen(found.when);
  return [
    ...(found.when?.edtf === event.when?.edtf ? [] : [when]),
    ...(found.clock === event.clock ? [] : [strings.timeline.clocks[found.clock]]),
    ...(found.participants.join() === event.participants.join() ? [] : [found.participants.join(', ')]),
    ...(found.place === event.place ? [] : [found.place ?? '']),
  ].join(' · ');
}

function renderLegend(): TemplateResult {
  return html`<ul class="legend" aria-label=${strings.timeline.legend}>
    ${CLOCKS.map((clock) => html`<li>${clockIcon(clock)}${strings.timeline.clocks[clock]}</li>`)}
    <li><span class="bar"></span>${strings.timeline.range}</li>
    <li><span class="bar within"></span>${strings.timeline.within}</li>
    <li><span class="bar open"></span>${strings.timeline.open}</li>
  </ul>`;
}

function byDate(a: TimelineEvent, b: TimelineEvent): number {
  return startOf(a) - startOf(b) || a.start - b.start;
}

function startOf({ when }: TimelineEvent): number {
  const bounds = when?.bounds;
  return bounds?.earliestStart ?? bounds?.latestStart ?? bounds?.earliestEnd ?? bounds?.latestEnd ?? 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-timeline': DlTimeline;
  }
}
