/**
 * What the application does with articles: open, import, correct, restore, analyse. It gathers from
 * the library and the analysis pool, computes with core, and stores; work on one article is done in turn.
 */
import type { ArticleView, LibraryRow } from '../contract/views.ts';
import { applyCorrections } from '../core/corrections/apply-corrections.ts';
import { makeCorrection, type CorrectionRequest } from '../core/corrections/make-correction.ts';
import { emptyAnalysis, ENGINE_VERSION } from '../core/analysis/engine-version.ts';
import type { Analysis, Article, ArticleId, CorrectionId } from '../core/model.ts';
import { canonicalText } from '../core/text.ts';
import type { AnalysisPool } from './analysing/analysis-pool.ts';
import { createAnalyst, type AnalysisOutcome } from './analysing/analyst.ts';
import { packLarge, sha256 } from './digest.ts';
import { CallRefusal } from './gate.ts';
import type { StoredArticle } from './library/articles.ts';
import type { Library } from './library/library.ts';
import { LibraryError } from './library/library-error.ts';
import type { DocumentPart } from './importing/document.ts';
import type { ImportContext, ImportInput, OpenedDocument } from './importing/open-document.ts';
import type { AppParts } from './parts.ts';
import type { Picture } from './pictures/picture.ts';
import { readBeside } from './read-beside.ts';
import { notImported, readImportFile } from './read-import-file.ts';
import { createTurns } from './run-in-turn.ts';
import { visibleName } from './visible-name.ts';

export interface ArticleDeskOptions {
  readonly library: Library;
  readonly pool: AnalysisPool;
  readonly parts: Pick<AppParts, 'importArticle' | 'openDocument'>;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Fetches the pictures of an article that was itself fetched; none where left out. */
  readonly fetchPictures?: ImportContext['fetchPictures'];
  /** Milliseconds an import or an opening waits for an analysis. */
  readonly analysisPatience?: number;
  /** A row was added or changed. */
  readonly onRow: (row: LibraryRow) => void;
  /** An article was analysed anew in the background. */
  readonly onReanalysed: (id: ArticleId) => void;
  /** One sentence about something that went wrong beside the call itself. */
  readonly onProblem: (sentence: string) => void;
}

/** Milliseconds an import or an opening waits for an analysis; about a hundred times what an article needs. */
const ANALYSIS_PATIENCE = 4_000;

/** What surrounds a document: what can stop its import, and the files beside it. */
export type ImportSurroundings = Pick<ImportContext, 'signal' | 'readBeside'>;

/** What became of a document. */
export type Imported =
  | {
      readonly kind: 'article';
      readonly id: ArticleId;
      readonly duplicate: boolean;
      /** Documents that came with it, each to be imported as one of its own. */
      readonly attachments: readonly DocumentPart[];
      /** True where pictures that were saved beside the page did not come with it. */
      readonly withoutPictures?: boolean;
    }
  | Exclude<OpenedDocument, { readonly kind: 'article' }>;

/** A file read and analysed without being stored. */
export type Preview =
  | { readonly ok: true; readonly view: ArticleView; readonly pictures: readonly Picture[] }
  | { readonly ok: false; readonly name: string; readonly message: string };

export interface ArticleDesk {
  /** @throws {LibraryError} */
  open(id: ArticleId): Promise<ArticleView>;
  /**
   * Opens a document; what is an article is analysed and stored. It is on disk when this resolves.
   * Stopped before its analysis, it is refused and leaves nothing behind.
   */
  importDocument(input: ImportInput, around?: ImportSurroundings): Promise<Imported>;
  previewFile(path: string): Promise<Preview>;
  /** Reads and analyses without storing. */
  preview(input: ImportInput, around?: ImportSurroundings): Promise<Preview>;
  /** Changes an article by `change`, analyses it anew and stores both. @throws what `change` throws, or {LibraryError} */
  revise(id: ArticleId, change: (article: Article) => Article): Promise<ArticleView>;
  /** Corrects the analysis. @throws {CallRefusal} with a sentence, or {LibraryError} */
  correct(id: ArticleId, request: CorrectionRequest): Promise<ArticleView>;
  /** Takes a correction back. @throws {LibraryError} */
  uncorrect(id: ArticleId, correction: CorrectionId): Promise<ArticleView>;
  /** Runs work on an article after all earlier work on it. */
  inTurn<T>(id: ArticleId, work: () => Promise<T>): Promise<T>;
  /** Tells the window that an article's row changed. */
  announce(id: ArticleId): Promise<void>;
  /** Analyses anew what an older engine read, one at a time, while nobody waits. */
  refreshAnalyses(): Promise<void>;
  /** Takes no more work and waits for what is under way. */
  close(): Promise<void>;
}

