/** Reads articles: the list, the search, one article with all that belongs to it. Every row is checked against its hash. */
import type { ArticleView, LibraryPage, LibraryRow } from '../../contract/views.ts';
import { fromWebAnnotation, type WebAnnotation } from '../../core/annotations/web-annotation.ts';
import type { Correction } from '../../core/corrections/correction.ts';
import type { Analysis, Annotation, Article, ArticleId } from '../../core/model.ts';
import { canonicalText } from '../../core/text.ts';
import { countQuotations, readCorrections } from './corrections.ts';
import { allRows, firstRow, rowHash, type ReadableDb, type SqlValue } from './database.ts';
import { searchQuery } from './fold-text.ts';
import { LibraryError } from './library-error.ts';

/** An article as stored: its analysis may be missing (pending, or damaged and to be made anew). */
export interface StoredArticle extends Omit<ArticleView, 'analysis' | 'corrections'> {
  /** As the engine made it; the corrections are still to be laid over it. */
  readonly analysis: Analysis | null;
  readonly corrections: readonly Correction[];
  /** Corrections that were damaged on disk and can't be applied. */
  readonly damagedCorrections: number;
  /** The engine that failed on this article and need not try again, or null. */
  readonly failedEngine: string | null;
  /** Annotations that were damaged on disk and can't be shown. */
  readonly damagedAnnotations: number;
}

export interface ListRequest {
  readonly query: string;
  readonly offset: number;
  readonly limit: number;
}

/** A type, not an interface: only those count as records of SQL values. */
type ListColumns = {
  readonly sequence: number;
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly language: string;
  readonly direction: string;
  readonly published_at: string | null;
  readonly captured_at: string;
  readonly quotations: number;
  readonly list_hash: string;
  readonly annotations: number;
};

const LIST_COLUMNS = `sequence, id, title, publisher, language, direction, published_at, captured_at, quotations, list_hash,
  (SELECT count(*) FROM annotations WHERE article = articles.sequence AND deleted = 0) AS annotations`;

/** Newest first by order of arrival, which no clock can disturb. A query without a word in it lists nothing unless it is blank. */
export function listArticles(db: ReadableDb, { query, offset, limit }: ListRequest): LibraryPage {
  if (query.trim() === '') {
    const rows = allRows<ListColumns>(
      db,
      `SELECT ${LIST_COLUMNS} FROM articles WHERE deleted = 0 ORDER BY sequence DESC LIMIT ? OFFSET ?`,
      limit,
      offset,
    );
    return {
      rows: rows.map((row) => libraryRow(db, row)),
      total: count(db, 'SELECT count(*) AS n FROM articles WHERE deleted = 0'),
    };
  }
  const match = searchQuery(query);
  return match === null ? { rows: [], total: 0 } : listMatching(db, match, offset, limit);
}

/**
 * Articles whose text matches, and those with a note that does. The index gives rows newest first, so
 * only as many as the page needs are looked at: one query that joins both kinds took a hundred times
 * as long for a common word.
 */
function listMatching(db: ReadableDb, match: string, offset: number, limit: number): LibraryPage {
  const noted = allRows<{ sequence: number }>(
    db,
    `SELECT DISTINCT articles.sequence FROM note_search
       JOIN annotations ON annotations.sequence = note_search.rowid
       JOIN articles ON articles.sequence = annotations.article
     WHERE note_search MATCH ? AND annotations.deleted = 0 AND articles.deleted = 0`,
    match,
  ).map((row) => row.sequence);
  const written = allRows<{ sequence: number }>(
    db,
    `SELECT articles.sequence FROM article_search JOIN articles ON articles.sequence = article_search.rowid
     WHERE article_search MATCH ? AND deleted = 0 ORDER BY article_search.rowid DESC LIMIT ?`,
    match,
    offset + limit,
  ).map((row) => row.sequence);
  const newest = [...new Set([...written, ...noted])].sort((a, b) => b - a).slice(offset, offset + limit);
  const rows = newest.flatMap((sequence) =>
    allRows<ListColumns>(db, `SELECT ${LIST_COLUMNS} FROM articles WHERE sequence = ?`, sequence),
  );
  return { rows: rows.map((row) => libraryRow(db, row)), total: countMatching(db, match, noted) };
}

function countMatching(db: ReadableDb, match: string, noted: readonly number[]): number {
  const matching = 'SELECT count(*) AS n FROM article_search WHERE article_search MATCH ?';
  const all = count(db, matching, match);
  // The plus keeps SQLite from asking the index anew for each of the rows: one walk over the matches is enough.
  const hidden = count(
    db,
    `${matching} AND +rowid IN (SELECT sequence FROM articles WHERE deleted = 1)`,
    match,
  );
  if (noted.length === 0) return all - hidden;
  const both = `${matching} AND +rowid IN (SELECT value FROM json_each(?))`;
  return all - hidden + noted.length - count(db, both, match, JSON.stringify(noted));
}

/** One article's line in the list. */
export function readRow(db: ReadableDb, id: ArticleId): LibraryRow {
  const row = firstRow<ListColumns>(
    db,
    `SELECT ${LIST_COLUMNS} FROM articles WHERE id = ? AND deleted = 0`,
    id,
  );
  if (row === undefined) throw notFound();
  return libraryRow(db, row);
}

/** The live article with these original bytes, or null. */
export function findByOriginal(db: ReadableDb, hash: string): ArticleId | null {
  const row = firstRow<{ id: string }>(
    db,
    'SELECT id FROM articles WHERE original = ? AND deleted = 0',
    hash,
  );
  return (row?.id as ArticleId | undefined) ?? null;
}

