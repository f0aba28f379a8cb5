import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { FeedItemRow, FeedProgress, FeedRow } from '../../contract/feeds.ts';
import type { ArticleId } from '../../core/model.ts';
import { RovingFocus } from '../controllers/roving-focus.ts';
import { formatInstantDay } from '../format-date.ts';
import { icon } from '../icons.ts';
import { renderProgress } from './render-progress.ts';
import { renderTool } from './render-tool.ts';
import { strings } from '../strings.ts';
import { shared } from '../styles/shared.ts';
import { FeedActionEvent, type FeedAction } from './feed-events.ts';
import { feedItemStyles } from './feed-item-styles.ts';
import { feedStyles } from './feed-styles.ts';
import { folderName, readFolder } from './folder-name.ts';

/** The items of one feed, or of all, newest first; one opened becomes an article. */
@customElement('dl-feed-items')
export class DlFeedItems extends LitElement {
  static override styles = [shared, feedStyles, feedItemStyles];

  /** Null: the items of all feeds. */
  @property({ attribute: false }) feed: FeedRow | null = null;
  /** Folders of all feeds, as `folderName` writes them. */
  @property({ attribute: false }) folders: readonly string[] = [];
  @property({ attribute: false }) items: readonly FeedItemRow[] = [];
  @property({ type: Number }) total = 0;
  @property({ type: Boolean }) unreadOnly = false;
  @property({ attribute: false }) progress: FeedProgress | null = null;
  @property({ attribute: false }) opening: number | null = null;
  /** The article on screen. */
  @property({ attribute: false }) article: ArticleId | null = null;
  @property({ type: Boolean }) readonly = false;

  @state() private renaming = false;

  @query('.rename') private readonly nameField!: HTMLInputElement | null;

  private readonly roving = new RovingFocus(this, '.open');

