/** The library through its worker, as the application uses it: locked, closed cleanly. */
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeInstanceLock } from '../../../src/main/library/instance-lock.ts';
import { openLibrary, type Library } from '../../../src/main/library/library.ts';
import { makeArticle, makeNote } from '../make-article.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openTestDatabase } from './open-test-database.ts';
import { kill, startChild } from './start-child.ts';

const worker = new URL('../../../src/main/library/library-worker.ts', import.meta.url);

async function open(folder: string, access: 'read' | 'write' = 'write'): Promise<Library> {
  const library = await openLibrary({ folder, worker, access });
  onTestFinished(() => library.close());
  return library;
}

describe('one Dateline a library', () => {
  it('tells the second one cleanly, and lets it in when the first has closed', async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    await expect(openLibrary({ folder, worker, access: 'write' })).rejects.toMatchObject({
      code: 'in-use',
      message: 'Dateline is already open with this library.',
    });
    await first.close();
    const second = await open(folder);
    expect(second.writable).toBe(true);
  });

  it('leaves no stale lock behind a killed process', async () => {
    const path = join(temporaryFolder(), 'library.lock');
    const child = startChild('hold-lock.ts', [path]);
    await once(child.stdout ?? child, 'data');
    expect(() => takeInstanceLock(path)).toThrow('already open');
    await kill(child);
    const lock = takeInstanceLock(path);
    expect(lock).not.toBeNull();
    lock?.release();
  });

  it('lets others read meanwhile', async () => {
    const folder = temporaryFolder();
    const first = await open(folder);
    await first.run('addArticle', makeArticle());
    const reader = await open(folder, 'read');
    expect((await reader.run('listArticles', { query: 'salt', offset: 0, limit: 5 })).total).toBe(1);
    await expect(reader.run('addArticle', makeArticle())).rejects.toMatchObject({ code: 'read-only' });
  });

  it('says that there is no lock to take where the folder is missing', () => {
    expect(takeInstanceLock(join(temporaryFolder(), 'missing', 'library.lock'))).toBeNull();
  });
});

describe('reading beside a change', () => {
  const FIRST = { query: '', offset: 0, limit: 1 };
  /** Takes the library long to pack. */
  const large = (): ReturnType<typeof makeArticle> =>
    makeArticle(
      {},
      Buffer.concat([randomBytes(3_000_000), Buffer.alloc(3_000_000, 'The ferry sails again. ')]),
    );

  /** True where a list asked for during a change came before the change was done. */
  async function readsFirst(library: Library): Promise<boolean> {
    let isChanged = false;
    const change = library.run('addArticle', large()).then(() => (isChanged = true));
    await library.run('listArticles', FIRST);
    const first = !isChanged;
    await change;
    return first;
  }

  it('does not wait for it once the second connection is there, and sees all that was acknowledged', async () => {
    const library = await open(temporaryFolder());
    let tries = 0;
    while (!(await readsFirst(library))) {
      tries += 1;
      expect(tries).toBeLessThan(20);
      expect((await library.run('listArticles', FIRST)).total).toBe(tries);
    }
    for (let more = 1; more <= 5; more += 1) {
      const request = makeArticle();
      await library.run('addArticle', request);
      expect((await library.run('listArticles', FIRST)).total).toBe(tries + 1 + more);
      const { article } = await library.run('readArticle', request.article.id);
      expect(article.title).toEqual(request.article.title);
    }
    await expect(library.run('readArticle', makeArticle().article.id)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('is refused by a closing library, whose file is whole afterwards', async () => {
    const folder = temporaryFolder();
    const library = await open(folder);
    await readsFirst(library);
    const closed = library.close();
    await expect(library.run('listArticles', FIRST)).rejects.toThrow('closed');
    await closed;
    expect(readdirSync(folder).toSorted()).toEqual(['library.lock', 'library.sqlite']);
  });
});

describe('closing', () => {
  it('purges what was deleted and leaves one file beside the lock', async () => {
    const folder = temporaryFolder();
    const library = await open(folder);
    const request = makeArticle();
    await library.run('addArticle', request);
    await library.run('saveAnnotation', makeNote(request.article.id));
    await library.run('deleteArticle', request.article.id);
    await library.close();
    expect(readdirSync(folder).toSorted()).toEqual(['library.lock', 'library.sqlite']);
    const again = await open(folder);
    await expect(again.run('undeleteArticle', request.article.id)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('refuses what comes after it, and closes once', async () => {
    const library = await open(temporaryFolder());
    await Promise.all([library.close(), library.close()]);
    await expect(library.run('listArticles', { query: '', offset: 0, limit: 1 })).rejects.toThrow('closed');
  });

  it('purges at the next start what a killed process could not', async () => {
    const folder = temporaryFolder();
    const { db } = openTestDatabase(folder);
    db.exec(`INSERT INTO originals VALUES ('h', 0, 'none', x''); INSERT INTO articles
      (id, original, title, language, direction, captured_at, quotations, list_hash, article, article_hash, deleted)
      VALUES ('a', 'h', 't', 'en', 'ltr', '', 0, '', '{}', '', 1)`);
    db.close();
    await (await open(folder)).close();
    const { db: after } = openTestDatabase(folder);
    expect(after.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: 0 });
  });
});

describe('a failing worker', () => {
  it('that is not there says so instead of waiting for ever', async () => {
    const missing = new URL('./no-such-worker.ts', import.meta.url);
    await expect(
      openLibrary({ folder: temporaryFolder(), worker: missing, access: 'write' }),
    ).rejects.toMatchObject({ code: 'failed' });
  });

  it('answers an operation it does not know with an error', async () => {
    const library = await open(temporaryFolder());
    await expect(library.run('constructor' as 'readRow', 'x' as never)).rejects.toMatchObject({
      code: 'failed',
    });
  });
});
