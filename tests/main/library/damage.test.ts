/** Damage on disk: every flipped bit in what was stored is noticed before it is shown. */
import { describe, expect, it } from 'vitest';
import { listArticles, readArticle, readRow } from '../../../src/main/library/articles.ts';
import { saveAnnotation, undeleteAnnotation } from '../../../src/main/library/change-annotations.ts';
import { addArticle, replaceArticle, storeAnalysis } from '../../../src/main/library/change-articles.ts';
import type { WritableDb } from '../../../src/main/library/database.ts';
import { readOriginal } from '../../../src/main/library/originals.ts';
import { makeAnalysis, makeArticle, makeBlocks, makeNote, PARAGRAPHS } from '../make-article.ts';
import { openTestDatabase } from './open-test-database.ts';

/** Replaces a stored text by one in which a single bit differs, as a failing disk would. */
function flipBit(db: WritableDb, table: string, column: string, position: number): void {
  const row = db.prepare(`SELECT rowid AS row, ${column} AS value FROM ${table}`).get();
  const bytes = Buffer.from(row?.['value'] as string | Uint8Array);
  const index = position % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  const value = typeof row?.['value'] === 'string' ? bytes.toString('utf8') : bytes;
  db.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`).run(value, Number(row?.['row']));
}

const POSITIONS = Array.from({ length: 60 }, (_, index) => index * 13);

describe('a flipped bit', () => {
  it('in an article is said instead of shown, wherever it is', () => {
    const { db } = openTestDatabase();
    const request = makeArticle();
    addArticle(db, request);
    for (const position of POSITIONS) {
      db.exec('BEGIN');
      flipBit(db, 'articles', 'article', position);
      expect(() => readArticle(db, request.article.id), String(position)).toThrow('damaged on disk');
      db.exec('ROLLBACK');
    }
    expect(readArticle(db, request.article.id).article).toEqual(request.article);
  });

  it('in an article is not overwritten by a correction', () => {
    const { db } = openTestDatabase();
    const request = makeArticle();
    addArticle(db, request);
    flipBit(db, 'articles', 'article', 100);
    expect(() => replaceArticle(db, request)).toThrow('damaged');
    expect(() => storeAnalysis(db, { id: request.article.id, engine: '9', analysis: null })).toThrow(
      'damaged',
    );
    expect(() => saveAnnotation(db, makeNote(request.article.id))).toThrow('damaged');
  });

  it('in a note hides that note alone, counts it, and leaves it for a repair', () => {
    const { db } = openTestDatabase();
    const request = makeArticle();
    addArticle(db, request);
    const note = makeNote(request.article.id);
    saveAnnotation(db, note);
    for (const position of POSITIONS) {
      db.exec('BEGIN');
      flipBit(db, 'annotations', 'annotation', position);
      expect(readArticle(db, request.article.id), String(position)).toMatchObject({
        annotations: [],
        damagedAnnotations: 1,
      });
      db.exec('ROLLBACK');
    }
    flipBit(db, 'annotations', 'annotation', 40);
    const damaged = db.prepare('SELECT annotation FROM annotations').get();
    replaceArticle(db, {
      ...request,
      article: { ...request.article, blocks: makeBlocks(['New first line.', ...PARAGRAPHS]) },
    });
    expect(db.prepare('SELECT annotation FROM annotations').get()).toEqual(damaged);
    expect(() => saveAnnotation(db, note)).toThrow('damaged');
    expect(() => undeleteAnnotation(db, note.id)).toThrow('damaged');
  });

  it('in an analysis makes it be made anew', () => {
    const { db } = openTestDatabase();
    const request = makeArticle();
    addArticle(db, { ...request, analysis: makeAnalysis({ regions: ['Southern Asia'] }) });
    for (const position of POSITIONS) {
      db.exec('BEGIN');
      flipBit(db, 'analyses', 'analysis', position);
      expect(readArticle(db, request.article.id), String(position)).toMatchObject({
        analysis: null,
        failedEngine: null,
      });
      db.exec('ROLLBACK');
    }
  });

  it('in an original is said', () => {
    const { db } = openTestDatabase();
    const request = makeArticle({}, Buffer.from('salt and toll '.repeat(400)));
    addArticle(db, request);
    for (const position of POSITIONS) {
      db.exec('BEGIN');
      flipBit(db, 'originals', 'content', position);
      expect(() => readOriginal(db, request.article.id), String(position)).toThrow('damaged on disk');
      db.exec('ROLLBACK');
    }
  });

  it.each(['title', 'publisher', 'language', 'captured_at'])(
    'in the list’s %s is put right from the article',
    (column) => {
      const { db } = openTestDatabase();
      const request = makeArticle();
      addArticle(db, request);
      const before = readRow(db, request.article.id);
      flipBit(db, 'articles', column, 1);
      expect(readRow(db, request.article.id)).toEqual(before);
    },
  );

  it('in the list and the article leaves a line that says so', () => {
    const { db } = openTestDatabase();
    addArticle(db, makeArticle());
    flipBit(db, 'articles', 'title', 1);
    flipBit(db, 'articles', 'article', 1);
    expect(listArticles(db, { query: '', offset: 0, limit: 9 }).rows).toMatchObject([
      { title: '(damaged on disk)', quotations: 0 },
    ]);
  });

  it('that swaps two rows’ contents is noticed too', () => {
    const { db } = openTestDatabase();
    const [first, second] = [makeArticle(), makeArticle()];
    addArticle(db, first);
    addArticle(db, second);
    db.exec(
      'UPDATE articles SET article = (SELECT article FROM articles WHERE sequence = 2), article_hash = (SELECT article_hash FROM articles WHERE sequence = 2) WHERE sequence = 1',
    );
    expect(() => readArticle(db, first.article.id)).toThrow('damaged');
  });
});
