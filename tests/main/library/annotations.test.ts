import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AnnotationId } from '../../../src/core/model.ts';
import { listArticles, readArticle } from '../../../src/main/library/articles.ts';
import {
  deleteAnnotation,
  saveAnnotation,
  undeleteAnnotation,
} from '../../../src/main/library/change-annotations.ts';
import { addArticle, deleteArticle, purgeDeleted } from '../../../src/main/library/change-articles.ts';
import type { WritableDb } from '../../../src/main/library/database.ts';
import { makeArticle, makeBlocks, makeNote, NOW, PARAGRAPHS } from '../make-article.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openTestDatabase } from './open-test-database.ts';

function withArticle(folder?: string): {
  db: WritableDb;
  path: string;
  id: ReturnType<typeof makeArticle>['article']['id'];
} {
  const opened = openTestDatabase(folder);
  const request = makeArticle();
  addArticle(opened.db, request);
  return { ...opened, id: request.article.id };
}

describe('saving', () => {
  it('takes down the words with their context and gives them back', () => {
    const { db, id } = withArticle();
    const note = makeNote(id, { span: { start: 4, end: 19 }, tags: ['toll', 'spring'] });
    const saved = saveAnnotation(db, note);
    expect(saved.quote).toEqual({
      exact: 'harbour council',
      prefix: 'The ',
      suffix: ' of Tel Marna met on Tuesday to ',
    });
    expect(readArticle(db, id).annotations).toEqual([saved]);
    expect(saved).toMatchObject({ createdAt: NOW, modifiedAt: NOW, tags: ['toll', 'spring'] });
  });

  it('is stored as a W3C Web Annotation', () => {
    const { db, id } = withArticle();
    saveAnnotation(db, makeNote(id));
    const row = db.prepare('SELECT annotation FROM annotations').get();
    expect(JSON.parse(String(row?.['annotation']))).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'commenting',
      target: {
        source: `urn:uuid:${id}`,
        selector: [{ type: 'TextQuoteSelector' }, { type: 'TextPositionSelector', start: 4, end: 19 }],
      },
    });
  });

  it('keeps the day of creation when a note is changed', () => {
    const { db, id } = withArticle();
    const note = makeNote(id);
    saveAnnotation(db, note);
    const later = '2026-03-15T08:00:00.000Z';
    saveAnnotation(db, { ...note, note: 'Changed', now: later });
    expect(readArticle(db, id).annotations).toMatchObject([
      { note: 'Changed', createdAt: NOW, modifiedAt: later },
    ]);
  });

  it('keeps the passage where none is given, so that an orphan can be edited', () => {
    const { db, id } = withArticle();
    const note = makeNote(id);
    const { span, quote } = saveAnnotation(db, note);
    expect(saveAnnotation(db, { ...note, span: null, note: 'Changed' })).toMatchObject({
      span,
      quote,
      note: 'Changed',
    });
  });

  const end = PARAGRAPHS.join('\n\n').length;
  it.each([
    ['a passage beyond the text', { span: { start: 0, end: end + 1 } }, 'text has changed'],
    ['no passage', { span: null }, 'needs a passage'],
  ])('refuses %s', (_case, changes, message) => {
    const { db, id } = withArticle();
    expect(() => saveAnnotation(db, makeNote(id, changes))).toThrow(message);
    expect(readArticle(db, id).annotations).toEqual([]);
  });

  it('refuses an id of another article, and an article that is gone', () => {
    const { db, id } = withArticle();
    const other = makeArticle();
    addArticle(db, other);
    const note = makeNote(id);
    saveAnnotation(db, note);
    expect(() => saveAnnotation(db, { ...note, articleId: other.article.id })).toThrow('another article');
    deleteArticle(db, other.article.id);
    expect(() => saveAnnotation(db, makeNote(other.article.id))).toThrow('no longer in the library');
  });
});

