/** The application: builds its services in dependency order on a shell, opens the window, closes down. */
import { randomUUID } from 'node:crypto';
import type { JobView, SetAsideView } from '../contract/jobs.ts';
import { DEFAULT_SETTINGS, type Settings } from '../contract/settings.ts';
import type { ArticleView, ImportOutcome, LibraryPage, Notice } from '../contract/views.ts';
import type { ArticleId } from '../core/model.ts';
import { createAnalysisPool } from './analysing/analysis-pool.ts';
import { createArticleDesk, type Preview } from './article-desk.ts';
import { createAssets } from './assets.ts';
import { createExportDesk, type ExportDesk } from './export-desk.ts';
import { createFeedDesk, type FeedDesk } from './feeds/feed-desk.ts';
import { createFeedHandlers } from './feeds/feed-handlers.ts';
import { FEED_ACCEPT } from './feeds/fetch-feed.ts';
import { createGate } from './gate.ts';
import { createHandlers } from './handlers.ts';
import { createNetwork, type NetworkOptions } from './network.ts';
import { createNetworkHandlers } from './network-handlers.ts';
import { createImportWorks } from './jobs/import-work.ts';
import { createImports } from './jobs/imports.ts';
import { createJobHandlers } from './jobs/job-handlers.ts';
import { createJoinedHandlers } from './joined-handlers.ts';
import { createJobQueue, type JobHandle, type JobQueue } from './jobs/job-queue.ts';
import { createJobTeller } from './jobs/tell-jobs.ts';
import { createWindowFiles } from './jobs/window-files.ts';
import { openLibrary } from './library/library.ts';
import type { ListRequest } from './library/articles.ts';
import type { LibraryAccess } from './library/open-database.ts';
import { APP_ORIGIN } from './origin.ts';
import { APP_PARTS, type AppParts, type PdfFile } from './parts.ts';
import type { Picture } from './pictures/picture.ts';
import { servePictures } from './pictures/serve-pictures.ts';
import { createScreen } from './screen.ts';
import { createSettings } from './settings.ts';
import type { Shell, ShellWindow } from './shell.ts';
import { createWindowLink } from './window-link.ts';

/** Where the app's own files lie; the entry knows, since the code runs bundled and unbundled. */
export interface AppFiles {
  readonly libraryWorker: URL;
  readonly analysisWorker: URL;
  readonly rendererFolder: string;
  readonly fontsFolder: string;
  readonly samplesFolder: string;
}

export interface AppOptions {
  readonly shell: Shell;
  readonly files: AppFiles;
  readonly now: () => Date;
  readonly version: string;
  /** `read` needs no lock and changes nothing: for commands that only look. `write` where left out. */
  readonly access?: LibraryAccess;
  /** A window follows: the shell may start it while the library opens. */
  readonly windowFollows?: boolean;
  /** Import and export; the real ones where left out. */
  readonly parts?: AppParts;
  /** Names, sockets and time for the network; the system's where left out. */
  readonly machine?: NetworkOptions['machine'];
}

