/** What main tells the window: JSON-safe views made of the domain's own types. */
import type { AppliedCorrection } from '../core/corrections/correction.ts';
import type { Analysis, Annotation, Article, ArticleId, Direction } from '../core/model.ts';
import type { JobView } from './jobs.ts';
import type { Settings } from './settings.ts';

/** One line of the library list. */
export interface LibraryRow {
  readonly id: ArticleId;
  readonly title: string;
  readonly publisher: string | null;
  readonly language: string;
  readonly direction: Direction;
  readonly publishedAt: string | null;
  readonly capturedAt: string;
  readonly quotations: number;
  readonly annotations: number;
}

export interface LibraryPage {
  readonly rows: readonly LibraryRow[];
  /** All rows that match, not only this page's. */
  readonly total: number;
}

/** Everything the reader and the insights draw of one article. */
export interface ArticleView {
  readonly article: Article;
  /** With the analyst's corrections. */
  readonly analysis: Analysis;
  readonly annotations: readonly Annotation[];
  /** The analyst's corrections, oldest first, each with what it changed; none where left out. */
  readonly corrections?: readonly AppliedCorrection[];
}

/** One sentence for the reader; `problem` stays until dismissed, `news` fades. */
export interface Notice {
  readonly kind: 'problem' | 'news';
  readonly text: string;
}

/** What the window needs to draw itself the first time. */
export interface StartState {
  readonly version: string;
  readonly shell: 'electron' | 'chromium';
  readonly settings: Settings;
  /** False where the library was written by a newer Dateline, or its folder cannot be written. */
  readonly writable: boolean;
  readonly notices: readonly Notice[];
  /** The imports of this session, newest first. */
  readonly jobs: readonly JobView[];
  /** Those that ended while no window listened, and whose end was not told yet. */
  readonly untold: readonly string[];
  readonly library: LibraryPage;
  /** Unread items of feeds; none where left out. */
  readonly unreadItems?: number;
  /** The article to show at once: one just opened, or the last one. */
  readonly open: ArticleView | null;
}

/** What became of one file or paste. */
export type ImportOutcome =
  | { readonly ok: true; readonly name: string; readonly id: ArticleId; readonly duplicate: boolean }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** Where the exported file went. */
export interface ExportOutcome {
  /** Null: the reader closed the save dialog. */
  readonly path: string | null;
}

/** A failure as a value; `message` is one sentence for the reader. */
export interface CallError {
  readonly code: 'refused' | 'invalid' | 'not-found' | 'read-only' | 'conflict' | 'failed';
  readonly message: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: CallError };
