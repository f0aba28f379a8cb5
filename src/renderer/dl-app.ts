import { provide } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ARTICLE_ENDINGS } from '../contract/article-files.ts';
import type { Client } from '../contract/bridge.ts';
import type { Settings } from '../contract/settings.ts';
import type { ArticleView, StartState } from '../contract/views.ts';
import type { Span } from '../core/model.ts';
import { AppCommands } from './app-commands.ts';
import { appStyles } from './app-styles.ts';
import {
  deletionsContext,
  focusContext,
  notesContext,
  readingContext,
  selectionContext,
  settingsContext,
  type Focus,
} from './contexts.ts';
import { Deletions, type Deletion } from './controllers/deletions.ts';
import { FileJobs } from './controllers/file-jobs.ts';
import { Jobs } from './controllers/jobs.ts';
import { LibraryList } from './controllers/library-list.ts';
import { NoteKeeper } from './controllers/note-keeper.ts';
import { OpenArticle } from './controllers/open-article.ts';
import { PaneLayout, type Pane } from './controllers/pane-layout.ts';
import { SettingsKeeper } from './controllers/settings-keeper.ts';
import { Toasts } from './controllers/toasts.ts';
import { WindowDrops } from './controllers/window-drops.ts';
import type { PaneResizedEvent } from './events.ts';
import { FeedCommands } from './feeds/feed-commands.ts';
import { FeedShelf } from './feeds/feed-shelf.ts';
import type { DlInsights } from './insights/dl-insights.ts';
import type { DlLibrary } from './library/dl-library.ts';
import type { Notes } from './notes/notes.ts';
import { NO_NOTES } from './notes/notes.ts';
import type { DlReader } from './reader/dl-reader.ts';
import type { Reading } from './reader/reading.ts';
import { warmFaces } from './reader/warm-faces.ts';
import { JobCommands } from './job-commands.ts';
import { messageOf } from './message-of.ts';
import { JoinedShelf } from './joined/joined-shelf.ts';
import type { DlJoinedTimeline } from './joined/dl-joined-timeline.ts';
import { renderDialog } from './dialogs/render-dialog.ts';
import { createNetworkPort } from './settings/network-port.ts';
import { strings } from './strings.ts';
import { shared } from './styles/shared.ts';
import './insights/dl-insights.ts';
import './layout/dl-splitter.ts';
import './layout/dl-toasts.ts';
import './library/dl-library.ts';
import './reader/dl-reader.ts';

export type DialogName = 'settings' | 'help' | 'export' | 'details' | 'paste' | 'addresses' | 'feed';

/** Bounds and first width of the panes at the sides; the contract's own. */
const PANES = {
  library: { min: 180, max: 520, initial: 264, setting: 'libraryWidth' },
  insights: { min: 260, max: 720, initial: 368, setting: 'insightsWidth' },
} as const satisfies Record<Pane, object>;
/** The article keeps at least this width when a pane is made wider, in pixels. */
const READER_WIDTH = 360;

/** The whole window: it owns the state, its panes draw it. What the reader does is in app-commands.ts. */
@customElement('dl-app')
export class DlApp extends LitElement {
  static override styles = [shared, appStyles];

  /** The calls to main; set once, before `begin`. */
  @property({ attribute: false }) client!: Client;

  @provide({ context: settingsContext })
  @state()
  protected settings: Settings | null = null;

  @provide({ context: readingContext })
  @state()
  protected reading: Reading | null = null;

  @provide({ context: notesContext })
  @state()
  protected notes: Notes = NO_NOTES;

  @provide({ context: deletionsContext })
  @state()
  protected deleted: readonly Deletion[] = [];

  @provide({ context: focusContext })
  @state()
  focusOf: Focus | null = null;

  @provide({ context: selectionContext })
  @state()
  selection: Span | null = null;

  @state() dialog: DialogName | null = null;
  @state() private started: StartState | null = null;
  @state() private failure: string | null = null;
  /** What the library's pane shows. */
  @state() section: 'articles' | 'feeds' = 'articles';
  /** True while the list of imports is open. */
  @state() jobsShown = false;
  /** What was just said to a screen reader. */
  @state() announcement = '';

  @query('dl-library') readonly library!: DlLibrary | null;
  @query('dl-reader') readonly reader!: DlReader | null;
  @query('dl-joined-timeline') readonly joinedView!: DlJoinedTimeline | null;
  @query('dl-insights') readonly insights!: DlInsights | null;
  @query('.files') readonly picker!: HTMLInputElement;
  @query('.folder') readonly folderPicker!: HTMLInputElement;