export interface App {
  /** False where the library can only be read. */
  readonly writable: boolean;
  /** What went wrong on opening and has not been shown in a window; taking them clears them. */
  takeNotices(): readonly Notice[];
  readonly settings: Settings;
  /**
   * Opens the window and imports `files` into it; the first one is what it shows. Later files go
   * through `importFiles`.
   */
  openWindow(files?: readonly string[]): Promise<ShellWindow>;
  /** Opens the window on an article that is in the library. */
  openWindowOn(article: ArticleId): Promise<ShellWindow>;
  /** Fetches addresses and imports what they show; each has its outcome, in order. */
  importAddresses(addresses: readonly string[]): Promise<readonly ImportOutcome[]>;
  /** Imports files and folders; each file has its outcome, in order. An open window shows the last one. */
  importFiles(paths: readonly string[]): Promise<readonly ImportOutcome[]>;
  /** Tries again what could not be read and is kept, if anything; each document has its outcome. */
  retrySetAside(): Promise<readonly ImportOutcome[]>;
  /** What could not be read and is kept for another try, newest first. @throws {LibraryError} */
  listSetAside(): Promise<readonly SetAsideView[]>;
  /** The imports of this session, newest first. */
  jobs(): readonly JobView[];
  /** Imports the bundled samples that are not there yet. */
  importSamples(): Promise<readonly ImportOutcome[]>;
  /** The window's page went and comes back: `sentence` is shown when it does. */
  pageLost(sentence: string): void;
  /** Reads and analyses a file without storing it. */
  previewFile(path: string): Promise<Preview>;
  /** Fetches, reads and analyses an address without storing it. */
  previewAddress(address: string): Promise<Preview>;
  listArticles(request: ListRequest): Promise<LibraryPage>;
  /** @throws {LibraryError} `not-found`, `damaged` */
  openArticle(id: ArticleId): Promise<ArticleView>;
  /** The bytes an article was made from. @throws {LibraryError} */
  readOriginal(id: ArticleId): Promise<Uint8Array>;
  /** What SQLite finds wrong with the library's file, one sentence each. Reads all of it. @throws {LibraryError} */
  checkLibrary(): Promise<readonly string[]>;
  /** Prints a briefing; saving it is the caller's. */
  briefingPdf(view: ArticleView, options: { readonly notes: boolean }): Promise<PdfFile>;
  /** The timeline of several articles as a file; saving it is the caller's. */
  joinedFile: ExportDesk['joinedFile'];
  /** Subscribed feeds; asked for by themselves only while there is a window. */
  readonly feeds: FeedDesk;
  /** Saves everything, purges what was deleted and ends the workers. Safe to call twice. */
  close(): Promise<void>;
}

/** Milliseconds a thread may take for one article before it counts as hung. */
const ANALYSIS_LIMIT = 60_000;

