import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Name, NameKind } from '../../core/model.ts';
import { focusContext, readingContext, type Focus } from '../contexts.ts';
import { CurrentItem } from '../controllers/current-item.ts';
import { RovingFocus } from '../controllers/roving-focus.ts';
import { correctionStyles } from '../corrections/correction-styles.ts';
import { correctionOf, foundName } from '../corrections/corrections-of.ts';
import { OpenForm } from '../corrections/open-form.ts';
import { renderCorrected, renderPencil } from '../corrections/render-correction.ts';
import { FocusChosenEvent } from '../events.ts';
import { countryName } from '../format-date.ts';
import { icon } from '../icons.ts';
import type { Reading } from '../reader/reading.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { matchesWords } from './filter-speakers.ts';
import { listStyles } from './list-styles.ts';
import { cutLists, FIRST_WINDOW, windowAround, type ListWindow } from './list-window.ts';
import { renderMore } from './render-more.ts';
import '../corrections/dl-name-form.ts';
import '../corrections/dl-taken-out.ts';

const KINDS = ['person', 'organisation', 'place', 'group'] as const satisfies readonly NameKind[];

/** People, organisations, places and groups; each click shows the next mention. */
@customElement('dl-names')
export class DlNames extends LitElement {
  static override styles = [
    shared,
    listStyles,
    correctionStyles,
    css`
      .corrected {
        padding-inline-start: 10px;
      }

      .correctable .item {
        padding-inline-end: 38px;
      }

      .regions {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
        margin-block-end: 12px;
        padding-inline: 10px;
      }

      .region {
        padding: 1px 9px;
        border: 1px solid var(--dl-line-strong);
        border-radius: 10px;
        color: var(--dl-ink-soft);
        font-size: var(--dl-small);
      }

      section {
        margin-block-end: 16px;
      }

      h3 {
        display: flex;
        gap: 7px;
        align-items: center;
        padding: 4px 10px;
        font: 650 var(--dl-body) / 1.4 var(--dl-sans);
      }

      h3 .icon {
        color: var(--kind);
      }

      .item {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 10px;
        padding-block: 5px;
      }

      /* A right-to-left name begins where the list does, above its own details. */
      .name,
      .detail {
        justify-self: start;
      }

      .name {
        font-size: var(--dl-large);
        font-weight: 550;
        overflow-wrap: anywhere;
      }

      .name:lang(ur) {
        font-family: var(--dl-sans);
      }

      .total {
        color: var(--dl-ink-faint);
        font-size: var(--dl-small);
        font-variant-numeric: tabular-nums;
      }

      .detail {
        grid-column: 1 / -1;
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
  /** Which mention of the current name was shown last. */
  @state() private mention = 0;

  @state() private drawn = FIRST_WINDOW;
  /** The names that match, by kind and how often they occur, as they are listed. */
  private listed: readonly (readonly Name[])[] = [];

  private readonly roving = new RovingFocus(this, '.item');
  private readonly current = new CurrentItem(this, 'name', this.roving);
  private readonly form = new OpenForm(this);

  protected override willUpdate(changed: PropertyValues): void {
    const { id } = this.current;
    // `words` is private, so its name is no key of the map's type.
    if (['reading', 'words'].some((name) => changed.has(name))) {
      this.listed = listNames(this.reading?.view.analysis.names ?? [], this.words);
      this.drawn = FIRST_WINDOW;
    } else if (!changed.has('focusOf')) return;
    const place = this.listed.flat().findIndex((name) => name.id === id);
    if (place !== -1) this.drawn = windowAround(this.drawn, place);
  }

  protected override render(): TemplateResult | null {
    const analysis = this.reading?.view.analysis;
    if (!analysis) return null;
    const takenOut = html`<dl-taken-out subject="name" ?readonly=${this.readonly}></dl-taken-out>`;
    if (analysis.names.length === 0)
      return html`<p class="none">${strings.names.none}</p>
        ${takenOut}`;
    const total = this.listed.reduce((sum, names) => sum + names.length, 0);
    const list = { drawn: this.drawn, total, of: strings.names.listed };
    const widen = (drawn: ListWindow): void => void (this.drawn = drawn);
    const shown = cutLists(this.listed, this.drawn);
    return html`
      <div class="filter">
        <input
          type="search"
          aria-label=${strings.names.filter}
          placeholder=${strings.names.filterHint}
          @input=${(event: InputEvent) => {
            this.words = (event.target as HTMLInputElement).value;
          }}
        />
      </div>
      ${
        analysis.regions.length === 0
          ? nothing
          : html`<div class="regions">
              <span class="faint">${strings.names.regions}</span>
              ${analysis.regions.map((region) => html`<span class="region">${region}</span>`)}
            </div>`
      }
      ${
        total === 0
          ? html`<p class="none" role="status">${strings.names.noneFiltered}</p>`
          : html`${renderMore('before', list, widen)}
            ${KINDS.map((kind, index) => this.renderKind(kind, shown[index] ?? []))}
            ${renderMore('behind', list, widen)}`
      }
      ${takenOut}
    `;
  }

  private renderKind(kind: NameKind, names: readonly Name[]): TemplateResult | typeof nothing {
    if (names.length === 0) return nothing;
    return html`<section aria-labelledby=${kind} .style=${`--kind:var(${KIND_COLOURS[kind]})`}>
      <h3 id=${kind}>${icon(kind)}${strings.names.kinds[kind]}</h3>
      <ul>
        ${names.map(
          (name) =>
            html`<li>
              <div class="correctable">${this.renderName(name)}${this.renderPencil(name)}</div>
              ${this.renderCorrection(name)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderPencil({ id, name }: Name): TemplateResult | typeof nothing {
    if (this.readonly) return nothing;
    return renderPencil(id, strings.corrections.name(name), this.current.id === id, this.form.open);
  }

  private renderCorrection(name: Name): TemplateResult | typeof nothing {
    const { reading } = this;
    if (!reading) return nothing;
    const correction = correctionOf(reading, name.id);
    const found = foundName(reading, name.id) ?? null;
    const was = found === null ? '' : describeFound(found, name);
    return html`${name.corrected === true && was !== '' ? renderCorrected(was, correction, this.readonly) : nothing}
    ${
      this.form.key === name.id
        ? html`<dl-name-form
            .name=${name}
            .found=${found}
            .others=${reading.view.analysis.names.filter(({ id }) => id !== name.id)}
            .correction=${correction}
            @dl-form-closed=${this.form.close}
          ></dl-name-form>`
        : nothing
    }`;
  }

  private renderName(name: Name): TemplateResult {
    const current = this.current.id === name.id;
    const { length } = name.mentions;
    const language = this.reading?.view.article.language.value ?? 'und';
    return html`<button
      class="item"
      data-id=${name.id}
      aria-current=${current ? 'true' : nothing}
      title=${name.reason}
      @click=${() => this.cycle(name)}
    >
      <bdi class="name" lang=${language === 'und' ? '' : language}>${name.name}</bdi>
      <span class="total">
        <span aria-hidden="true"
          >${current && length > 1 ? strings.names.position(this.mention + 1, length) : `× ${length}`}</span
        ><span class="visually-hidden">${strings.names.mentions(length)}</span>
      </span>
      ${detailsOf(name).map((detail) => html`<bdi class="detail">${detail}</bdi>`)}
    </button>`;
  }

  private cycle(name: Name): void {
    const again = this.current.id === name.id;
    this.mention = again ? (this.mention + 1) % Math.max(1, name.mentions.length) : 0;
    const span = name.mentions[this.mention] ?? null;
    this.dispatchEvent(new FocusChosenEvent({ kind: 'name', id: name.id }, 'insights', span));
  }
}

const KIND_COLOURS = {
  person: '--dl-speaker-0',
  organisation: '--dl-speaker-5',
  place: '--dl-speaker-2',
  group: '--dl-speaker-6',
} as const satisfies Record<NameKind, string>;

/** The names that match some words, one list a kind, what is mentioned most first. */
function listNames(all: readonly Name[], words: string): readonly (readonly Name[])[] {
  const matching = words.trim() === '' ? all : all.filter((name) => matchesWords(words, wordsOf(name)));
  return KINDS.map((kind) =>
    matching.filter((name) => name.kind === kind).toSorted((a, b) => b.mentions.length - a.mentions.length),
  );
}

function wordsOf(name: Name): readonly (string | null)[] {
  return [name.name, ...name.aliases, name.role, name.affiliation, ...detailsOf(name)];
}

/** What of a name was read otherwise; nothing where it only gained another form. */
function describeFound(found: Name, name: Name): string {
  return [
    ...(found.name === name.name ? [] : [found.name]),
    ...(found.kind === name.kind ? [] : [strings.corrections.kinds[found.kind]]),
    ...(found.role === name.role ? [] : [found.role ?? strings.corrections.noRole]),
  ].join(' · ');
}

/** The lines below a name: its role and affiliation, where it lies, what else it is called. */
function detailsOf(name: Name): string[] {
  const role = [name.role, name.affiliation].filter((part) => part !== null && part !== '').join(', ');
  const country = name.country === null || name.placeKind === 'country' ? null : countryName(name.country);
  const where = [country, name.region].filter((part) => part !== null && part !== '').join(', ');
  const aliases =
    name.aliases.length === 0
      ? ''
      : `${strings.names.also} ${name.aliases.map((alias) => `“${alias}”`).join(', ')}`;
  return [role, where, aliases].filter((detail) => detail !== '');
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-names': DlNames;
  }
}
