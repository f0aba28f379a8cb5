/** The application: builds its services in dependency order on a shell, opens the window, closes down. */
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppEvents, EventName } from '../contract/calls.ts';
import { DEFAULT_SETTINGS, type Settings } from '../contract/settings.ts';
import type { ArticleView, ImportOutcome, LibraryPage, Notice, StartState } from '../contract/views.ts';
import type { ArticleId } from '../core/model.ts';
import { createAnalysisPool } from './analysing/analysis-pool.ts';
import { createArticleDesk, type Preview } from './article-desk.ts';
import { createAssets } from './assets.ts';
import { CallRefusal, createGate } from './gate.ts';
import { createHandlers } from './handlers.ts';
import { openLibrary } from './library/library.ts';
import type { ListRequest } from './library/articles.ts';
import type { LibraryAccess } from './library/open-database.ts';
import { APP_ORIGIN } from './origin.ts';
import { APP_PARTS, type AppParts, type PdfFile } from './parts.ts';
import { createSettings } from './settings.ts';
import type { Shell, ShellWindow } from './shell.ts';

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
  /** Import and export; the real ones where left out. */
  readonly parts?: AppParts;
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
  /** Imports files one after the other; each has its outcome, in order. An open window shows the last one. */
  importFiles(paths: readonly string[]): Promise<ImportOutcome[]>;
  /** Imports the bundled samples that are not there yet. */
  importSamples(): Promise<ImportOutcome[]>;
  /** The window's page went and comes back: `sentence` is shown when it does. */
  pageLost(sentence: string): void;
  /** Reads and analyses a file without storing it. */
  previewFile(path: string): Promise<Preview>;
  listArticles(request: ListRequest): Promise<LibraryPage>;
  /** @throws {LibraryError} `not-found`, `damaged` */
  openArticle(id: ArticleId): Promise<ArticleView>;
  /** The bytes an article was made from. @throws {LibraryError} */
  readOriginal(id: ArticleId): Promise<Uint8Array>;
  /** What SQLite finds wrong with the library's file, one sentence each. Reads all of it. @throws {LibraryError} */
  checkLibrary(): Promise<readonly string[]>;
  /** Prints a briefing; saving it is the caller's. */
  briefingPdf(view: ArticleView, options: { readonly notes: boolean }): Promise<PdfFile>;
  /** Saves everything, purges what was deleted and ends the workers. Safe to call twice. */
  close(): Promise<void>;
}

/** Rows of the first page of the list; the window asks for more as it scrolls. */
const FIRST_PAGE = 100;
/** Milliseconds a thread may take for one article before it counts as hung. */
const ANALYSIS_LIMIT = 60_000;
/** Milliseconds the first drawing waits at most for a file given at the start. */
const START_PATIENCE = 3_000;
/** Milliseconds the page may take to listen once it has the answer to its start call. */
const LISTENING_DELAY = 150;
/** Milliseconds after the first drawing before articles of an older engine are read anew. */
const REFRESH_DELAY = 1_500;
/** Milliseconds until the article on screen is remembered: not before it is drawn, yet soon enough for a power cut. */
const SHOWN_DELAY = 100;
/** Files of the samples folder that are articles. */
const SAMPLE = /\.(?:html?|txt|md)$/i;