describe('deleting', () => {
  it('can be undone, and a deleted note is not changed by a late save', () => {
    const { db, id } = withArticle();
    const note = makeNote(id);
    const saved = saveAnnotation(db, note);
    expect(deleteAnnotation(db, note.id)).toBe(id);
    expect(readArticle(db, id).annotations).toEqual([]);
    expect(() => saveAnnotation(db, { ...note, note: 'late' })).toThrow('was deleted');
    expect(undeleteAnnotation(db, note.id)).toEqual(saved);
    expect(readArticle(db, id).annotations).toEqual([saved]);
  });

  it('says so where the note is not there', () => {
    const { db } = withArticle();
    const unknown = randomUUID() as AnnotationId;
    expect(() => deleteAnnotation(db, unknown)).toThrow('no longer in the library');
    expect(() => undeleteAnnotation(db, unknown)).toThrow('no longer in the library');
  });
});

describe('searching', () => {
  it('finds an article by the words and tags of its notes while they are there', () => {
    const { db, id } = withArticle();
    const total = (query: string): number => listArticles(db, { query, offset: 0, limit: 10 }).total;
    const note = makeNote(id, { note: 'Compare the Kestrel ledger', tags: ['follow-up'] });
    saveAnnotation(db, note);
    expect([total('kestrel'), total('kestrel ledger'), total('follow-up')]).toEqual([1, 1, 1]);
    saveAnnotation(db, { ...note, note: 'Something else' });
    expect(total('kestrel')).toBe(0);
    deleteAnnotation(db, note.id);
    expect(total('something')).toBe(0);
  });
});

describe('searching text and notes together', () => {
  it('lists each article once, newest first, counted and paged as one list', () => {
    const { db } = openTestDatabase();
    const requests = Array.from({ length: 9 }, (_, index) =>
      makeArticle({ blocks: makeBlocks([index % 3 === 0 ? 'The kestrel flew.' : 'Nothing flew.']) }),
    );
    for (const request of requests) addArticle(db, request);
    const ids = requests.map((request) => request.article.id);
    const notes = [1, 3, 5, 5, 7].map((index) =>
      makeNote(ids[index] ?? ('none' as never), { note: `kestrel ${index}`, span: { start: 0, end: 3 } }),
    );
    for (const note of notes) saveAnnotation(db, note);
    // Article 6 is deleted, and so is the only note of article 7.
    deleteArticle(db, ids[6] ?? ('none' as never));
    deleteAnnotation(db, notes[4]?.id ?? ('none' as never));
    const found = (offset: number, limit: number): readonly string[] =>
      listArticles(db, { query: 'kestrel', offset, limit }).rows.map((row) => row.id);
    const expected = [5, 3, 1, 0].map((index) => ids[index]);
    expect(found(0, 50)).toEqual(expected);
    expect([...found(0, 2), ...found(2, 2), ...found(4, 2)]).toEqual(expected);
    expect(listArticles(db, { query: 'kestrel', offset: 0, limit: 1 }).total).toBe(4);
  });
});

describe('privacy', () => {
  it('leaves no copy of a purged note, nor of its earlier wording, in any file', () => {
    const folder = temporaryFolder();
    const { db, id } = withArticle(folder);
    const first = 'Zwischenruf-erste-Fassung';
    const second = 'Zwischenruf-zweite-Fassung';
    const kept = 'Merkzettel-bleibt';
    const note = makeNote(id, { note: `${first} ${'padding '.repeat(800)}` });
    saveAnnotation(db, note);
    saveAnnotation(db, { ...note, note: second });
    saveAnnotation(db, makeNote(id, { note: kept }));
    expect(occurrences(folder, second)).toBeGreaterThan(0);
    deleteAnnotation(db, note.id);
    purgeDeleted(db);
    expect([occurrences(folder, first), occurrences(folder, second)]).toEqual([0, 0]);
    expect([occurrences(folder, 'fassung'), occurrences(folder, 'zwischenruf')]).toEqual([0, 0]);
    expect(occurrences(folder, kept)).toBeGreaterThan(0);
    db.close();
    expect(occurrences(folder, second)).toBe(0);
  });
});

/** Files of the folder that hold the words. */
function occurrences(folder: string, words: string): number {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(words)).length;
}
