import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/model.ts';
import {
  findByOriginal,
  listArticles,
  listOutdated,
  readArticle,
  readRow,
} from '../../../src/main/library/articles.ts';
import { saveAnnotation } from '../../../src/main/library/change-annotations.ts';
import {
  addArticle,
  deleteArticle,
  purgeDeleted,
  replaceArticle,
  storeAnalysis,
  undeleteArticle,
} from '../../../src/main/library/change-articles.ts';
import { readOriginal } from '../../../src/main/library/originals.ts';
import { makeAnalysis, makeArticle, makeBlocks, makeNote, PARAGRAPHS } from '../make-article.ts';
import { openTestDatabase } from './open-test-database.ts';

const all = { query: '', offset: 0, limit: 100 };

describe('adding', () => {
  it('gives back what was stored, the original bytes included', () => {
    const { db } = openTestDatabase();
    const request = makeArticle({}, Buffer.from('salt '.repeat(1_000)));
    expect(addArticle(db, request)).toEqual({ id: request.article.id, duplicate: false });
    const stored = readArticle(db, request.article.id);
    expect(stored.article).toEqual(request.article);
    expect(stored.analysis).toEqual(request.analysis);
    expect(Buffer.from(readOriginal(db, request.article.id))).toEqual(request.original);
  });

  it.each([0, 1, 7])('keeps originals of %i bytes, which do not compress', (length) => {
    const { db } = openTestDatabase();
    const request = makeArticle({}, Buffer.alloc(length, 0xf3));
    addArticle(db, request);
    expect(readOriginal(db, request.article.id)).toHaveLength(length);
  });

  it('names the article that is there when the same bytes come again', () => {
    const { db } = openTestDatabase();
    const first = makeArticle({}, Buffer.from('the same'));
    const second = makeArticle({}, Buffer.from('the same'));
    addArticle(db, first);
    expect(addArticle(db, second)).toEqual({ id: first.article.id, duplicate: true });
    expect(listArticles(db, all).total).toBe(1);
    expect(findByOriginal(db, first.article.source.hash)).toBe(first.article.id);
  });

  it('stores nothing where the original is not what its checksum says', () => {
    const { db } = openTestDatabase();
    const request = makeArticle();
    expect(() => addArticle(db, { ...request, original: Buffer.from('other') })).toThrow('checksum');
    expect(listArticles(db, all).total).toBe(0);
    expect(db.prepare('SELECT count(*) AS n FROM originals').get()).toEqual({ n: 0 });
    expect(db.prepare('SELECT count(*) AS n FROM article_search').get()).toEqual({ n: 0 });
  });
});

describe('listing', () => {
  it('puts the newest arrival first, whatever the clock said', () => {
    const { db } = openTestDatabase();
    const times = [
      '2026-03-14T10:00:00.000Z',
      '1970-01-01T00:00:00.000Z',
      '2038-01-19T03:14:08.000Z',
      '2026-03-13T10:00:00.000Z',
    ];
    for (const [index, capturedAt] of times.entries()) {
      addArticle(db, makeArticle({ capturedAt, title: { value: `Article ${index}`, origin: 'text' } }));
    }
    const { rows, total } = listArticles(db, all);
    expect(rows.map((row) => row.title)).toEqual(['Article 3', 'Article 2', 'Article 1', 'Article 0']);
    expect(total).toBe(4);
  });

  it('pages', () => {
    const { db } = openTestDatabase();
    for (let index = 0; index < 7; index += 1)
      addArticle(db, makeArticle({ title: { value: String(index), origin: 'text' } }));
    const page = listArticles(db, { query: '', offset: 2, limit: 3 });
    expect(page.rows.map((row) => row.title)).toEqual(['4', '3', '2']);
    expect(page.total).toBe(7);
    expect(listArticles(db, { query: '', offset: 7, limit: 3 }).rows).toEqual([]);
  });

  it('counts quotations and live annotations', () => {
    const { db } = openTestDatabase();
    const { article, original } = makeArticle();
    addArticle(db, { article, original, analysis: null });
    saveAnnotation(db, makeNote(article.id));
    expect(readRow(db, article.id)).toMatchObject({
      quotations: 0,
      annotations: 1,
      publisher: 'The Marna Courier',
    });
  });
});

