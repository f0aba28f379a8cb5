import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { FeedItemRow, FeedProgress, FeedRow } from '../../contract/feeds.ts';
import type { ArticleId } from '../../core/model.ts';
import { RovingFocus } from '../controllers/roving-focus.ts';
import { CommandEvent } from '../events.ts';
import { icon } from '../icons.ts';
import { renderProgress } from './render-progress.ts';
import { renderTool } from './render-tool.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { FeedActionEvent, type FeedAction, type ShownFeed } from './feed-events.ts';
import { feedStyles } from './feed-styles.ts';
import { folderName } from './folder-name.ts';
import './dl-feed-items.ts';

/** The subscribed feeds with their unread counts and failures; one chosen, its items. */
@customElement('dl-feeds')
export class DlFeeds extends LitElement {
  static override styles = [
    shared,
    feedStyles,
    css`
      dl-feed-items {
        grid-row: 1 / -1;
      }

      .empty {
        display: grid;
        gap: 10px;
        margin: 6px 6px 0;
        padding: 18px 16px;
        border: 1.5px dashed var(--dl-line-strong);
        border-radius: var(--dl-radius-large);
      }

      h2 {
        font: 600 1rem / 1.35 var(--dl-serif);
      }

      .empty :is(p, li) {
        color: var(--dl-ink-soft);
      }

      ol {
        display: grid;
        gap: 8px;
        counter-reset: step;
      }

      ol li {
        display: grid;
        grid-template-columns: 22px 1fr;
        counter-increment: step;
      }

      ol li::before {
        content: counter(step);
        color: var(--dl-accent);
        font-weight: 650;
      }

      .empty button {
        justify-self: start;
        white-space: normal;
        text-align: start;
      }
    `,
  ];

  @property({ attribute: false }) feeds: readonly FeedRow[] = [];
  /** Unread items of all feeds together. */
  @property({ type: Number }) unread = 0;
  @property({ attribute: false }) shown: ShownFeed | null = null;
  @property({ attribute: false }) items: readonly FeedItemRow[] = [];
  @property({ type: Number }) total = 0;
  @property({ type: Boolean }) unreadOnly = false;
  @property({ attribute: false }) progress: FeedProgress | null = null;
  @property({ attribute: false }) opening: number | null = null;
  @property({ attribute: false }) article: ArticleId | null = null;
  @property({ type: Boolean }) readonly = false;

  @query('input[type=file]') private readonly picker!: HTMLInputElement;

  private readonly roving = new RovingFocus(this, '.row');

  protected override render(): TemplateResult {
    if (this.shown !== null) {
      return html`<dl-feed-items
        .feed=${this.feeds.find(({ id }) => id === this.shown) ?? null}
        .folders=${[...new Set(this.feeds.map(({ folder }) => folderName(folder)).filter(Boolean))]}
        .items=${this.items}
        .total=${this.total}
        .opening=${this.opening}
        .article=${this.article}
        .progress=${this.progress}
        ?unreadOnly=${this.unreadOnly}
        ?readonly=${this.readonly}
      ></dl-feed-items>`;
    }
    return html`
      ${this.renderTools()} ${renderProgress(this.progress, () => this.act({ kind: 'stop' }))}
      ${this.feeds.length === 0 ? this.renderEmpty() : this.renderList()}
    `;
  }

  /** Puts the keyboard into the list, or on the first button. */
  override focus(options?: FocusOptions): void {
    const inner = this.shadowRoot?.querySelector('dl-feed-items');
    if (inner) inner.focus(options);
    else if (!this.roving.focus()) this.shadowRoot?.querySelector('button')?.focus(options);
  }

  private renderTools(): TemplateResult {
    const { add, updateAll, importList, exportList } = strings.feeds;
    return html`<div class="tools">
      <button
        class="grow"
        ?disabled=${this.readonly}
        @click=${() => this.dispatchEvent(new CommandEvent('add-feed'))}
      >
        ${icon('feed')}${add}
      </button>
      ${renderTool('refresh', updateAll, () => this.act({ kind: 'update', feed: null }), this.readonly || this.feeds.length === 0)}
      ${renderTool('folder', importList, () => this.picker.click(), this.readonly)}
      ${renderTool('export', exportList, () => this.act({ kind: 'export-list' }), this.feeds.length === 0)}
      <input
        type="file"
        hidden
        tabindex="-1"
        accept=".opml,.xml"
        aria-label=${importList}
        @change=${this.takeList}
      />
    </div>`;
  }

  private renderEmpty(): TemplateResult {
    const { emptyTitle, emptyText, emptySteps, emptyList } = strings.feeds;
    return html`<div class="scroll">
      <div class="empty">
        <h2>${emptyTitle}</h2>
        <p>${emptyText}</p>
        <ol>
          ${emptySteps.map((step) => html`<li><span>${step}</span></li>`)}
        </ol>
        <button class="link" ?disabled=${this.readonly} @click=${() => this.picker.click()}>
          ${emptyList}
        </button>
      </div>
    </div>`;
  }

  private renderList(): TemplateResult {
    let folder = '';
    return html`<div class="scroll" role="group" aria-label=${strings.feeds.list}>
      ${this.renderRow('all', strings.feeds.all, '', this.unread, null)}
      ${byFolder(this.feeds).map((feed) => {
        const name = folderName(feed.folder);
        const heading = name === folder ? nothing : html`<h3 class="folder" dir="auto">${name}</h3>`;
        folder = name;
        return html`${heading}${this.renderRow(feed.id, feed.title, feed.language ?? '', feed.unread, feed.failure)}`;
      })}
    </div>`;
  }

  private renderRow(
    shown: ShownFeed,
    title: string,
    language: string,
    unread: number,
    failure: string | null,
  ): TemplateResult {
    return html`<button class="row" @click=${() => this.act({ kind: 'show', feed: shown })}>
      <span class="name" dir="auto" lang=${language || nothing} title=${title}>${title}</span>
      ${
        unread === 0
          ? nothing
          : html`<span class="count"
              ><span aria-hidden="true">${unread}</span
              ><span class="visually-hidden">, ${strings.feeds.unread(unread)}</span></span
            >`
      }
      ${failure === null ? nothing : html`<span class="failure">${icon('warning')}<span>${failure}</span></span>`}
    </button>`;
  }

  private act(action: FeedAction): void {
    this.dispatchEvent(new FeedActionEvent(action));
  }

  private takeList(): void {
    const file = this.picker.files?.[0];
    this.picker.value = '';
    if (file) this.act({ kind: 'import-list', file });
  }
}

/** Those without a folder first, the folders in the order in which they come. */
function byFolder(feeds: readonly FeedRow[]): FeedRow[] {
  const folders = [...new Set(['', ...feeds.map(({ folder }) => folderName(folder))])];
  return feeds.toSorted(
    (a, b) => folders.indexOf(folderName(a.folder)) - folders.indexOf(folderName(b.folder)),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-feeds': DlFeeds;
  }
}