  readonly toasts = new Toasts(this);
  readonly deletions = new Deletions(this);
  readonly panes = new PaneLayout(this);
  readonly list = new LibraryList(
    this,
    () => this.client,
    (error) => this.report(error),
  );
  readonly keeper = new SettingsKeeper(
    this,
    () => this.client,
    (error) => this.report(error),
  );
  readonly network = createNetworkPort(() => this.client, this.keeper);
  readonly noteKeeper = new NoteKeeper(this, () => this.client);
  readonly article = new OpenArticle(
    this,
    () => this.client,
    (view) => this.onArticleShown(view),
  );
  readonly jobs = new Jobs(this, () => this.client, {
    ended: (job, begun) => void this.jobCommands.finish(job, begun),
    removed: (id) => this.fileJobs.forget(id),
  });
  readonly fileJobs = new FileJobs(() => this.client, {
    begun: (id) => this.jobs.asked(id, this.article.id),
    failed: (error) => this.report(error),
  });
  readonly shelf = new FeedShelf(
    this,
    () => this.client,
    (error) => this.report(error),
  );
  readonly joined = new JoinedShelf(this, () => this.client);
  readonly feedCommands = new FeedCommands(this);
  readonly commands = new AppCommands(this);
  readonly jobCommands = new JobCommands(this);
  readonly drops = new WindowDrops(this, {
    ready: () => this.started?.writable === true && this.dialog === null,
    files: (request) => void this.fileJobs.importFiles(request),
    pastedText: (text, markup) => this.jobCommands.paste(text, markup),
  });

  get readonly(): boolean {
    return this.started?.writable === false;
  }