  protected override render(): TemplateResult {
    return html`
      <div class="head">
        ${renderTool('back', strings.feeds.back, () => this.act({ kind: 'show', feed: null }))}
        ${this.renaming ? this.renderRename() : this.renderTitle()}
      </div>
      <div class="about">${this.renderTools()} ${this.renderFeed()}</div>
      ${renderProgress(this.progress, () => this.act({ kind: 'stop' }))}
      <div class="scroll">
        ${
          this.items.length === 0
            ? html`<p class="nothing">${this.unreadOnly ? strings.feeds.noUnread : strings.feeds.noItems}</p>`
            : html`<div role="list" aria-label=${strings.feeds.items(this.title)}>
                ${this.items.map((item) => this.renderItem(item))}
              </div>`
        }
        ${
          this.items.length < this.total
            ? html`<button class="plain more" @click=${() => this.act({ kind: 'more' })}>
                ${strings.feeds.more}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  override get title(): string {
    return this.feed?.title ?? strings.feeds.all;
  }

  override focus(options?: FocusOptions): void {
    if (!this.roving.focus()) this.shadowRoot?.querySelector('button')?.focus(options);
  }

  private renderTitle(): TemplateResult {
    const { feed } = this;
    return html`<h2 dir="auto" lang=${feed?.language ?? nothing} title=${feed?.address ?? ''}>
        ${this.title}
      </h2>
      ${
        feed === null || this.readonly
          ? nothing
          : html`${renderTool('pencil', strings.feeds.rename, () => void this.rename())}
            ${renderTool('trash', strings.feeds.remove, () => this.act({ kind: 'remove', feed: feed.id, title: feed.title }))}`
      }`;
  }

  private renderRename(): TemplateResult {
    return html`<input
      class="rename"
      type="text"
      dir="auto"
      maxlength="300"
      aria-label=${strings.feeds.name}
      .value=${this.title}
      @keydown=${this.onNameKey}
      @change=${this.takeName}
      @blur=${() => (this.renaming = false)}
    />`;
  }

  private renderTools(): TemplateResult {
    const id = this.feed?.id ?? null;
    return html`<div class="line">
      <label
        ><input
          type="checkbox"
          .checked=${this.unreadOnly}
          @change=${() => this.act({ kind: 'filter', unreadOnly: !this.unreadOnly })}
        />${strings.feeds.onlyUnread}</label
      >
      <span class="tools">
        ${renderTool('check', strings.feeds.markAll, () => this.act({ kind: 'mark', feed: id, items: null, read: true }), this.readonly || this.progress?.marking === true)}
        ${renderTool('refresh', id === null ? strings.feeds.updateAll : strings.feeds.update, () => this.act({ kind: 'update', feed: id }), this.readonly || this.progress !== null)}
      </span>
    </div>`;
  }

  private renderFeed(): TemplateResult | typeof nothing {
    const { feed } = this;
    if (feed === null) return nothing;
    return html`${this.readonly ? nothing : this.renderFolder(feed)}
      <label title=${strings.feeds.fullTextHint}
        ><input
          type="checkbox"
          .checked=${feed.fullText}
          ?disabled=${this.readonly}
          @change=${() => this.act({ kind: 'full-text', feed: feed.id, always: !feed.fullText })}
        />${strings.feeds.fullText}</label
      >
      ${
        feed.failure === null
          ? nothing
          : html`<p class="failure" role="status">${icon('warning')}<span>${feed.failure}</span></p>`
      }`;
  }

  private renderFolder(feed: FeedRow): TemplateResult {
    return html`<label class="within" title=${strings.feeds.folderHint}
      >${strings.feeds.folder}
      <input
        type="text"
        dir="auto"
        list="folders"
        placeholder=${strings.feeds.noFolder}
        .value=${live(folderName(feed.folder))}
        @keydown=${this.onFolderKey}
        @change=${(event: Event) => this.takeFolder(feed, event.target as HTMLInputElement)}
      /><datalist id="folders">
        ${this.folders.map((name) => html`<option value=${name}></option>`)}
      </datalist></label
    >`;
  }

  private renderItem(item: FeedItemRow): TemplateResult {
    const title = item.title || strings.feeds.noTitle;
    const isOpen = item.article !== null && item.article === this.article;
    return html`<div class="item ${item.read ? '' : 'unread'} ${isOpen ? 'selected' : ''}" role="listitem">
      <button
        class="open"
        aria-current=${isOpen ? 'true' : nothing}
        ?disabled=${this.readonly && item.article === null}
        @click=${() => this.act({ kind: 'open', item: item.id, from: 'page' })}
      >
        <span class="title" dir="auto" lang=${item.language ?? nothing}
          >${item.read ? nothing : html`<span class="visually-hidden">${strings.feeds.isUnread} </span>`}${title}</span
        >
        <span class="meta">
          ${item.publishedAt === null ? nothing : html`<bdi>${formatInstantDay(item.publishedAt)}</bdi>`}
          ${item.authors.length === 0 ? nothing : html`<bdi class="author">${item.authors.join(', ')}</bdi>`}
        </span>
        ${
          item.summary === '' || item.summary === item.title
            ? nothing
            : html`<span class="summary" dir="auto" lang=${item.language ?? nothing}>${item.summary}</span>`
        }
      </button>
      <span class="acts">
        ${
          this.opening === item.id
            ? html`<span class="fetching" role="status">${strings.feeds.opening}</span>
                <button class="link" @click=${() => this.act({ kind: 'stop' })}>
                  ${strings.feeds.stop}
                </button>`
            : nothing
        }
        ${
          item.hasContent && item.article === null && this.opening !== item.id && !this.readonly
            ? html`<button
                class="link"
                aria-label=${strings.feeds.ownTextLabel(title)}
                @click=${() => this.act({ kind: 'open', item: item.id, from: 'feed' })}
              >
                ${strings.feeds.ownText}
              </button>`
            : nothing
        }
        <button
          class="plain icon mark"
          aria-label=${item.read ? strings.feeds.markUnread(title) : strings.feeds.markRead(title)}
          title=${item.read ? strings.feeds.markUnread(title) : strings.feeds.markRead(title)}
          ?disabled=${this.readonly}
          @click=${() => this.act({ kind: 'mark', feed: null, items: [item.id], read: !item.read })}
        >
          <span class="dot" aria-hidden="true"></span>
        </button>
      </span>
    </div>`;
  }

  private act(action: FeedAction): void {
    this.dispatchEvent(new FeedActionEvent(action));
  }

  private async rename(): Promise<void> {
    this.renaming = true;
    await this.updateComplete;
    this.nameField?.select();
  }

  private onNameKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') this.nameField?.blur();
    else if (event.key === 'Escape' && this.nameField) {
      event.stopPropagation();
      this.nameField.value = this.title;
      this.renaming = false;
    }
  }

  private onFolderKey(event: KeyboardEvent): void {
    if (event.isComposing || this.feed === null || event.key !== 'Escape') return;
    event.stopPropagation();
    (event.target as HTMLInputElement).value = folderName(this.feed.folder);
  }

  private takeFolder(feed: FeedRow, field: HTMLInputElement): void {
    const folder = readFolder(field.value);
    field.value = folderName(folder);
    if (folderName(folder) !== folderName(feed.folder)) this.act({ kind: 'move', feed, folder });
  }

  private takeName(): void {
    const { feed, nameField } = this;
    if (feed === null || nameField === null || !this.renaming) return;
    const name = nameField.value.trim();
    this.act({ kind: 'rename', feed: feed.id, name: name === '' ? null : name });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-feed-items': DlFeedItems;
  }
}