describe('deleting', () => {
  it('hides an article until it is brought back', () => {
    const { db } = openTestDatabase();
    const { article, ...rest } = makeArticle();
    addArticle(db, { article, ...rest });
    saveAnnotation(db, makeNote(article.id));
    deleteArticle(db, article.id);
    expect(listArticles(db, all)).toEqual({ rows: [], total: 0 });
    expect(listArticles(db, { ...all, query: 'salt' }).total).toBe(0);
    expect(() => readArticle(db, article.id)).toThrow('no longer in the library');
    undeleteArticle(db, article.id);
    expect(readArticle(db, article.id).annotations).toHaveLength(1);
    expect(listArticles(db, { ...all, query: 'salt' }).total).toBe(1);
  });

  it('says so where the article is not there, or is there already', () => {
    const { db } = openTestDatabase();
    const { article, ...rest } = makeArticle();
    addArticle(db, { article, ...rest });
    expect(() => deleteArticle(db, 'none' as ArticleId)).toThrow('no longer in the library');
    expect(undeleteArticle(db, article.id)).toBeNull();
    deleteArticle(db, article.id);
    expect(() => deleteArticle(db, article.id)).toThrow('no longer in the library');
  });

  it('lets the same bytes be imported again, and then refuses the undo', () => {
    const { db } = openTestDatabase();
    const first = makeArticle({}, Buffer.from('again'));
    addArticle(db, first);
    deleteArticle(db, first.article.id);
    const second = makeArticle({}, Buffer.from('again'));
    expect(addArticle(db, second)).toEqual({ id: second.article.id, duplicate: false });
    expect(() => undeleteArticle(db, first.article.id)).toThrow('imported again');
  });

  it('purges the article, its search rows and its original, but not an original another one has', () => {
    const { db } = openTestDatabase();
    const first = makeArticle({}, Buffer.from('shared'));
    const lone = makeArticle({}, Buffer.from('lone'));
    addArticle(db, first);
    addArticle(db, lone);
    deleteArticle(db, first.article.id);
    addArticle(db, makeArticle({}, Buffer.from('shared')));
    deleteArticle(db, lone.article.id);
    purgeDeleted(db);
    const countOf = (table: string): unknown => db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'];
    expect([
      countOf('articles'),
      countOf('originals'),
      countOf('article_search'),
      countOf('analyses'),
    ]).toEqual([1, 1, 1, 1]);
    expect(() => undeleteArticle(db, first.article.id)).toThrow('no longer in the library');
  });
});

describe('replacing', () => {
  it('moves search, analysis and annotations along with the text', () => {
    const { db } = openTestDatabase();
    const { article, ...rest } = makeArticle();
    addArticle(db, { article, ...rest });
    const span = { start: 4, end: 19 };
    saveAnnotation(db, makeNote(article.id, { span }));
    const blocks = makeBlocks(['An opening line about pelicans was put back.', ...PARAGRAPHS]);
    replaceArticle(db, { article: { ...article, blocks }, analysis: makeAnalysis({ regions: ['Nowhere'] }) });
    const stored = readArticle(db, article.id);
    const shift = 'An opening line about pelicans was put back.'.length + 2;
    expect(stored.annotations[0]?.span).toEqual({ start: span.start + shift, end: span.end + shift });
    expect(stored.analysis?.regions).toEqual(['Nowhere']);
    expect(listArticles(db, { ...all, query: 'pelicans' }).total).toBe(1);
  });

  it('keeps a note whose words went, and finds them again when they come back', () => {
    const { db } = openTestDatabase();
    const { article, ...rest } = makeArticle();
    addArticle(db, { article, ...rest });
    saveAnnotation(db, makeNote(article.id, { span: { start: 4, end: 19 } }));
    const without = {
      ...article,
      blocks: makeBlocks(['Quite another story, told by nobody in particular.']),
    };
    replaceArticle(db, { article: without, analysis: null });
    expect(readArticle(db, article.id).annotations[0]).toMatchObject({
      span: null,
      note: 'Ask who drafted the toll table.',
    });
    expect(readArticle(db, article.id).analysis).toBeNull();
    replaceArticle(db, { article, analysis: null });
    expect(readArticle(db, article.id).annotations[0]?.span).toEqual({ start: 4, end: 19 });
  });

  it('finds an article by the title it was given and by the one that was found', () => {
    const { db } = openTestDatabase();
    const { article, ...rest } = makeArticle();
    addArticle(db, { article, ...rest });
    const title = {
      value: 'Corrected headline',
      origin: 'analyst',
      found: 'orrected zeugma',
      foundOrigin: 'text',
    } as const;
    replaceArticle(db, { article: { ...article, title }, analysis: rest.analysis });
    for (const query of ['corrected', 'zeugma', 'courier'])
      expect(listArticles(db, { ...all, query }).total, query).toBe(1);
    expect(listArticles(db, { ...all, query: 'settles' }).total).toBe(0);
    expect(readRow(db, article.id).title).toBe('Corrected headline');
  });
});

describe('analyses', () => {
  it('lists what an older engine made or what has none, and stores a newer one without touching notes', () => {
    const { db } = openTestDatabase();
    const old = makeArticle();
    const pending = makeArticle();
    const current = makeArticle();
    addArticle(db, { ...old, analysis: makeAnalysis({ engine: '0' }) });
    addArticle(db, { ...pending, analysis: null });
    addArticle(db, { ...current, analysis: makeAnalysis({ engine: '7' }) });
    const note = saveAnnotation(db, makeNote(old.article.id));
    expect(listOutdated(db, '7')).toEqual([old.article.id, pending.article.id]);
    storeAnalysis(db, { id: old.article.id, engine: '7', analysis: makeAnalysis({ engine: '7' }) });
    storeAnalysis(db, { id: pending.article.id, engine: '7', analysis: null });
    expect(listOutdated(db, '7')).toEqual([]);
    expect(readArticle(db, old.article.id)).toMatchObject({
      annotations: [note],
      analysis: { engine: '7' },
      failedEngine: null,
    });
    expect(readArticle(db, pending.article.id)).toMatchObject({ analysis: null, failedEngine: '7' });
  });
});
