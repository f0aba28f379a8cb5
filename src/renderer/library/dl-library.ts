import '@lit-labs/virtualizer';
import type { LitVirtualizer, RangeChangedEvent } from '@lit-labs/virtualizer';
import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { JobView } from '../../contract/jobs.ts';
import type { LibraryRow } from '../../contract/views.ts';
import type { ArticleId } from '../../core/model.ts';
import { deletionsContext } from '../contexts.ts';
import type { Deletion } from '../controllers/deletions.ts';
import {
  ArticleChosenEvent,
  ArticleDeletedEvent,
  CommandEvent,
  RowsShownEvent,
  SearchChangedEvent,
} from '../events.ts';
import { icon } from '../icons.ts';
import { JoinedActionEvent } from '../joined/joined-events.ts';
import { renderMarks } from '../joined/render-marks.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { libraryStyles } from './library-styles.ts';
import { renderRow } from './render-row.ts';
import '../feeds/dl-sections.ts';
import '../jobs/dl-add-menu.ts';
import '../jobs/dl-jobs-chip.ts';
import '../layout/dl-deleted.ts';
import './dl-library-empty.ts';

/** Pause in typing after which a search starts, in milliseconds. */
const SEARCH_PAUSE = 140;

/** The left pane: every article, newest first, and the ways to add one. */
@customElement('dl-library')
export class DlLibrary extends LitElement {
  static override styles = [shared, libraryStyles];

  /** As long as the library; rows not fetched yet are undefined. */
  @property({ attribute: false }) rows: readonly (LibraryRow | undefined)[] = [];
  /** The words the rows were searched for. */
  @property() query = '';
  @property({ attribute: false }) selected: ArticleId | null = null;
  /** Marked for a joined timeline. */
  @property({ attribute: false }) marked: ReadonlySet<ArticleId> = new Set();
  @property({ attribute: false }) jobs: readonly JobView[] = [];
  @property({ type: Boolean }) jobsShown = false;
  /** `feeds`: what is slotted in takes the place of the list. */
  @property() section: 'articles' | 'feeds' = 'articles';
  /** Unread items of the feeds. */
  @property({ type: Number }) unread = 0;
  @property({ type: Boolean }) readonly = false;

  @consume({ context: deletionsContext, subscribe: true })
  @property({ attribute: false })
  deleted: readonly Deletion[] = [];

  /** Index of the row the keyboard is on. */
  @state() private active = 0;
  @state() private typed = '';

  @query('input') private readonly field!: HTMLInputElement;
  @query('lit-virtualizer') private readonly list!: LitVirtualizer<LibraryRow | undefined> | null;

  private searchTimer = 0;

  protected override render(): TemplateResult {
    const empty = this.rows.length === 0 && this.query === '' && this.typed === '';
    return html`
      <div class="bar">
        <h1>${strings.app.name}</h1>
        <dl-add-menu ?readonly=${this.readonly}></dl-add-menu>
        ${this.renderCommand('settings', `${strings.app.settings} (Ctrl ,)`)}
        ${this.renderCommand('help', `${strings.app.help} (?)`)}
      </div>
      <dl-sections .section=${this.section} .unread=${this.unread}></dl-sections>
      ${this.section === 'feeds' ? html`<slot></slot>` : this.renderArticles(empty)}
      <div class="end">
        <dl-deleted
          .deletions=${this.deleted.filter(({ kind }) => kind === (this.section === 'feeds' ? 'feed' : 'article'))}
        ></dl-deleted>
        ${this.section === 'feeds' ? nothing : renderMarks(this, this.marked.size)} ${this.renderFoot(empty)}
      </div>
    `;
  }

  private renderArticles(empty: boolean): TemplateResult {
    return html`<div class="search" role="search">
        ${icon('search')}
        <input
          autocomplete="off"
          type="search"
          aria-label=${strings.library.search}
          placeholder=${strings.library.searchHint}
          aria-keyshortcuts="/"
          maxlength="1000"
          .value=${this.typed}
          @input=${this.onType}
          @keydown=${this.onFieldKey}
        />
        ${
          this.typed === ''
            ? html`<kbd aria-hidden="true">/</kbd>`
            : html`<button class="plain icon" aria-label=${strings.library.clearSearch} @click=${this.clear}>
                ${icon('close')}
              </button>`
        }
      </div>
      ${empty ? html`<dl-library-empty ?readonly=${this.readonly}></dl-library-empty>` : this.renderList()}`;
  }

  private renderCommand(command: 'settings' | 'help', label: string): TemplateResult {
    return html`<button
      class="plain icon"
      title=${label}
      aria-label=${label}
      @click=${() => this.dispatchEvent(new CommandEvent(command))}
    >
      ${icon(command)}
    </button>`;
  }

  private renderList(): TemplateResult {
    if (this.rows.length === 0) {
      return html`<div class="nothing">
        <h2>${strings.library.nothingFound(this.query)}</h2>
        <p>${strings.library.nothingFoundHint}</p>
      </div>`;
    }
    return html`<lit-virtualizer
      scroller
      class="list"
      role="listbox"
      tabindex="0"
      aria-label=${strings.library.articles}
      aria-activedescendant="row-${this.active}"
      .items=${this.rows}
      .keyFunction=${keyOf}
      .renderItem=${this.renderItem}
      @rangeChanged=${this.onRange}
      @keydown=${this.onListKey}
      @click=${this.onListClick}
    ></lit-virtualizer>`;
  }