/** @throws {LibraryError} `not-found`, or `damaged` where the stored text no longer is what was written. */
export function readArticle(db: ReadableDb, id: ArticleId): StoredArticle {
  const row = firstRow<{ sequence: number }>(
    db,
    'SELECT sequence FROM articles WHERE id = ? AND deleted = 0',
    id,
  );
  if (row === undefined) throw notFound();
  const article = readArticleRow(db, row.sequence);
  const text = canonicalText(article.blocks);
  const { annotations, damaged } = readAnnotations(db, row.sequence, text);
  const { corrections, damaged: damagedCorrections } = readCorrections(db, row.sequence, text);
  const { analysis, failedEngine } = readAnalysis(db, row.sequence, id);
  return {
    article,
    analysis,
    failedEngine,
    corrections,
    annotations,
    damagedAnnotations: damaged,
    damagedCorrections,
  };
}

/** The article in a row, checked. @throws {LibraryError} `damaged` */
export function readArticleRow(db: ReadableDb, sequence: number): Article {
  const row = firstRow<{ id: string; article: string; article_hash: string }>(
    db,
    'SELECT id, article, article_hash FROM articles WHERE sequence = ?',
    sequence,
  );
  if (row === undefined) throw notFound();
  if (rowHash(row.id, row.article) !== row.article_hash) {
    throw new LibraryError(
      'damaged',
      'This article was damaged on disk, so it is not shown. Import it again, or restore a backup.',
    );
  }
  return JSON.parse(row.article) as Article;
}

/** Live articles whose analysis another engine made, or none, oldest first. */
export function listOutdated(db: ReadableDb, engine: string): ArticleId[] {
  const rows = allRows<{ id: string }>(
    db,
    `SELECT id FROM articles LEFT JOIN analyses ON analyses.article = articles.sequence
     WHERE deleted = 0 AND (analyses.engine IS NULL OR analyses.engine <> ?) ORDER BY sequence`,
    engine,
  );
  return rows.map((row) => row.id as ArticleId);
}

/** A missing or damaged analysis is null and made anew; so is one that an older engine failed on. */
export function readAnalysis(
  db: ReadableDb,
  sequence: number,
  id: string,
): Pick<StoredArticle, 'analysis' | 'failedEngine'> {
  const row = firstRow<{ engine: string; analysis: string | null; analysis_hash: string }>(
    db,
    'SELECT engine, analysis, analysis_hash FROM analyses WHERE article = ?',
    sequence,
  );
  if (row === undefined || rowHash(id, row.engine, row.analysis) !== row.analysis_hash) {
    return { analysis: null, failedEngine: null };
  }
  if (row.analysis === null) return { analysis: null, failedEngine: row.engine };
  return { analysis: JSON.parse(row.analysis) as Analysis, failedEngine: null };
}

function readAnnotations(
  db: ReadableDb,
  sequence: number,
  text: string,
): { annotations: Annotation[]; damaged: number } {
  const rows = allRows<{ id: string; annotation: string; annotation_hash: string }>(
    db,
    'SELECT id, annotation, annotation_hash FROM annotations WHERE article = ? AND deleted = 0 ORDER BY sequence',
    sequence,
  );
  const whole = rows.filter((row) => rowHash(row.id, row.annotation) === row.annotation_hash);
  return {
    annotations: whole.map((row) => fromWebAnnotation(JSON.parse(row.annotation) as WebAnnotation, text)),
    damaged: rows.length - whole.length,
  };
}

/** A damaged line is rebuilt from the article itself; where that is damaged too, the line says so. */
function libraryRow(db: ReadableDb, row: ListColumns): LibraryRow {
  const { sequence, id, annotations } = row;
  if (listHash(row) === row.list_hash) {
    return {
      id: id as ArticleId,
      title: row.title,
      publisher: row.publisher,
      language: row.language,
      direction: row.direction === 'rtl' ? 'rtl' : 'ltr',
      publishedAt: row.published_at,
      capturedAt: row.captured_at,
      quotations: row.quotations,
      annotations,
    };
  }
  try {
    const { analysis } = readAnalysis(db, sequence, id);
    const article = readArticleRow(db, sequence);
    const text = canonicalText(article.blocks);
    const columns = listColumns(article, countQuotations(db, sequence, analysis, text));
    return libraryRow(db, { ...row, ...columns });
  } catch {
    const damaged = {
      publisher: null,
      language: 'und',
      direction: 'ltr',
      publishedAt: null,
      capturedAt: '',
    } as const;
    return { id: id as ArticleId, title: '(damaged on disk)', ...damaged, quotations: 0, annotations };
  }
}

/** The columns that a list needs, with their hash, from an article. */
export function listColumns(
  article: Article,
  quotations: number,
): Omit<ListColumns, 'sequence' | 'annotations'> {
  const columns = {
    id: article.id,
    title: article.title.value,
    publisher: article.publisher.value,
    language: article.language.value,
    direction: article.direction,
    published_at: article.publishedAt.value,
    captured_at: article.capturedAt,
    quotations,
  };
  return { ...columns, list_hash: listHash(columns) };
}

function listHash(row: Omit<ListColumns, 'sequence' | 'annotations' | 'list_hash'>): string {
  return rowHash(
    row.id,
    row.title,
    row.publisher,
    row.language,
    row.direction,
    row.published_at,
    row.captured_at,
    row.quotations,
  );
}

function count(db: ReadableDb, sql: string, ...values: readonly SqlValue[]): number {
  return firstRow<{ n: number }>(db, sql, ...values)?.n ?? 0;
}

export function notFound(): LibraryError {
  return new LibraryError('not-found', 'This article is no longer in the library.');
}
