import '@lit-labs/virtualizer';
import type { LitVirtualizer, RangeChangedEvent } from '@lit-labs/virtualizer';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { JobItems, JobItemView, JobView } from '../../contract/jobs.ts';
import { ArticleChosenEvent } from '../events.ts';
import { icon, type IconName } from '../icons.ts';
import { isolateQuoted } from '../phrases.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { JobActionEvent } from './job-events.ts';
import { renderPath } from './render-path.ts';

/** Asks main for a page of a job's items. */
export type LoadItems = (
  id: string,
  only: 'all' | 'failed',
  offset: number,
  limit: number,
) => Promise<JobItems>;

/** Items of one request. */
const PAGE = 100;

const ICONS: Readonly<Partial<Record<JobItemView['state'], IconName>>> = {
  done: 'check',
  duplicate: 'check',
  failed: 'warning',
  opened: 'folder',
};

/** What became of each item of a job; thousands are fetched page by page as they come into view. */
@customElement('dl-job-items')
export class DlJobItems extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 6px;
      }

      .filter {
        display: flex;
        gap: 4px;
      }

      .filter button {
        min-block-size: 24px;
        font-size: var(--dl-small);
      }

      .filter [aria-pressed='true'] {
        background: var(--dl-selected);
        border-color: transparent;
      }

      lit-virtualizer {
        block-size: var(--items-height, 220px);
        border-block-start: 1px solid var(--dl-line);
      }

      .item {
        display: grid;
        grid-template-columns: 16px 1fr auto;
        gap: 2px 8px;
        align-items: center;
        inline-size: 100%;
        min-block-size: 30px;
        padding-block: 3px;
        border-block-end: 1px solid var(--dl-line);
        font-size: var(--dl-small);
      }

      .icon-check {
        color: var(--dl-good);
      }

      .failed .icon-warning,
      .failed .message {
        color: var(--dl-problem);
      }

      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .name .state {
        color: var(--dl-ink-faint);
      }

      .message {
        grid-column: 2 / -1;
        overflow-wrap: anywhere;
        color: var(--dl-ink-soft);
      }

      .item button {
        min-block-size: 24px;
        padding-inline: 8px;
        font-size: var(--dl-small);
      }
    `,
  ];

  @property({ attribute: false }) job!: JobView;
  @property({ attribute: false }) load!: LoadItems;
  @property({ type: Boolean }) readonly = false;

  @state() private only: 'all' | 'failed' = 'all';
  @state() private items: readonly (JobItemView | undefined)[] | null = null;

  @query('lit-virtualizer') private readonly list!: LitVirtualizer<JobItemView | undefined> | null;

  private shown = { first: 0, last: PAGE - 1 };
  private fetching = false;
  /** The revision that was asked for last. */
  private asked = -1;
  /** The revision that `items` tell of. */
  private told = -1;

  protected override render(): TemplateResult {
    const words = strings.jobs;
    const { failed } = this.job.counts;
    return html`${
      failed > 0 && failed < this.job.items
        ? html`<div class="filter" role="group" aria-label=${words.show}>
            ${this.renderFilter('all', words.all)}${this.renderFilter('failed', words.onlyFailed)}
          </div>`
        : nothing
    }${
      this.items === null
        ? html`<p role="status">${words.reading}</p>`
        : html`<lit-virtualizer
            scroller
            role="list"
            tabindex="0"
            style="--items-height: ${Math.min(240, 4 + this.items.length * 46)}px"
            aria-label=${words.itemList(this.job.title)}
            .items=${this.items}
            .keyFunction=${(item: JobItemView | undefined, index?: number) => item?.index ?? `waiting-${index ?? 0}`}
            .renderItem=${this.renderItem}
            @rangeChanged=${this.onRange}
          ></lit-virtualizer>`
    }`;
  }

  private renderFilter(only: 'all' | 'failed', label: string): TemplateResult {
    return html`<button
      class="plain"
      aria-pressed=${this.only === only}
      @click=${() => {
        this.only = only;
        this.items = null;
        this.shown = { first: 0, last: PAGE - 1 };
        this.asked = -1;
      }}
    >
      ${label}
    </button>`;
  }

  private readonly renderItem = (item: JobItemView | undefined): TemplateResult => {
    if (item === undefined) return html`<div class="item" role="listitem"></div>`;
    const { article, index, message, name, retryable, state: stands } = item;
    const shown = ICONS[stands];
    return html`<div class="item ${stands}" role="listitem">
      ${shown === undefined ? html`<span></span>` : icon(shown)}
      <span class="name" title=${name}
        >${renderPath(name)} <span class="state">${strings.jobs.itemStates[stands]}</span></span
      >
      ${
        article !== null
          ? html`<button
              class="plain"
              aria-label="${strings.jobs.openArticle}: ${name}"
              @click=${() => this.dispatchEvent(new ArticleChosenEvent(article))}
            >
              ${strings.jobs.openArticle}
            </button>`
          : retryable
            ? html`<button
                class="plain"
                ?disabled=${this.readonly}
                aria-label="${strings.jobs.retry}: ${name}"
                @click=${() => this.dispatchEvent(new JobActionEvent('retry', this.job.id, index))}
              >
                ${strings.jobs.retry}
              </button>`
            : html`<span></span>`
      }
      ${message === null ? nothing : html`<span class="message">${isolateQuoted(message)}</span>`}
    </div>`;
  };

  protected override updated(changed: PropertyValues): void {
    if (this.job.revision !== this.asked) void this.loadItems();
    if (changed.has('items') || changed.has('readonly')) this.list?.requestUpdate();
  }

  private onRange({ first, last }: RangeChangedEvent): void {
    this.shown = { first, last };
    if (this.items?.slice(first, last + 1).includes(undefined) === true) void this.loadItems();
  }

  /** Asks for what is in view, one request at a time; a change that comes meanwhile is asked for after it. */
  private async loadItems(): Promise<void> {
    if (this.fetching) return;
    this.fetching = true;
    const { only, job } = this;
    this.asked = job.revision;
    const offset = Math.max(0, Math.floor(this.shown.first / PAGE) * PAGE);
    const limit = Math.min(500, Math.max(PAGE, this.shown.last + 1 - offset));
    try {
      const page = await this.load(job.id, only, offset, limit);
      if (only === this.only) this.put(offset, page, job.revision);
    } catch {
      // The job is gone, or main is: what is shown stays.
    }
    this.fetching = false;
    if (this.isConnected && (this.job.revision !== this.asked || only !== this.only)) void this.loadItems();
  }

  /** Items out of view that an older answer told of are asked for again when they come into view. */
  private put(offset: number, { items, total }: JobItems, revision: number): void {
    const known = revision === this.told ? this.items : null;
    this.told = revision;
    const all = Array.from({ length: total }, (_, index) => known?.[index]);
    items.forEach((item, index) => {
      all[offset + index] = item;
    });
    this.items = all;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-job-items': DlJobItems;
  }
}