  private readonly renderItem = (row: LibraryRow | undefined, index: number): TemplateResult =>
    renderRow(row, {
      index,
      total: this.rows.length,
      active: index === this.active,
      selected: row !== undefined && row.id === this.selected,
      removable: !this.readonly,
      marked: row !== undefined && this.marked.has(row.id),
    });

  private renderFoot(empty: boolean): TemplateResult | typeof nothing {
    if ((empty || this.section === 'feeds') && this.jobs.length === 0) return nothing;
    const count = this.query === '' ? strings.library.total : strings.library.found;
    return html`<div class="foot">
      <bdi role="status">${empty || this.section === 'feeds' ? nothing : count(this.rows.length)}</bdi>
      <dl-jobs-chip .jobs=${this.jobs} ?open=${this.jobsShown}></dl-jobs-chip>
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A pane that was put away and comes back lists what was searched for before: the field says so.
    if (!this.hasUpdated) this.typed = this.query;
    if (changed.has('rows')) this.active = Math.max(0, Math.min(this.active, this.rows.length - 1));
    if (changed.has('selected') || changed.has('query')) {
      const index = this.rows.findIndex((row) => row !== undefined && row.id === this.selected);
      if (index >= 0) this.active = index;
      else if (changed.has('query')) this.active = 0;
    }
  }

  protected override updated(changed: PropertyValues): void {
    // The virtualizer draws its rows itself: what they depend on beside `items` must tell it so.
    const rowState = ['active', 'selected', 'readonly', 'marked'].some((name) => changed.has(name));
    if (rowState) this.list?.requestUpdate();
  }

  /** Puts the keyboard into the search field. */
  focusSearch(): void {
    this.field.focus();
    this.field.select();
  }

  /** Puts the keyboard into the list, or the first thing there is. */
  override focus(options?: FocusOptions): void {
    if (this.section === 'feeds') this.querySelector('dl-feeds')?.focus(options);
    else (this.list ?? this.field).focus(options);
  }

  private moveTo(index: number): void {
    this.active = Math.max(0, Math.min(index, this.rows.length - 1));
    this.list?.element(this.active)?.scrollIntoView({ block: 'nearest' });
  }

  private onRange({ first, last }: RangeChangedEvent): void {
    this.dispatchEvent(new RowsShownEvent(first, last));
  }

  private onListKey(event: KeyboardEvent): void {
    const row = this.rows[this.active];
    if ((event.ctrlKey || event.metaKey) && event.key === ' ' && row) {
      event.preventDefault();
      this.toggleMark(row);
    }
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const page = 8;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active - 1,
      PageDown: this.active + page,
      PageUp: this.active - page,
      Home: 0,
      End: this.rows.length - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) this.moveTo(target);
    else if ((event.key === 'Enter' || event.key === ' ') && row) this.choose(row);
    else if (event.key === 'Delete' && row) this.removeRow(row);
    else return;
    event.preventDefault();
  }

  private onListClick(event: MouseEvent): void {
    const target = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement);
    const index = Number(target?.closest<HTMLElement>('.row')?.dataset['index'] ?? -1);
    const row = this.rows[index];
    if (!row) return;
    const before = this.active;
    this.active = index;
    if (target?.closest('.remove')) this.removeRow(row);
    else if (target?.closest('.mark') || event.ctrlKey || event.metaKey) this.toggleMark(row);
    else if (event.shiftKey) this.markRange(before, index);
    else this.choose(row);
  }

  private choose(row: LibraryRow): void {
    this.dispatchEvent(new ArticleChosenEvent(row.id));
  }

  private toggleMark(row: LibraryRow): void {
    const action = { kind: 'mark', ids: [row.id], marked: !this.marked.has(row.id) } as const;
    this.dispatchEvent(new JoinedActionEvent(action));
  }

  /** Marks the rows between two, both included; those not fetched yet stay as they are. */
  private markRange(from: number, to: number): void {
    const rows = this.rows.slice(Math.min(from, to), Math.max(from, to) + 1);
    const ids = rows.flatMap((row) => (row ? [row.id] : []));
    this.dispatchEvent(new JoinedActionEvent({ kind: 'mark', ids, marked: true }));
  }

  private removeRow(row: LibraryRow): void {
    if (!this.readonly) this.dispatchEvent(new ArticleDeletedEvent(row.id, row.title));
  }

  private onType(): void {
    this.typed = this.field.value;
    clearTimeout(this.searchTimer);
    this.searchTimer = window.setTimeout(() => this.search(), SEARCH_PAUSE);
  }

  private search(): void {
    clearTimeout(this.searchTimer);
    this.dispatchEvent(new SearchChangedEvent(this.typed.trim()));
  }

  private clear(): void {
    this.typed = '';
    this.search();
    this.field.focus();
  }

  private onFieldKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.typed !== '') {
      event.stopPropagation();
      this.clear();
    } else if (event.key === 'Enter') {
      this.search();
    } else if (event.key === 'ArrowDown' && this.list) {
      event.preventDefault();
      this.list.focus();
    }
  }
}

function keyOf(row: LibraryRow | undefined, index?: number): unknown {
  return row?.id ?? `waiting-${index ?? 0}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-library': DlLibrary;
  }
}
