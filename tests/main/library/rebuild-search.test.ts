/** A damaged search index is built anew instead of keeping anyone from searching or writing. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listArticles } from '../../../src/main/library/articles.ts';
import { saveAnnotation } from '../../../src/main/library/change-annotations.ts';
import { addArticle } from '../../../src/main/library/change-articles.ts';
import { LibraryError } from '../../../src/main/library/library-error.ts';
import { LibraryThread } from '../../../src/main/library/library-thread.ts';
import { LIBRARY_FILE, openLibrary, type Library } from '../../../src/main/library/library.ts';
import { rebuildSearch, SEARCH_TABLES } from '../../../src/main/library/rebuild-search.ts';
import { makeArticle, makeNote } from '../make-article.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openTestDatabase } from './open-test-database.ts';

const worker = new URL('../../../src/main/library/library-worker.ts', import.meta.url);

/** A closed library whose index is damaged as `sql` says; two articles, a note on the first. */
function damagedLibrary(sql: string): {
  readonly folder: string;
  readonly id: ReturnType<typeof makeArticle>['article']['id'];
} {
  const folder = temporaryFolder();
  const { db } = openTestDatabase(folder);
  const request = makeArticle();
  addArticle(db, request);
  addArticle(db, makeArticle());
  saveAnnotation(db, makeNote(request.article.id, { note: 'Kestrel' }));
  db.close();
  const raw = new DatabaseSync(join(folder, LIBRARY_FILE), { defensive: false });
  raw.exec(sql);
  raw.close();
  return { folder, id: request.article.id };
}

async function open(folder: string, notices: string[]): Promise<Library> {
  const library = await openLibrary({
    folder,
    worker,
    access: 'write',
    onNotice: (notice) => notices.push(notice),
  });
  onTestFinished(() => library.close());
  return library;
}

const DAMAGE = [
  [
    'its structure record',
    "UPDATE article_search_data SET block = x'00000000FFFFFFFF7F' WHERE id = 10; UPDATE note_search_data SET block = x'00000000FFFFFFFF7F' WHERE id = 10",
  ],
  [
    'its segments',
    "UPDATE article_search_data SET block = x'FFFFFFFFFFFFFFFF' WHERE id > 10; UPDATE note_search_data SET block = x'FFFFFFFFFFFFFFFF' WHERE id > 10",
  ],
] as const;

describe.each(DAMAGE)('an index with %s damaged', (_case, sql) => {
  it('is built anew when it is searched', async () => {
    const { folder } = damagedLibrary(sql);
    const notices: string[] = [];
    const library = await open(folder, notices);
    expect((await library.run('listArticles', { query: 'salt', offset: 0, limit: 9 })).total).toBe(2);
    expect((await library.run('listArticles', { query: 'kestrel', offset: 0, limit: 9 })).total).toBe(1);
    expect(notices).toEqual(['The search index was damaged on disk and has been built anew.']);
  });

  it('is built anew by the owner where a second connection meets it', async () => {
    const { folder } = damagedLibrary(sql);
    const notices: string[] = [];
    const library = await open(folder, notices);
    const search = { query: 'salt', offset: 0, limit: 5 };
    const beside = new LibraryThread(worker, {
      path: join(folder, LIBRARY_FILE),
      lockPath: join(folder, 'library.lock'),
      access: 'beside',
    });
    await beside.opened;
    await expect(beside.ask('listArticles', search)).rejects.toBeInstanceOf(LibraryError);
    await beside.close();
    // Reads beside changes make the library's own second connection.
    for (let turn = 0; turn < 50; turn += 1) {
      const contact = { host: 'first.example', why: 'feed', at: '2026-01-01T00:00:00Z' } as const;
      const change = library.run('recordContact', contact);
      await library.run('listContacts', null);
      await change;
    }
    expect((await library.run('listArticles', search)).total).toBe(2);
    expect(notices).toEqual(['The search index was damaged on disk and has been built anew.']);
  });

  it('does not keep a note from being saved', async () => {
    const { folder, id } = damagedLibrary(sql);
    const library = await open(folder, []);
    const note = makeNote(id, { note: 'Heron' });
    await library.run('saveAnnotation', note);
    await library.run('saveAnnotation', { ...note, note: 'Heron and egret' });
    expect((await library.run('listArticles', { query: 'egret', offset: 0, limit: 9 })).total).toBe(1);
    expect((await library.run('readArticle', id)).annotations).toHaveLength(2);
  });
});

describe('an index that has forgotten its segments', () => {
  it('does not keep a note from being saved', async () => {
    const forgotten = "UPDATE note_search_data SET block = x'00FF00FF00' WHERE id = 10";
    const { folder, id } = damagedLibrary(forgotten);
    const library = await open(folder, []);
    await library.run('saveAnnotation', makeNote(id, { note: 'Heron' }));
    const total = async (query: string): Promise<number> =>
      (await library.run('listArticles', { query, offset: 0, limit: 9 })).total;
    expect([await total('heron'), await total('kestrel')]).toEqual([1, 1]);
  });
});

describe('building anew', () => {
  it('makes the tables that the migrations made', () => {
    const { db } = openTestDatabase();
    const schema = (): unknown[] =>
      Object.keys(SEARCH_TABLES).map((name) => {
        const row = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get(name);
        return String(row?.['sql']).replaceAll(/\s+/g, ' ');
      });
    const before = schema();
    rebuildSearch(db);
    expect(schema()).toEqual(before);
    expect(db.prepare("SELECT v FROM article_search_config WHERE k = 'secure-delete'").get()).toEqual({
      v: 1,
    });
  });

  it('finds everything that was found before', () => {
    const { db } = openTestDatabase();
    const request = makeArticle();
    addArticle(db, request);
    saveAnnotation(db, makeNote(request.article.id, { note: 'Kestrel', tags: ['ledger'] }));
    const total = (query: string): number => listArticles(db, { query, offset: 0, limit: 9 }).total;
    const queries = ['salt', 'courier', 'kestrel', 'ledger', '"price of salt"', 'nothing'];
    const before = queries.map(total);
    rebuildSearch(db);
    expect(queries.map(total)).toEqual(before);
    expect(before).toEqual([1, 1, 1, 1, 1, 0]);
  });
});