export function createArticleDesk(options: ArticleDeskOptions): ArticleDesk {
  const { library, pool } = options;
  const turns = createTurns();
  const analyst = createAnalyst({
    pool,
    library,
    turns,
    patience: options.analysisPatience ?? ANALYSIS_PATIENCE,
    onDelivered(id) {
      options.onReanalysed(id);
      void announce(id);
    },
  });
  let closing = false;

  async function open(id: ArticleId): Promise<ArticleView> {
    const stored = await library.run('readArticle', id);
    const damage = describeDamage(stored);
    if (damage !== null) options.onProblem(damage);
    const { article } = stored;
    if (stored.analysis !== null) return viewOf(stored, stored.analysis);
    if (stored.failedEngine === ENGINE_VERSION || analyst.isRunning(id)) return viewOf(stored, null);
    const outcome = await analyst.analyseSoon(article);
    if (outcome.state !== 'running' && library.writable) await analyst.deliver(article, outcome);
    return viewOf(stored, outcome.state === 'done' ? outcome.analysis : null);
  }

  /** What is stored, shown: unlike `open` it has nothing analysed, so it can be part of a turn. */
  async function look(id: ArticleId): Promise<ArticleView> {
    const stored = await library.run('readArticle', id);
    return viewOf(stored, stored.analysis);
  }

  async function correct(id: ArticleId, request: CorrectionRequest): Promise<ArticleView> {
    const { article, analysis, corrections = [] } = await look(id);
    const made = makeCorrection(request, {
      articleId: id,
      analysis,
      corrections,
      text: canonicalText(article.blocks),
      id: options.newId() as CorrectionId,
      now: options.now().toISOString(),
    });
    if (!made.ok) throw new CallRefusal(made.code, made.message);
    const { correction, replaces } = made;
    await library.run('saveCorrection', { correction, replaces });
    await announce(id);
    return look(id);
  }

  async function uncorrect(articleId: ArticleId, id: CorrectionId): Promise<ArticleView> {
    await library.run('deleteCorrection', { articleId, id });
    await announce(articleId);
    return look(articleId);
  }

  async function importDocument(input: ImportInput, around: ImportSurroundings = {}): Promise<Imported> {
    const { name } = input;
    if (closing) return { kind: 'refused', message: notImported(name, 'Dateline is closing') };
    try {
      if (input.kind !== 'paste') {
        const known = await library.run('findByOriginal', await sha256(input.bytes));
        if (known !== null) return { kind: 'article', id: known, duplicate: true, attachments: [] };
      }
      const opened = await options.parts.openDocument(input, {
        now: options.now().toISOString(),
        newId: options.newId,
        ...(options.fetchPictures === undefined ? {} : { fetchPictures: options.fetchPictures }),
        ...around,
      });
      // With only some of its pictures it would be half an article.
      if (around.signal?.aborted === true)
        return { kind: 'refused', message: notImported(name, 'the import was cancelled') };
      if (opened.kind !== 'article') return opened;
      const { article, original, attachments, pictures = [], absentPictures = 0 } = opened;
      const outcome = await analyst.analyseSoon(article);
      const { id, duplicate } = await library.run('addArticle', {
        article,
        original: await packLarge(original),
        pictures,
        ...storedAs(outcome),
      });
      if (!duplicate) {
        if (outcome.state === 'failed') {
          options.onProblem(
            `“${visibleName(article.title.value)}” is in the library, but could not be analysed.`,
          );
        }
        await announce(id);
      }
      return { kind: 'article', id, duplicate, attachments, withoutPictures: absentPictures > 0 };
    } catch (error) {
      const reason =
        error instanceof LibraryError ? lowerFirst(error.message) : 'an internal error occurred.';
      return { kind: 'refused', message: notImported(name, reason.replace(/\.$/, '')) };
    }
  }

  async function preview(input: ImportInput, around: ImportSurroundings = {}): Promise<Preview> {
    const result = await options.parts.importArticle(input, {
      now: options.now().toISOString(),
      newId: options.newId,
      ...around,
    });
    if (!result.ok) return { ok: false, name: input.name, message: result.message };
    const { article, pictures = [] } = result;
    const outcome = await analyst.analyse(article, 'now');
    const analysis = outcome.state === 'done' ? outcome.analysis : emptyAnalysis(article);
    return { ok: true, view: { article, analysis, annotations: [], corrections: [] }, pictures };
  }

  async function announce(id: ArticleId): Promise<void> {
    // What was done is on disk: that the list can't be told of it must not make it look undone.
    await library.run('readRow', id).then(options.onRow, () => undefined);
  }

  async function refreshOne(id: ArticleId): Promise<void> {
    const { article, failedEngine } = await library.run('readArticle', id);
    if (failedEngine === ENGINE_VERSION || analyst.isRunning(id)) return;
    // Outside its turn: what the reader does to the article meanwhile does not wait for this.
    await analyst.deliver(article, await analyst.analyse(article, 'later'));
  }

  return {
    open,
    importDocument,
    announce,
    inTurn: (id, work) => turns.run(id, work),
    correct: (id, request) => turns.run(id, () => correct(id, request)),
    uncorrect: (id, correction) => turns.run(id, () => uncorrect(id, correction)),
    async previewFile(path) {
      const file = await readImportFile(path);
      if (!file.ok) return file;
      const input = { name: file.name, mediaType: '', bytes: file.bytes, kind: 'file' } as const;
      return preview(input, { readBeside: readBeside(path) });
    },
    preview,
    async revise(id, change) {
      await turns.run(id, async () => {
        const article = change((await library.run('readArticle', id)).article);
        const outcome = await analyst.analyseSoon(article);
        await library.run('replaceArticle', { article, ...storedAs(outcome) });
        await announce(id);
      });
      // After its turn: opening may have an analysis delivered, which takes a turn of its own.
      return open(id);
    },
    async refreshAnalyses() {
      for (const id of await library.run('listOutdated', ENGINE_VERSION)) {
        if (closing) return;
        // Deleted or damaged meanwhile: the next one is no worse for it.
        await refreshOne(id).catch(() => undefined);
      }
    },
    async close() {
      closing = true;
      analyst.close();
      await turns.idle();
    },
  };
}

