import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { speakerHeading } from '../../core/briefing/speaker-name.ts';
import type { Quotation, QuotationType } from '../../core/model.ts';
import { focusContext, readingContext, type Focus } from '../contexts.ts';
import { CurrentItem } from '../controllers/current-item.ts';
import { RovingFocus } from '../controllers/roving-focus.ts';
import { correctionStyles } from '../corrections/correction-styles.ts';
import { correctionOf, correctionOfAll, foundQuotation } from '../corrections/corrections-of.ts';
import { OpenForm } from '../corrections/open-form.ts';
import { renderCorrected, renderPencil } from '../corrections/render-correction.ts';
import { FocusChosenEvent } from '../events.ts';
import type { Reading, SpeakerGroup } from '../reader/reading.ts';
import { strings, UI_LOCALE } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { filterSpeakers } from './filter-speakers.ts';
import { listStyles } from './list-styles.ts';
import {
  cutGroups,
  FIRST_WINDOW,
  placeOf,
  windowAround,
  type ListWindow,
  type ShownGroup,
} from './list-window.ts';
import { renderMore } from './render-more.ts';
import '../corrections/dl-speaker-form.ts';
import '../corrections/dl-taken-out.ts';

const TYPES = ['direct', 'indirect', 'mixed'] as const satisfies readonly QuotationType[];
const percent = new Intl.NumberFormat(UI_LOCALE, { style: 'percent' });

