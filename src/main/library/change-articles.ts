/** Changes to articles, each in one transaction: what belongs together is stored together or not at all. */
import {
  reanchor,
  toWebAnnotation,
  fromWebAnnotation,
  type WebAnnotation,
} from '../../core/annotations/web-annotation.ts';
import type { Analysis, Article, ArticleId } from '../../core/model.ts';
import { canonicalText } from '../../core/text.ts';
import { findByOriginal, listColumns, notFound, readAnalysis, readArticleRow } from './articles.ts';
import { removeDeletedFeeds } from './change-feeds.ts';
import { countQuotations, moveCorrections } from './corrections.ts';
import {
  allRows,
  firstRow,
  rowHash,
  run,
  transaction,
  type ReadableDb,
  type WritableDb,
} from './database.ts';
import { LibraryError } from './library-error.ts';
import type { Picture } from '../pictures/picture.ts';
import { storeOriginal, type PackedOriginal } from './originals.ts';
import { purgePictures, storePictures } from './pictures.ts';
import { articleSearchColumns } from './rebuild-search.ts';
import { purgeSetAside } from './set-aside.ts';

export interface AddRequest {
  readonly article: Article;
  /** The document's bytes, or those packed already where they are many. */
  readonly original: Uint8Array | PackedOriginal;
  /** Null: not made yet, or the engine failed on it. */
  readonly analysis: Analysis | null;
  /** The engine that failed on the article and need not try again. */
  readonly failedEngine?: string;
  /** Those its blocks name; none where left out. */
  readonly pictures?: readonly Picture[];
}

export interface AddOutcome {
  readonly id: ArticleId;
  /** True where an article of the same bytes was there already; `id` is that one's, nothing was stored. */
  readonly duplicate: boolean;
}