  /** Shows what main answers to the start call. */
  async begin(starting: Promise<StartState>): Promise<void> {
    try {
      const started = await starting;
      this.keeper.begin(started.settings);
      this.list.begin(started.library);
      this.shelf.begin(started.unreadItems ?? 0);
      this.article.show(started.open);
      for (const { kind, text } of started.notices) this.toasts.show(kind, text);
      this.jobs.begin(started.jobs, started.untold);
      this.commands.listen();
      this.started = started;
      if (started.open === null) warmFaces();
    } catch (error) {
      this.failure = messageOf(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.commands.stop();
  }

  /** Tells the reader about a failed call. */
  report(error: unknown): void {
    this.toasts.show('problem', messageOf(error));
  }

  protected override willUpdate(): void {
    this.settings = this.keeper.settings;
    this.reading = this.article.reading;
    this.notes = this.noteKeeper.notes;
    this.deleted = this.deletions.list;
  }

  protected override render(): TemplateResult {
    if (!this.started || !this.settings) return this.renderStarting();
    return html`
      <button class="skip" @click=${() => this.reader?.focus()}>${strings.app.skipToText}</button>
      ${this.readonly ? html`<p class="banner" role="status">${strings.app.readOnly}</p>` : nothing}
      ${this.renderLibrary()} ${this.renderReader()} ${this.renderInsights()}
      ${
        this.panes.drawer === null
          ? nothing
          : html`<button
              class="shade"
              tabindex="-1"
              aria-label=${strings.app.close}
              @click=${() => this.panes.closeDrawer()}
            ></button>`
      }
      ${
        this.drops.over
          ? html`<div class="drop">
              <strong>${strings.library.dropHere}</strong><span>${strings.library.dropFormats}</span>
            </div>`
          : nothing
      }
      ${this.renderPicker('files')} ${this.renderPicker('folder')} ${renderDialog(this, this.started.version)}
      ${
        this.jobsShown
          ? html`<dl-jobs
              role="dialog"
              aria-label=${strings.jobs.title}
              .jobs=${this.jobs.list}
              .aside=${this.jobCommands.aside}
              .load=${this.jobCommands.loadItems}
              ?readonly=${this.readonly}
            ></dl-jobs>`
          : nothing
      }
      <dl-toasts .toasts=${this.toasts.list}></dl-toasts>
      <p class="visually-hidden" aria-live="polite">${this.announcement}</p>
    `;
  }

  private renderPicker(kind: 'files' | 'folder'): TemplateResult {
    return html`<input
      class=${kind}
      type="file"
      hidden
      multiple
      tabindex="-1"
      ?webkitdirectory=${kind === 'folder'}
      aria-label=${kind === 'files' ? strings.library.importHint : strings.jobs.addMenu.folder}
      accept=${kind === 'files' ? ARTICLE_ENDINGS.join(',') : nothing}
      @change=${(event: Event) => this.commands.takePicked(event.currentTarget as HTMLInputElement)}
    />`;
  }

  private renderStarting(): TemplateResult {
    return html`<main class="starting">
      ${
        this.failure === null
          ? html`<p>${strings.app.loading}</p>`
          : html`<h1>${strings.app.failed}</h1>
              <p role="alert">${this.failure}</p>`
      }
    </main>`;
  }

  private renderLibrary(): TemplateResult | typeof nothing {
    const placed = this.panes.stateOf('library');
    if (placed === 'hidden') return nothing;
    return html`<nav class="pane library ${placed}" aria-label=${strings.app.libraryPane}>
      <dl-library
        .rows=${this.list.rows}
        .query=${this.list.query}
        .selected=${this.article.coming ?? this.article.id}
        .marked=${this.joined.marked}
        .jobs=${this.jobs.list}
        ?jobsShown=${this.jobsShown}
        .section=${this.section}
        .unread=${this.shelf.unread}
        ?readonly=${this.readonly}
        >${this.section === 'feeds' ? this.renderFeeds() : nothing}</dl-library
      >
      ${placed === 'beside' ? this.renderSplitter('library', 'start', strings.app.resizeLibrary) : nothing}
    </nav>`;
  }

  private renderFeeds(): TemplateResult {
    const { shelf } = this;
    return html`<dl-feeds
      .feeds=${shelf.feeds}
      .unread=${shelf.unread}
      .shown=${shelf.shown}
      .items=${shelf.items}
      .total=${shelf.total}
      .progress=${shelf.progress}
      .opening=${shelf.opening}
      .article=${this.article.id}
      ?unreadOnly=${shelf.unreadOnly}
      ?readonly=${this.readonly}
    ></dl-feeds>`;
  }

  private renderReader(): TemplateResult {
    const { joined } = this.joined;
    return html`<main class="pane reader" aria-label=${strings.app.readerPane}>
      ${
        this.article.isWaiting || this.joined.isWaiting
          ? html`<progress class="waiting" aria-label=${strings.app.waiting}></progress>`
          : nothing
      }
      ${joined === null ? nothing : html`<dl-joined-timeline .joined=${joined} .saving=${this.joined.saving}></dl-joined-timeline>`}
      <dl-reader
        ?hidden=${joined !== null}
        ?readonly=${this.readonly}
        ?libraryShown=${this.panes.stateOf('library') !== 'hidden'}
        ?insightsShown=${this.panes.stateOf('insights') !== 'hidden'}
        ?fresh=${this.list.rows.length === 0 && this.list.query === ''}
      ></dl-reader>
    </main>`;
  }

  private renderInsights(): TemplateResult | typeof nothing {
    const placed = this.panes.stateOf('insights');
    if (placed === 'hidden' || this.joined.joined !== null) return nothing;
    return html`<aside class="pane insights ${placed}" aria-label=${strings.app.insightsPane}>
      ${placed === 'beside' ? this.renderSplitter('insights', 'end', strings.app.resizeInsights) : nothing}
      <dl-insights ?readonly=${this.readonly}></dl-insights>
    </aside>`;
  }

  private renderSplitter(pane: Pane, side: 'start' | 'end', label: string): TemplateResult {
    const { min, max, initial, setting } = PANES[pane];
    return html`<dl-splitter
      class=${pane}
      side=${side}
      label=${label}
      .value=${this.settings?.[setting] ?? initial}
      .min=${min}
      .max=${Math.max(min, Math.min(max, this.roomFor(pane)))}
      .initial=${initial}
      @dl-pane-resized=${(event: PaneResizedEvent) => this.keeper.change({ [setting]: event.width })}
    ></dl-splitter>`;
  }

  /** The width a pane can take before the article gets too narrow. */
  private roomFor(pane: Pane): number {
    const other = pane === 'library' ? 'insights' : 'library';
    const taken = this.panes.stateOf(other) === 'beside' ? (this.settings?.[PANES[other].setting] ?? 0) : 0;
    return innerWidth - taken - READER_WIDTH;
  }

  protected override updated(): void {
    const { settings } = this;
    if (!settings) return;
    const beside = (pane: Pane): string =>
      this.panes.stateOf(pane) === 'beside' && !(pane === 'insights' && this.joined.joined !== null)
        ? `${this.widthOf(pane, settings)}px`
        : '0px';
    this.style.setProperty('--library', beside('library'));
    this.style.setProperty('--insights', beside('insights'));
    const { drawer } = this.panes;
    if (drawer) this.style.setProperty('--drawer', `${Math.max(300, settings[PANES[drawer].setting])}px`);
  }

  /** A remembered width, cut to what this window has room for. */
  private widthOf(pane: Pane, settings: Settings): number {
    const { min, setting } = PANES[pane];
    return Math.max(min, Math.min(settings[setting], this.roomFor(pane)));
  }

  private onArticleShown(view: ArticleView | null): void {
    if (view?.article.id !== this.reading?.view.article.id) {
      this.focusOf = null;
      this.selection = null;
    }
    this.noteKeeper.load(view?.article.id ?? null, view?.annotations ?? []);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dl-app': DlApp;
  }
}
