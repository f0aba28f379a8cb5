/** What the window shows: the article on screen, and all it needs to draw itself the first time. */
import type { ArticleView, ImportOutcome, StartState } from '../contract/views.ts';
import type { ArticleId } from '../core/model.ts';
import type { ArticleDesk } from './article-desk.ts';
import type { Library } from './library/library.ts';
import type { SettingsKeeper } from './settings.ts';
import type { WindowLink } from './window-link.ts';

/** Rows of the first page of the list; the window asks for more as it scrolls. */
const FIRST_PAGE = 100;
/** Milliseconds the first drawing waits at most for a file given at the start. */
const START_PATIENCE = 3_000;
/** Milliseconds after the first drawing before articles of an older engine are read anew. */
const REFRESH_DELAY = 1_500;
/** Milliseconds until the article on screen is remembered: not before it is drawn, yet soon enough for a power cut. */
const SHOWN_DELAY = 100;

export interface ScreenOptions {
  readonly library: Library;
  readonly desk: ArticleDesk;
  readonly settings: SettingsKeeper;
  readonly link: WindowLink;
  /** How the imports stand, and which ends were not told. */
  readonly greetJobs: () => Pick<StartState, 'jobs' | 'untold'>;
  readonly version: string;
  readonly shell: StartState['shell'];
}

export interface Screen {
  /** The answer to the page's start call; it can be asked again when the page is loaded anew. */
  start(): Promise<StartState>;
  /** The first article is the one this makes. */
  expectFirst(outcome: Promise<ImportOutcome | undefined>): void;
  /** The window shows this article now. */
  showing(id: ArticleId): void;
  /** Shows the last of these articles in the window. */
  showLast(outcomes: readonly ImportOutcome[]): void;
  /** An article was taken out of the library. */
  rowRemoved(id: ArticleId): void;
  /** An article was read anew: the window gets it where it shows it. */
  tellIfShown(id: ArticleId): Promise<void>;
}

export function createScreen(options: ScreenOptions): Screen {
  const { library, desk, settings, link } = options;
  let shown: ArticleId | null = null;
  let firstFile: Promise<ImportOutcome | undefined> = Promise.resolve(undefined);
  let refreshing = false;

  function showing(id: ArticleId): void {
    shown = id;
    settings.changeSoon({ lastArticle: id }, SHOWN_DELAY);
  }

  function showLast(outcomes: readonly ImportOutcome[]): void {
    const last = outcomes.findLast((outcome) => outcome.ok);
    if (last !== undefined) link.emit('article.opened', { id: last.id });
  }

  /** Once, and not while the window is being drawn. */
  function refreshSoon(): void {
    if (refreshing || !library.writable) return;
    refreshing = true;
    setTimeout(() => void desk.refreshAnalyses().catch(() => undefined), REFRESH_DELAY).unref();
  }

  /** The article shown before a reload, the first file given, or the last one read. */
  async function openFirst(): Promise<ArticleView | null> {
    const given = await Promise.race([firstFile, after(START_PATIENCE)]);
    // Too slow for the first drawing: it is shown when it is there.
    if (given === undefined) void firstFile.then((late) => showLast(late === undefined ? [] : [late]));
    const id = shown ?? (given?.ok === true ? given.id : (settings.current.lastArticle as ArticleId | null));
    if (id === null) return null;
    try {
      const view = await desk.open(id);
      showing(id);
      return view;
    } catch {
      // Deleted, or damaged, which opening it from the list will say.
      return null;
    }
  }

  return {
    async start() {
      link.pageStarts();
      const open = await openFirst();
      // After the first article, so that it is in the list.
      const [page, unreadItems] = await Promise.all([
        library.run('listArticles', { query: '', offset: 0, limit: FIRST_PAGE }),
        library.run('countUnreadItems', null),
      ]);
      refreshSoon();
      return {
        version: options.version,
        shell: options.shell,
        settings: settings.current,
        writable: library.writable,
        // The page listens as soon as it has this answer.
        ...link.greet(),
        ...options.greetJobs(),
        library: page,
        unreadItems,
        open,
      };
    },
    expectFirst(outcome) {
      firstFile = outcome;
    },
    showing,
    showLast,
    rowRemoved(id) {
      if (shown === id) shown = null;
      if (settings.current.lastArticle === id) settings.changeSoon({ lastArticle: null });
      link.emit('library.rowRemoved', { id });
    },
    async tellIfShown(id) {
      if (id !== shown || !link.isOpen) return;
      await desk.open(id).then(
        (view) => link.emit('article.changed', view),
        () => undefined,
      );
    },
  };
}

async function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined).unref());
}