/** The quotations by speaker. */
@customElement('dl-quotes')
export class DlQuotes extends LitElement {
  static override styles = [
    shared,
    listStyles,
    correctionStyles,
    css`
      section {
        margin-block-end: 18px;
      }

      .speaker {
        display: grid;
        grid-template-columns: auto 1fr auto auto;
        gap: 0 9px;
        align-items: center;
        padding: 4px 10px 6px;
      }

      .chip {
        display: grid;
        grid-row: span 2;
        place-items: center;
        inline-size: 30px;
        block-size: 26px;
        border-radius: 6px;
        background: var(--hue);
        color: var(--dl-on-speaker);
        font: 650 0.6875rem / 1 var(--dl-sans);
      }

      h3 {
        min-inline-size: 0;
        font: 650 var(--dl-large) / 1.35 var(--dl-sans);
        overflow-wrap: anywhere;
      }

      .role {
        grid-column: 2 / -1;
        color: var(--dl-ink-soft);
        font-size: var(--dl-small);
      }

      .total {
        color: var(--dl-ink-faint);
        font-variant-numeric: tabular-nums;
      }

      .speaker .pencil {
        position: static;
      }

      .speaker ~ .corrected {
        padding-inline-start: 49px;
      }

      li .pencil {
        inset-block: auto 5px;
      }

      .item {
        border-inline-start: 0;
        padding-inline-start: 22px;
        position: relative;
      }

      .item::before {
        content: '';
        position: absolute;
        inset-block: 10px;
        inset-inline-start: 9px;
        border-inline-start: 3px solid var(--hue);
      }

      .indirect::before {
        border-inline-start-style: dotted;
      }

      .mixed::before {
        border-inline-start-style: dashed;
      }

      .indirect .article-text {
        color: var(--dl-ink-soft);
      }

      .meta {
        display: flex;
        flex-wrap: wrap;
        gap: 0 6px;
        margin-block-start: 3px;
      }

      .why {
        display: block;
        margin-block-start: 6px;
        padding-block-start: 6px;
        border-block-start: 1px solid var(--dl-line);
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

  @state() private words = '';
  @state() private type: QuotationType | null = null;
  @state() private drawn = FIRST_WINDOW;
  private groups: readonly SpeakerGroup[] = [];

  private readonly roving = new RovingFocus(this, '.item');
  private readonly current = new CurrentItem(this, 'quotation', this.roving);
  private readonly form = new OpenForm(this);

  protected override willUpdate(changed: PropertyValues): void {
    const { id } = this.current;
    // `words` and `type` are private, so their names are no keys of the map's type.
    if (['reading', 'words', 'type'].some((name) => changed.has(name))) {
      this.groups = filterSpeakers(this.reading?.speakers ?? [], this.words, this.type);
      this.drawn = FIRST_WINDOW;
    } else if (!changed.has('focusOf')) return;
    const place = id === null ? -1 : placeOf(this.groups, id);
    if (place !== -1) this.drawn = windowAround(this.drawn, place);
  }

  protected override render(): TemplateResult | null {
    const { reading, groups } = this;
    if (!reading) return null;
    const takenOut = html`<dl-taken-out subject="quotation" ?readonly=${this.readonly}></dl-taken-out>`;
    if (reading.quotations.length === 0)
      return html`<p class="none">${strings.quotes.none}</p>
        ${takenOut}`;
    const matching = groups.reduce((sum, group) => sum + group.quotations.length, 0);
    const list = { drawn: this.drawn, total: matching, of: strings.quotes.listed };
    const widen = (drawn: ListWindow): void => void (this.drawn = drawn);
    return html`
      <div class="filter">
        <input
          type="search"
          aria-label=${strings.quotes.filter}
          placeholder=${strings.quotes.filterHint}
          @input=${(event: InputEvent) => {
            this.words = (event.target as HTMLInputElement).value;
          }}
        />
        <div class="choices" role="group" aria-label=${strings.quotes.typeGroup}>
          ${[null, ...TYPES].map((type) => this.renderChoice(type))}
        </div>
      </div>
      <p class="visually-hidden" role="status">${strings.quotes.shown(matching)}</p>
      ${
        groups.length === 0
          ? html`<p class="none">${strings.quotes.noneFiltered}</p>`
          : html`${renderMore('before', list, widen)}
            ${cutGroups(groups, this.drawn).map((group) => this.renderSpeaker(group, reading))}
            ${renderMore('behind', list, widen)}`
      }
      ${takenOut}
    `;
  }

  private renderChoice(type: QuotationType | null): TemplateResult {
    return html`<button
      aria-pressed=${this.type === type ? 'true' : 'false'}
      @click=${() => {
        this.type = type;
      }}
    >
      ${type === null ? strings.quotes.all : strings.quotes.types[type]}
    </button>`;
  }

  private renderSpeaker({ speaker, shown }: ShownGroup, reading: Reading): TemplateResult {
    const name = speaker.name === '' ? strings.quotes.unattributed : speakerHeading(speaker.name);
    const { length } = speaker.quotations;
    return html`<section
      aria-label="${name}, ${strings.quotes.count(length)}"
      .style=${`--hue:var(--dl-speaker-${speaker.hue ?? 'none'})`}
    >
      <div class="speaker correctable">
        <span class="chip" aria-hidden="true">${speaker.monogram}</span>
        <h3><bdi>${name}</bdi></h3>
        ${
          this.readonly || speaker.name === ''
            ? html`<span></span>`
            : renderPencil(`speaker:${speaker.key}`, strings.corrections.speaker(name), true, this.form.open)
        }
        <span class="total" aria-hidden="true">${length}</span>
        ${speaker.role === null ? nothing : html`<p class="role"><bdi>${speaker.role}</bdi></p>`}
      </div>
      ${this.renderWholeCorrection(speaker, reading)}
      <ul>
        ${shown.map(
          (quotation) =>
            html`<li>
              <div class="correctable">
                ${this.renderQuotation(quotation, reading)}${this.renderPencil(quotation.id)}
              </div>
              ${this.renderCorrection(quotation, speaker, reading)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** The form of a speaker as a whole, and that he was corrected as a whole. */
  private renderWholeCorrection(speaker: SpeakerGroup, reading: Reading): TemplateResult {
    const correction = correctionOfAll(reading, speaker);
    const [first] = speaker.quotations;
    const found = first && foundQuotation(reading, first.id)?.speaker;
    return html`${
      correction === null
        ? nothing
        : renderCorrected(describeFound(found ?? null, first?.speaker ?? null), correction, this.readonly)
    }
    ${
      this.form.key === `speaker:${speaker.key}` && first
        ? html`<dl-speaker-form
            whole
            .quotation=${first}
            .speaker=${speaker}
            .people=${peopleOf(reading)}
            .found=${found ?? null}
            .correction=${correction}
            @dl-form-closed=${this.form.close}
          ></dl-speaker-form>`
        : nothing
    }`;
  }

  private renderPencil(id: string): TemplateResult | typeof nothing {
    if (this.readonly) return nothing;
    return renderPencil(id, strings.corrections.quotation, this.current.id === id, this.form.open);
  }

  private renderCorrection(quotation: Quotation, speaker: SpeakerGroup, reading: Reading): TemplateResult {
    const correction = correctionOf(reading, quotation.id);
    const found = foundQuotation(reading, quotation.id)?.speaker ?? null;
    const isOwn = quotation.corrected === true && correctionOfAll(reading, speaker) === null;
    return html`${isOwn ? renderCorrected(describeFound(found, quotation.speaker), correction, this.readonly) : nothing}
    ${
      this.form.key === quotation.id
        ? html`<dl-speaker-form
            .quotation=${quotation}
            .speaker=${speaker}
            .people=${peopleOf(reading)}
            .found=${found}
            .correction=${correction}
            @dl-form-closed=${this.form.close}
          ></dl-speaker-form>`
        : nothing
    }`;
  }

  private renderQuotation(quotation: Quotation, reading: Reading): TemplateResult {
    const { article } = reading.view;
    const current = this.current.id === quotation.id;
    const lang = article.language.value === 'und' ? '' : article.language.value;
    return html`<button
      class="item ${quotation.type}"
      data-id=${quotation.id}
      aria-current=${current ? 'true' : nothing}
      title=${strings.reader.showInText}
      @click=${() => this.choose(quotation)}
    >
      <span class="article-text" lang=${lang} dir=${article.direction}>${quotation.text}</span>
      <span class="meta faint">
        <span>${strings.quotes.types[quotation.type]}</span>·
        <span
          >${
            quotation.cue
              ? html`${strings.quotes.cue} “<bdi lang=${lang}>${quotation.cueText}</bdi>”`
              : strings.quotes.implied
          }</span
        >
        ${quotation.continues === null ? nothing : html`· <span>${strings.quotes.continued}</span>`}
      </span>
      ${current ? this.renderReason(quotation) : nothing}
    </button>`;
  }

  private renderReason({ confidence, reason, speaker }: Quotation): TemplateResult {
    const mention = speaker?.mentionText ?? '';
    return html`<span class="why">
      ${mention === '' || mention === speaker?.name ? nothing : html`${strings.quotes.as(mention)} · `}
      ${strings.quotes.confidence(percent.format(confidence))}${reason === '' ? nothing : html`: <bdi>${reason}</bdi>`}
    </span>`;
  }

  private choose(quotation: Quotation): void {
    this.dispatchEvent(new FocusChosenEvent({ kind: 'quotation', id: quotation.id }, 'insights', quotation));
  }
}

/** What of a speaker was read otherwise. */
function describeFound(found: Quotation['speaker'], shown: Quotation['speaker']): string {
  if (found === null) return strings.quotes.unattributed;
  const parts = [
    ...(found.name === shown?.name ? [] : [found.name]),
    ...(found.role === shown?.role ? [] : [found.role ?? strings.corrections.noRole]),
  ];
  return shown === null ? found.name : parts.join(', ');
}

/** Whom a quotation may be given to: the people and bodies named in the article. */
function peopleOf({ speakers, view }: Reading): readonly string[] {
  const named = view.analysis.names.filter(({ kind }) => kind !== 'place').map(({ name }) => name);
  return [...new Set([...speakers.map(({ name }) => name), ...named])].filter((name) => name !== '');
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-quotes': DlQuotes;
  }
}
