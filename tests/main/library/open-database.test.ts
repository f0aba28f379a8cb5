import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { listArticles, readArticle } from '../../../src/main/library/articles.ts';
import { addArticle } from '../../../src/main/library/change-articles.ts';
import { LIBRARY_FILE } from '../../../src/main/library/library.ts';
import { MIGRATIONS } from '../../../src/main/library/migrations/index.ts';
import { openDatabase, versionOf } from '../../../src/main/library/open-database.ts';
import { makeArticle } from '../make-article.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const all = { query: '', offset: 0, limit: 100 };
const latest = MIGRATIONS.length;

/** A closed library with one article; gives its path. */
function libraryWithArticle(): { path: string; id: ReturnType<typeof makeArticle>['article']['id'] } {
  const path = join(temporaryFolder(), LIBRARY_FILE);
  const { writable } = openDatabase(path, 'write');
  const request = makeArticle();
  if (writable !== null) addArticle(writable, request);
  writable?.close();
  return { path, id: request.article.id };
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function setVersion(path: string, version: number): void {
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA user_version = ${version}`);
  db.close();
}

describe('a new library', () => {
  it('has the newest schema, syncs fully, and only its user can read it', () => {
    const path = join(temporaryFolder(), LIBRARY_FILE);
    const { writable, notice } = openDatabase(path, 'write');
    if (writable === null) throw new Error('not writable');
    const pragma = (name: string): unknown =>
      Object.values(writable.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    expect(notice).toBeNull();
    expect(versionOf(writable)).toBe(latest);
    expect([
      pragma('journal_mode'),
      pragma('synchronous'),
      pragma('foreign_keys'),
      pragma('secure_delete'),
    ]).toEqual(['wal', 2, 1, 1]);
    if (process.platform !== 'win32') {
      expect(statSync(path).mode & 0o077).toBe(0);
      expect(statSync(`${path}-wal`).mode & 0o077).toBe(0);
    }
    writable.close();
  });

  it('numbers its migrations without gaps', () => {
    expect(MIGRATIONS.map((migration) => migration.version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('uses STRICT tables throughout', () => {
    const { writable } = openDatabase(join(temporaryFolder(), LIBRARY_FILE), 'write');
    const tables = writable
      ?.prepare(
        `SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(tables?.filter((table) => table['strict'] !== 1)).toEqual([]);
    writable?.close();
  });
});

describe('a migration', () => {
  const next = {
    version: latest + 1,
    name: 'colours',
    sql: "CREATE TABLE colours (name TEXT) STRICT; INSERT INTO colours VALUES ('red')",
  };

  it('keeps a whole copy of the old library first, until the start after it', () => {
    const { path, id } = libraryWithArticle();
    const migrated = openDatabase(path, 'write', [...MIGRATIONS, next]);
    expect(versionOf(migrated.readable)).toBe(latest + 1);
    expect(readArticle(migrated.readable, id).article.id).toBe(id);
    migrated.readable.close();
    const copy = `${path}.before-${latest + 1}`;
    const before = openDatabase(copy, 'read');
    expect(versionOf(before.readable)).toBe(latest);
    expect(readArticle(before.readable, id).article.id).toBe(id);
    before.readable.close();
    openDatabase(path, 'write', [...MIGRATIONS, next]).readable.close();
    expect(existsSync(copy)).toBe(false);
  });

  it('that fails leaves the old version, its data and a sentence', () => {
    const { path, id } = libraryWithArticle();
    const broken = { ...next, sql: `${next.sql}; INSERT INTO nowhere VALUES (1)` };
    const failed = openDatabase(path, 'write', [...MIGRATIONS, broken]);
    expect(failed.writable).toBeNull();
    expect(failed.notice).toContain('could not be brought up to date');
    expect(readArticle(failed.readable, id).article.id).toBe(id);
    failed.readable.close();
    const again = openDatabase(path, 'write');
    expect(versionOf(again.readable)).toBe(latest);
    expect(
      again.readable.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'colours'").get(),
    ).toBeUndefined();
    expect(readArticle(again.readable, id).article.id).toBe(id);
    again.readable.close();
  });

  it('leaves nothing of the steps after a failed one, and keeps those before', () => {
    const { path } = libraryWithArticle();
    const broken = {
      version: latest + 2,
      name: 'broken',
      sql: 'CREATE TABLE half (a TEXT) STRICT; nonsense',
    };
    openDatabase(path, 'write', [...MIGRATIONS, next, broken]).readable.close();
    const again = openDatabase(path, 'write', [...MIGRATIONS, next]);
    expect(versionOf(again.readable)).toBe(latest + 1);
    expect(again.writable).not.toBeNull();
    again.readable.close();
  });
});

describe('a library of a newer Dateline', () => {
  it('opens for reading only, says so, and keeps its bytes', () => {
    const { path, id } = libraryWithArticle();
    setVersion(path, 99);
    const before = hashOf(path);
    const opened = openDatabase(path, 'write');
    expect(opened.writable).toBeNull();
    expect(opened.notice).toContain('newer Dateline');
    expect(readArticle(opened.readable, id).article.id).toBe(id);
    expect(() => opened.readable.exec('DELETE FROM articles')).toThrow('readonly');
    opened.readable.close();
    expect(hashOf(path)).toBe(before);
  });
});

describe('a file that is no library', () => {
  it.each([
    ['text', Buffer.from('just some text that someone saved here '.repeat(100))],
    ['noise', Buffer.from(Array.from({ length: 9_000 }, (_, index) => (index * 7_919) % 251))],
    ['a cut header', Buffer.from('SQLite format 3\0')],
  ])('(%s) is left as it is; the window opens empty and says where it lies', (_case, bytes) => {
    const path = join(temporaryFolder(), LIBRARY_FILE);
    writeFileSync(path, bytes);
    const opened = openDatabase(path, 'write');
    expect(opened.writable).toBeNull();
    expect(opened.notice).toContain(path);
    expect(listArticles(opened.readable, all)).toEqual({ rows: [], total: 0 });
    opened.readable.close();
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('(another program’s database) is left as it is', () => {
    const path = join(temporaryFolder(), LIBRARY_FILE);
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    const before = hashOf(path);
    const opened = openDatabase(path, 'write');
    expect(opened.writable).toBeNull();
    expect(opened.notice).toContain('another program');
    opened.readable.close();
    expect(hashOf(path)).toBe(before);
  });

  it('(empty) becomes a new library', () => {
    const path = join(temporaryFolder(), LIBRARY_FILE);
    writeFileSync(path, '');
    const opened = openDatabase(path, 'write');
    expect(opened.writable).not.toBeNull();
    opened.readable.close();
  });
});

describe('for reading', () => {
  it('a missing library is an empty one, and none is created', () => {
    const path = join(temporaryFolder(), LIBRARY_FILE);
    const opened = openDatabase(path, 'read');
    expect(opened.writable).toBeNull();
    expect(listArticles(opened.readable, all).total).toBe(0);
    opened.readable.close();
    expect(existsSync(path)).toBe(false);
  });

  it('sees what a running Dateline has just written', () => {
    const { path } = libraryWithArticle();
    const writing = openDatabase(path, 'write');
    const reading = openDatabase(path, 'read');
    if (writing.writable !== null) addArticle(writing.writable, makeArticle());
    expect(listArticles(reading.readable, all).total).toBe(2);
    reading.readable.close();
    writing.readable.close();
  });
});