/** What is shown of an article; without an analysis, corrections wait for one. */
function viewOf(
  { article, annotations, corrections }: StoredArticle,
  analysis: Analysis | null,
): ArticleView {
  if (analysis === null) {
    return { article, analysis: emptyAnalysis(article), annotations, corrections: [] };
  }
  const corrected = applyCorrections(analysis, corrections);
  return { article, analysis: corrected.analysis, annotations, corrections: corrected.corrections };
}

/** One sentence, or null where all that belongs to the article is whole. */
function describeDamage({ damagedAnnotations, damagedCorrections }: StoredArticle): string | null {
  const parts = [
    ...(damagedAnnotations === 0
      ? []
      : [damagedAnnotations === 1 ? 'one note' : `${damagedAnnotations} notes`]),
    ...(damagedCorrections === 0
      ? []
      : [damagedCorrections === 1 ? 'one correction' : `${damagedCorrections} corrections`]),
  ];
  if (parts.length === 0) return null;
  const what = parts.join(' and ');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} of this article could not be shown: damaged on disk. Restore a backup of the library to get back what was written.`;
}

/** What the library is told of an analysis: the analysis, that this engine failed, or nothing yet. */
function storedAs(outcome: AnalysisOutcome): {
  readonly analysis: Analysis | null;
  readonly failedEngine?: string;
} {
  switch (outcome.state) {
    case 'done':
      return { analysis: outcome.analysis };
    case 'failed':
      return { analysis: null, failedEngine: ENGINE_VERSION };
    case 'running':
      return { analysis: null };
  }
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