/** @throws {LibraryError} `in-use` where another Dateline has this library open. */
export async function createApp(options: AppOptions): Promise<App> {
  const { shell, files, now, version } = options;
  const parts = options.parts ?? APP_PARTS;
  const notices: Notice[] = [];
  const untold: (readonly ImportOutcome[])[] = [];
  const exported = new Set<string>();
  let window: ShellWindow | null = null;
  /** True while a page listens: what is sent before, or after it crashed, would be lost. */
  let listening = false;
  let shown: ArticleId | null = null;
  let firstFile: Promise<ImportOutcome | undefined> = Promise.resolve(undefined);
  let refreshing = false;
  let closed: Promise<void> | null = null;

  const library = await openLibrary({
    folder: shell.dataFolder,
    worker: files.libraryWorker,
    access: options.access ?? 'write',
    onNotice: problem,
  });
  if (library.notice !== null) notices.push({ kind: 'problem', text: library.notice });
  const settings = createSettings(shell.openSettingsStore(DEFAULT_SETTINGS), problem);
  const pool = createAnalysisPool({ worker: files.analysisWorker, size: 2, timeLimit: ANALYSIS_LIMIT });
  const serve = createAssets(files);
  const desk = createArticleDesk({
    library,
    pool,
    importArticle: parts.importArticle,
    now,
    newId: randomUUID,
    onRow: (row) => emit('library.rowChanged', row),
    onReanalysed: (id) => void tellIfShown(id),
    onProblem: problem,
  });
  const answer = createGate({
    origin: APP_ORIGIN[shell.name],
    writable: library.writable,
    handlers: createHandlers({
      library,
      desk,
      settings,
      now,
      start,
      importSamples,
      showing,
      rowRemoved,
      exportPdf,
      reveal,
    }),
    onFailure: (call, error) => process.stderr.write(`${call} failed: ${describeFailure(error)}\n`),
  });

  function emit<Name extends EventName>(name: Name, payload: AppEvents[Name]): void {
    window?.emit(name, JSON.stringify(payload));
  }

  function problem(text: string): void {
    const notice: Notice = { kind: 'problem', text };
    if (listening) emit('notice', notice);
    else notices.push(notice);
  }

  /** One report for a whole batch, so that nothing gets lost among many messages. */
  function tellImports(outcomes: readonly ImportOutcome[]): void {
    if (outcomes.length === 0) return;
    if (listening) emit('import.finished', { outcomes });
    else untold.push(outcomes);
  }

  function showing(id: ArticleId): void {
    shown = id;
    settings.changeSoon({ lastArticle: id }, SHOWN_DELAY);
  }

  function rowRemoved(id: ArticleId): void {
    if (shown === id) shown = null;
    if (settings.current.lastArticle === id) settings.changeSoon({ lastArticle: null });
    emit('library.rowRemoved', { id });
  }

  async function tellIfShown(id: ArticleId): Promise<void> {
    if (id !== shown || window === null) return;
    await desk.open(id).then(
      (view) => emit('article.changed', view),
      () => undefined,
    );
  }

  async function start(): Promise<StartState> {
    listening = false;
    const [page, open] = await Promise.all([
      library.run('listArticles', { query: '', offset: 0, limit: FIRST_PAGE }),
      openFirst(),
    ]);
    refreshSoon();
    // The page listens as soon as it has this answer.
    setTimeout(() => tellHeldBack(), LISTENING_DELAY).unref();
    return {
      version,
      shell: shell.name,
      settings: settings.current,
      writable: library.writable,
      notices: notices.splice(0),
      imports: untold.splice(0),
      library: page,
      open,
    };
  }

  /** Sends what went wrong while the page was taking its first answer. */
  function tellHeldBack(): void {
    if (window === null) return;
    listening = true;
    for (const notice of notices.splice(0)) emit('notice', notice);
    for (const outcomes of untold.splice(0)) emit('import.finished', { outcomes });
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

  async function importFiles(paths: readonly string[]): Promise<ImportOutcome[]> {
    const outcomes: ImportOutcome[] = [];
    for (const path of paths) {
      emit('import.progress', { done: outcomes.length, total: paths.length });
      outcomes.push(await desk.importFile(path));
    }
    emit('import.progress', { done: paths.length, total: paths.length });
    return outcomes;
  }

  function showLast(outcomes: readonly ImportOutcome[]): void {
    const last = outcomes.findLast((outcome) => outcome.ok);
    if (last !== undefined) emit('article.opened', { id: last.id });
  }

  async function importSamples(): Promise<ImportOutcome[]> {
    const all = await readdir(files.samplesFolder).catch(() => {
      throw new CallRefusal(
        'failed',
        'The samples are missing from this installation; install Dateline again.',
      );
    });
    const names = all.filter((name) => SAMPLE.test(name) && !/^readme/i.test(name)).sort();
    const outcomes: ImportOutcome[] = [];
    for (const [done, name] of names.entries()) {
      emit('import.progress', { done, total: names.length });
      // Read whole: packed samples lie in an archive, where a file can't be opened piece by piece.
      const bytes = await readFile(join(files.samplesFolder, name));
      outcomes.push(await desk.importBytes({ name, mediaType: '', bytes, kind: 'sample' }));
    }
    emit('import.progress', { done: names.length, total: names.length });
    return outcomes;
  }

  async function briefingPdf(view: ArticleView, { notes }: { readonly notes: boolean }): Promise<PdfFile> {
    // SECURITY: what is not to be printed does not even reach the export.
    const shared = notes ? view : { ...view, annotations: [] };
    const printPdf: Shell['printPdf'] = (document) => shell.printPdf(document);
    return parts.briefingPdf(shared, { notes, printPdf, serve, now: now().toISOString(), version });
  }

  async function exportPdf(view: ArticleView, notes: boolean): Promise<string | null> {
    const file = await briefingPdf(view, { notes });
    let path: string | null;
    try {
      path = await shell.saveFile(file);
    } catch (error) {
      throw new CallRefusal('failed', `The PDF could not be saved: ${saveReason(error)}.`);
    }
    if (path !== null) exported.add(path);
    return path;
  }

  async function reveal(path: string): Promise<void> {
    // SECURITY: the page names no path of its own choosing.
    if (!exported.has(path))
      throw new CallRefusal('refused', 'Only files exported in this session can be shown.');
    await shell.revealFile(path);
  }

  async function openWindow(given: readonly string[] = []): Promise<ShellWindow> {
    const [first, ...others] = given;
    if (first !== undefined) {
      pool.warmUp();
      const imported = importFiles([first]);
      if (others.length === 0) void imported.then(tellImports);
      else void imported.then(async (begun) => tellImports([...begun, ...(await importFiles(others))]));
      firstFile = imported.then(([outcome]) => outcome);
    }
    const opened = await shell.openWindow({
      state: settings.current.window,
      serve,
      answer,
      onState: (state) => settings.changeSoon({ window: state }),
    });
    window = opened;
    void opened.closed.then(() => {
      if (window !== opened) return;
      window = null;
      listening = false;
    });
    return opened;
  }

  async function closeDown(): Promise<void> {
    await desk.close();
    settings.flush();
    await pool.close();
    await library.close();
  }

  const app: App = {
    writable: library.writable,
    takeNotices: () => notices.splice(0),
    get settings() {
      return settings.current;
    },
    openWindow,
    async importFiles(paths) {
      const outcomes = await importFiles(paths);
      showLast(outcomes);
      // Without a window the caller says what became of each file.
      if (window !== null) tellImports(outcomes);
      return outcomes;
    },
    importSamples,
    pageLost(sentence) {
      listening = false;
      notices.push({ kind: 'problem', text: sentence });
    },
    previewFile: (path) => desk.previewFile(path),
    listArticles: (request) => library.run('listArticles', request),
    openArticle: (id) => desk.open(id),
    readOriginal: (id) => library.run('readOriginal', id),
    checkLibrary: () => library.run('checkDatabase', null),
    briefingPdf,
    close: () => (closed ??= closeDown()),
  };
  shell.onQuit(() => app.close());
  return app;
}

async function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined).unref());
}

function saveReason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
      return 'the disk is full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'the folder cannot be written';
    default:
      return 'the disk did not take it';
  }
}

/** The kind of error and where it arose. Its message may hold the reader's own words, so it is left out. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places.slice(0, 5)].join('\n');
}