/** Stores a new article with its original and its analysis. */
export function addArticle(db: WritableDb, request: AddRequest): AddOutcome {
  const { article, original, analysis } = request;
  return transaction(db, () => {
    const known = findByOriginal(db, article.source.hash);
    if (known !== null) return { id: known, duplicate: true };
    storeOriginal(db, article.source.hash, original);
    const columns = listColumns(article, analysis?.quotations.length ?? 0);
    const json = JSON.stringify(article);
    const { rowid } = run(
      db,
      `INSERT INTO articles (id, original, title, publisher, language, direction, published_at, captured_at, quotations, list_hash, article, article_hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      article.id,
      article.source.hash,
      columns.title,
      columns.publisher,
      columns.language,
      columns.direction,
      columns.published_at,
      columns.captured_at,
      columns.quotations,
      columns.list_hash,
      json,
      rowHash(article.id, json),
    );
    run(
      db,
      'INSERT INTO article_search (rowid, title, body) VALUES (?, ?, ?)',
      rowid,
      ...articleSearchColumns(article),
    );
    storePictures(db, rowid, request.pictures ?? []);
    writeAnalysis(db, rowid, request);
    return { id: article.id, duplicate: false };
  });
}

/** Replaces an article that was corrected or whose text changed: search, analysis, annotations and corrections move along. */
export function replaceArticle(db: WritableDb, request: Omit<AddRequest, 'original'>): null {
  const { article, analysis } = request;
  return transaction(db, () => {
    const sequence = sequenceOf(db, article.id);
    const textBefore = canonicalText(readArticleRow(db, sequence).blocks);
    const text = canonicalText(article.blocks);
    if (text !== textBefore) {
      moveAnnotations(db, sequence, textBefore, text);
      moveCorrections(db, sequence, textBefore, text);
    }
    const columns = listColumns(article, countQuotations(db, sequence, analysis, text));
    const json = JSON.stringify(article);
    run(
      db,
      `UPDATE articles SET title = ?, publisher = ?, language = ?, direction = ?, published_at = ?, quotations = ?, list_hash = ?, article = ?, article_hash = ?
       WHERE sequence = ?`,
      columns.title,
      columns.publisher,
      columns.language,
      columns.direction,
      columns.published_at,
      columns.quotations,
      columns.list_hash,
      json,
      rowHash(article.id, json),
      sequence,
    );
    run(
      db,
      'UPDATE article_search SET title = ?, body = ? WHERE rowid = ?',
      ...articleSearchColumns(article),
      sequence,
    );
    writeAnalysis(db, sequence, request);
    return null;
  });
}

export interface AnalysisRequest {
  readonly id: ArticleId;
  readonly engine: string;
  /** Null: this engine failed on the article and need not try again. */
  readonly analysis: Analysis | null;
}

/** Stores an analysis made later; nothing else of the article changes, annotations and corrections least of all. */
export function storeAnalysis(db: WritableDb, { id, engine, analysis }: AnalysisRequest): null {
  return transaction(db, () => {
    const sequence = sequenceOf(db, id);
    writeAnalysisRow(db, sequence, id, engine, analysis);
    countAnew(db, sequence);
    return null;
  });
}

/** Brings the article's line in the list up to what its analysis and corrections now show. */
export function countAnew(db: WritableDb, sequence: number): void {
  const article = readArticleRow(db, sequence);
  const { analysis } = readAnalysis(db, sequence, article.id);
  const text = canonicalText(article.blocks);
  const columns = listColumns(article, countQuotations(db, sequence, analysis, text));
  run(
    db,
    'UPDATE articles SET quotations = ?, list_hash = ? WHERE sequence = ?',
    columns.quotations,
    columns.list_hash,
    sequence,
  );
}

/** Takes an article out of sight until it is purged or brought back. */
export function deleteArticle(db: WritableDb, id: ArticleId): null {
  const { changes } = run(db, 'UPDATE articles SET deleted = 1 WHERE id = ? AND deleted = 0', id);
  if (changes === 0) throw notFound();
  return null;
}

/** @throws {LibraryError} `conflict` where the same bytes were imported again meanwhile. */
export function undeleteArticle(db: WritableDb, id: ArticleId): null {
  return transaction(db, () => {
    const row = firstRow<{ original: string; deleted: number }>(
      db,
      'SELECT original, deleted FROM articles WHERE id = ?',
      id,
    );
    if (row === undefined) throw notFound();
    if (row.deleted === 0) return null;
    if (findByOriginal(db, row.original) !== null) {
      throw new LibraryError('conflict', 'This article was imported again since it was deleted.');
    }
    run(db, 'UPDATE articles SET deleted = 0 WHERE id = ?', id);
    return null;
  });
}

/**
 * Removes for good what was deleted: from the tables, the search index and the write-ahead log.
 * Freed pages are overwritten (secure_delete), so that no copy stays in any file of the library.
 */
export function purgeDeleted(db: WritableDb): null {
  // Nothing to do must need no room on the disk.
  if (hasDeleted(db)) removeDeleted(db);
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return null;
}

/** True while something deleted could still be brought back. */
export function hasDeleted(db: ReadableDb): boolean {
  return ['articles', 'annotations', 'set_aside', 'feeds'].some(
    (table) => firstRow(db, `SELECT 1 AS there FROM ${table} WHERE deleted = 1`) !== undefined,
  );
}

function removeDeleted(db: WritableDb): void {
  transaction(db, () => {
    run(
      db,
      `DELETE FROM note_search WHERE rowid IN (
         SELECT annotations.sequence FROM annotations JOIN articles ON articles.sequence = annotations.article
         WHERE annotations.deleted = 1 OR articles.deleted = 1)`,
    );
    run(db, 'DELETE FROM annotations WHERE deleted = 1');
    run(db, 'DELETE FROM article_search WHERE rowid IN (SELECT sequence FROM articles WHERE deleted = 1)');
    run(db, 'DELETE FROM articles WHERE deleted = 1');
    purgePictures(db);
    run(db, 'DELETE FROM originals WHERE NOT EXISTS (SELECT 1 FROM articles WHERE original = hash)');
    purgeSetAside(db);
    removeDeletedFeeds(db);
  });
}

function moveAnnotations(db: WritableDb, sequence: number, textBefore: string, text: string): void {
  const rows = allRows<{ sequence: number; id: string; annotation: string; annotation_hash: string }>(
    db,
    'SELECT sequence, id, annotation, annotation_hash FROM annotations WHERE article = ?',
    sequence,
  );
  for (const row of rows) {
    // A damaged one stays as it is: rewriting would give it a hash that says it is whole.
    if (rowHash(row.id, row.annotation) !== row.annotation_hash) continue;
    const before = fromWebAnnotation(JSON.parse(row.annotation) as WebAnnotation, textBefore);
    const json = JSON.stringify(toWebAnnotation(reanchor(before, text), text));
    run(
      db,
      'UPDATE annotations SET annotation = ?, annotation_hash = ? WHERE sequence = ?',
      json,
      rowHash(row.id, json),
      row.sequence,
    );
  }
}

/** Writes what is known of the analysis; an article without a row here is still to be analysed. */
function writeAnalysis(db: WritableDb, sequence: number, request: Omit<AddRequest, 'original'>): void {
  const { article, analysis } = request;
  const engine = analysis?.engine ?? request.failedEngine;
  if (engine === undefined) run(db, 'DELETE FROM analyses WHERE article = ?', sequence);
  else writeAnalysisRow(db, sequence, article.id, engine, analysis);
}

function writeAnalysisRow(
  db: WritableDb,
  sequence: number,
  id: string,
  engine: string,
  analysis: Analysis | null,
): void {
  const json = analysis === null ? null : JSON.stringify(analysis);
  run(
    db,
    'INSERT OR REPLACE INTO analyses (article, engine, analysis, analysis_hash) VALUES (?, ?, ?, ?)',
    sequence,
    engine,
    json,
    rowHash(id, engine, json),
  );
}

/** A live article's row. @throws {LibraryError} `not-found` */
export function sequenceOf(db: WritableDb, id: ArticleId): number {
  const row = firstRow<{ sequence: number }>(
    db,
    'SELECT sequence FROM articles WHERE id = ? AND deleted = 0',
    id,
  );
  if (row === undefined) throw notFound();
  return row.sequence;
}
