/** Writes, deletes and brings back highlights and notes; each is on disk when the function returns. */
import { describeQuote } from '../../core/annotations/describe-quote.ts';
import {
  fromWebAnnotation,
  toWebAnnotation,
  type WebAnnotation,
} from '../../core/annotations/web-annotation.ts';
import type { Annotation, AnnotationId, ArticleId, HighlightColour, Span } from '../../core/model.ts';
import { canonicalText } from '../../core/text.ts';
import { readArticleRow } from './articles.ts';
import { sequenceOf } from './change-articles.ts';
import { firstRow, rowHash, run, transaction, type ReadableDb, type WritableDb } from './database.ts';
import { LibraryError } from './library-error.ts';
import { noteSearchColumn } from './rebuild-search.ts';

export interface SaveAnnotation {
  readonly id: AnnotationId;
  readonly articleId: ArticleId;
  /** Null keeps the words the annotation has: an orphan's note can still be edited. */
  readonly span: Span | null;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO 8601 instant. */
  readonly now: string;
}

type StoredRow = {
  readonly sequence: number;
  readonly article: number;
  readonly annotation: string;
  readonly annotation_hash: string;
  readonly deleted: number;
};

/**
 * Creates or replaces an annotation.
 * @throws {LibraryError} `not-found` for an article that is gone; `conflict` for a span outside the
 *   text, an id that belongs to another article, or an annotation that was deleted meanwhile.
 */
export function saveAnnotation(db: WritableDb, request: SaveAnnotation): Annotation {
  return transaction(db, () => {
    const article = sequenceOf(db, request.articleId);
    const text = canonicalText(readArticleRow(db, article).blocks);
    const stored = findStored(db, request.id);
    if (stored !== undefined && stored.article !== article)
      throw conflict('This note belongs to another article.');
    if (stored?.deleted === 1) throw conflict('This note was deleted; bring it back before changing it.');
    const before = stored === undefined ? null : readStored(request.id, stored, text);
    const { span, quote } = placeOf(request, before, text);
    const annotation: Annotation = {
      id: request.id,
      articleId: request.articleId,
      span,
      quote,
      colour: request.colour,
      note: request.note,
      tags: request.tags,
      createdAt: before?.createdAt ?? request.now,
      modifiedAt: request.now,
    };
    const json = JSON.stringify(toWebAnnotation(annotation, text));
    const words = noteSearchColumn(request.note, request.tags);
    if (stored === undefined) {
      const { rowid } = run(
        db,
        'INSERT INTO annotations (id, article, annotation, annotation_hash) VALUES (?, ?, ?, ?)',
        request.id,
        article,
        json,
        rowHash(request.id, json),
      );
      run(db, 'INSERT INTO note_search (rowid, note) VALUES (?, ?)', rowid, words);
    } else {
      run(
        db,
        'UPDATE annotations SET annotation = ?, annotation_hash = ? WHERE sequence = ?',
        json,
        rowHash(request.id, json),
        stored.sequence,
      );
      run(db, 'UPDATE note_search SET note = ? WHERE rowid = ?', words, stored.sequence);
    }
    return annotation;
  });
}

/** Takes an annotation out of sight until it is purged or brought back; gives its article's id. */
export function deleteAnnotation(db: WritableDb, id: AnnotationId): ArticleId {
  const { changes } = run(db, 'UPDATE annotations SET deleted = 1 WHERE id = ? AND deleted = 0', id);
  if (changes === 0) throw noteNotFound();
  return articleOf(db, id);
}

/** Brings it back, to where its words now stand. */
export function undeleteAnnotation(db: WritableDb, id: AnnotationId): Annotation {
  return transaction(db, () => {
    const stored = findStored(db, id);
    if (stored === undefined) throw noteNotFound();
    sequenceOf(db, articleOf(db, id));
    const annotation = readStored(id, stored, canonicalText(readArticleRow(db, stored.article).blocks));
    run(db, 'UPDATE annotations SET deleted = 0 WHERE sequence = ?', stored.sequence);
    return annotation;
  });
}

function placeOf(
  request: SaveAnnotation,
  before: Annotation | null,
  text: string,
): Pick<Annotation, 'span' | 'quote'> {
  const { span } = request;
  if (span === null) {
    if (before === null) throw conflict('A new note needs a passage of the text.');
    return { span: before.span, quote: before.quote };
  }
  if (span.end > text.length)
    throw conflict('The text has changed since this passage was selected; select it again.');
  return { span, quote: describeQuote(text, span) };
}

function findStored(db: ReadableDb, id: AnnotationId): StoredRow | undefined {
  return firstRow<StoredRow>(
    db,
    'SELECT sequence, article, annotation, annotation_hash, deleted FROM annotations WHERE id = ?',
    id,
  );
}

function readStored(id: AnnotationId, stored: StoredRow, text: string): Annotation {
  if (rowHash(id, stored.annotation) !== stored.annotation_hash) {
    throw new LibraryError('damaged', 'This note was damaged on disk and is left as it is.');
  }
  return fromWebAnnotation(JSON.parse(stored.annotation) as WebAnnotation, text);
}

function articleOf(db: ReadableDb, id: AnnotationId): ArticleId {
  const row = firstRow<{ id: string }>(
    db,
    'SELECT articles.id FROM annotations JOIN articles ON articles.sequence = annotations.article WHERE annotations.id = ?',
    id,
  );
  if (row === undefined) throw noteNotFound();
  return row.id as ArticleId;
}

function conflict(message: string): LibraryError {
  return new LibraryError('conflict', message);
}

function noteNotFound(): LibraryError {
  return new LibraryError('not-found', 'This note is no longer in the library.');
}