/** @throws {LibraryError} `in-use` where another Dateline has this library open. */
export async function createApp(options: AppOptions): Promise<App> {
  const { shell, files, now, version } = options;
  const parts = options.parts ?? APP_PARTS;
  const link = createWindowLink();
  let closed: Promise<void> | null = null;

  // Services, in the order in which they need each other; each area's handlers are one line of the gate's.
  const settings = createSettings(shell.openSettingsStore(DEFAULT_SETTINGS), (text) => link.problem(text));
  if (options.windowFollows === true) shell.expectWindow?.(settings.current.window);
  const library = await openLibrary({
    folder: shell.dataFolder,
    worker: files.libraryWorker,
    access: options.access ?? 'write',
    onNotice: (text) => link.problem(text),
  });
  if (library.notice !== null) link.problem(library.notice);
  const pool = createAnalysisPool({ worker: files.analysisWorker, size: 2, timeLimit: ANALYSIS_LIMIT });
  /** Pictures of what is read without being stored: its briefing is printed with them. */
  const previewed = new Map<string, Picture>();
  const serve = servePictures(
    createAssets(files),
    async (hash) => previewed.get(hash) ?? library.run('readPicture', hash),
  );
  const network = createNetwork({
    library,
    settings,
    pageClues: (page) => parts.pageClues(page),
    now,
    version,
    ...(options.machine === undefined ? {} : { machine: options.machine }),
  });
  const desk = createArticleDesk({
    library,
    pool,
    parts,
    now,
    newId: randomUUID,
    fetchPictures: (addresses, signal) => network.fetchPictures(addresses, signal),
    onRow: (row) => link.emit('library.rowChanged', row),
    onReanalysed: (id) => void screen.tellIfShown(id),
    onProblem: (text) => link.problem(text),
  });
  const screen = createScreen({
    library,
    desk,
    settings,
    link,
    version,
    shell: shell.name,
    greetJobs: () => teller.greet(),
  });
  const exporting = createExportDesk({ shell, parts, serve, now, version });
  const queue: JobQueue = createJobQueue({
    now,
    newId: randomUUID,
    onChange: (id) => teller.changed(id),
    onEnd: (job) => teller.ended(job),
  });
  const teller = createJobTeller(link, queue);
  const works = createImportWorks({
    desk,
    library,
    now,
    takeFeeds: (_title, listed) => feeds.takeList(listed),
  });
  const imports = createImports({
    queue,
    library,
    works,
    samplesFolder: files.samplesFolder,
    network,
  });
  const windowFiles = createWindowFiles({ queue, link, works });
  const feeds: FeedDesk = createFeedDesk({
    library,
    queue,
    now,
    newId: randomUUID,
    fetch: (address, request) => network.fetch(address, { why: 'feed', accept: FEED_ACCEPT, ...request }),
    read: parts.readFeed,
    openDocument: (input) => parts.openDocument(input, { now: now().toISOString(), newId: randomUUID }),
    readAddress: (address, reading) => network.readAddress(address, reading),
    importDocument: (input, around) => desk.importDocument(input, around),
    settings: () => ({
      automatic: settings.current.feedsAutomatic && library.writable,
      interval: settings.current.feedsInterval,
    }),
    later: callLater,
    onFeed: (row) => link.emit('feeds.changed', row),
    onRemoved: (id) => link.emit('feeds.removed', { id }),
    onProgress: (progress) => link.emit('feeds.progress', progress),
  });
  const answer = createGate({
    origin: APP_ORIGIN[shell.name],
    writable: library.writable,
    handlers: {
      ...createNetworkHandlers({ network, settings, onAllowed: (entry) => void feeds.retryHost(entry) }),
      ...createHandlers({ library, desk, settings, screen, exporting, now }),
      ...createJobHandlers({ queue, imports, windowFiles, library, exporting }),
      ...createFeedHandlers({ feeds, library, exporting }),
      ...createJoinedHandlers({ desk, exporting }),
    },
    onFailure: (call, error) => process.stderr.write(`${call} failed: ${describeFailure(error)}\n`),
  });

  /** What became of each file, in order, when all of them are through. */
  async function outcomesOf(job: JobHandle): Promise<readonly ImportOutcome[]> {
    await job.ended;
    return imports.outcomesOf(job.id);
  }

  async function openWindow(given: readonly string[] = []): Promise<ShellWindow> {
    if (given.length > 0) {
      pool.warmUp();
      screen.expectFirst(imports.importFirst(given).first);
    }
    const opened = await shell.openWindow({
      state: settings.current.window,
      serve,
      answer,
      onState: (state) => settings.changeSoon({ window: state }),
    });
    link.attach(opened);
    feeds.start();
    return opened;
  }

  async function closeDown(): Promise<void> {
    await feeds.close();
    await queue.close();
    await desk.close();
    settings.flush();
    await pool.close();
    await library.close();
  }

  const app: App = {
    writable: library.writable,
    takeNotices: () => link.takeNotices(),
    get settings() {
      return settings.current;
    },
    openWindow,
    openWindowOn(article) {
      screen.showing(article);
      return openWindow();
    },
    async importFiles(paths) {
      // A second start without files only brings the window before the others.
      if (paths.length === 0) return [];
      const outcomes = await outcomesOf(imports.importPaths(paths));
      screen.showLast(outcomes);
      return outcomes;
    },
    importAddresses: (addresses) => outcomesOf(imports.importAddresses(addresses)),
    async retrySetAside() {
      const { total } = await library.run('listSetAside', { offset: 0, limit: 1 });
      return total === 0 ? [] : outcomesOf(await imports.retryAside(null));
    },
    listSetAside: async () => (await library.run('listSetAside', { offset: 0, limit: 1_000 })).items,
    jobs: () => queue.list(),
    importSamples: async () => outcomesOf(await imports.importSamples()),
    pageLost(sentence) {
      link.pageGone();
      link.problem(sentence);
    },
    async previewFile(path) {
      const preview = await desk.previewFile(path);
      if (preview.ok) for (const picture of preview.pictures) previewed.set(picture.hash, picture);
      return preview;
    },
    async previewAddress(address) {
      const read = await network.readAddress(address);
      return read.ok ? desk.preview(read.input) : { ok: false, name: address, message: read.message };
    },
    listArticles: (request) => library.run('listArticles', request),
    openArticle: (id) => desk.open(id),
    readOriginal: (id) => library.run('readOriginal', id),
    checkLibrary: () => library.run('checkDatabase', null),
    briefingPdf: (view, printing) => exporting.print(view, printing),
    joinedFile: (joined, format) => exporting.joinedFile(joined, format),
    feeds,
    close: () => (closed ??= closeDown()),
  };
  shell.onQuit(() => app.close());
  return app;
}

/** A timer that keeps nobody's process alive. */
function callLater(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds).unref();
  return () => clearTimeout(timer);
}

/** The kind of error and where it arose. Its message may hold the reader's own words, so it is left out. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 5)].join('\n');
}
