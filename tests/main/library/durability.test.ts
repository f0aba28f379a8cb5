/** What was acknowledged is there after the process was killed, and what was not is there whole or not at all. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { WritableDb } from '../../../src/main/library/database.ts';
import { listArticles, readArticle } from '../../../src/main/library/articles.ts';
import { addArticle } from '../../../src/main/library/change-articles.ts';
import { LIBRARY_FILE } from '../../../src/main/library/library.ts';
import { MIGRATIONS } from '../../../src/main/library/migrations/index.ts';
import { openDatabase, versionOf } from '../../../src/main/library/open-database.ts';
import { readOriginal } from '../../../src/main/library/originals.ts';
import { makeArticle } from '../make-article.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openTestDatabase } from './open-test-database.ts';
import { kill, startChild } from './start-child.ts';

const ID = /^[0-9a-f-]{36}$/;

/** Collects what a child prints; waits for so many lines. */
function linesOf(child: ChildProcess): {
  readonly all: () => string[];
  waitFor(count: number): Promise<void>;
} {
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => (printed += part));
  const all = (): string[] => printed.split('\n').slice(0, -1);
  return {
    all,
    async waitFor(count) {
      while (all().length < count && child.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

function withArticle(): {
  readonly folder: string;
  readonly id: ReturnType<typeof makeArticle>['article']['id'];
} {
  const folder = temporaryFolder();
  const { db } = openTestDatabase(folder);
  const request = makeArticle();
  addArticle(db, request);
  db.close();
  return { folder, id: request.article.id };
}

function expectWhole(db: WritableDb): void {
  expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  for (const table of ['article_search', 'note_search']) {
    expect(() => db.exec(`INSERT INTO ${table} (${table}) VALUES ('integrity-check')`)).not.toThrow();
  }
  const count = (table: string): unknown => db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'];
  expect(count('article_search')).toBe(count('articles'));
  expect(count('originals')).toBe(count('articles'));
  expect(count('analyses')).toBe(count('articles'));
  expect(count('note_search')).toBe(count('annotations'));
}

describe('killed', () => {
  it.each([40, 90])('after %i notes, the library has them all', async (least) => {
    const { folder, id } = withArticle();
    const child = startChild('write-until-killed.ts', [folder, 'notes', id]);
    const lines = linesOf(child);
    await lines.waitFor(least);
    await kill(child);
    const acknowledged = lines.all();
    const { db } = openTestDatabase(folder);
    const { annotations, damagedAnnotations } = readArticle(db, id);
    const there = new Set<string>(annotations.map((annotation) => annotation.id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(least);
    expect(acknowledged.filter((line) => !there.has(line))).toEqual([]);
    expect(damagedAnnotations).toBe(0);
    expectWhole(db);
  });

  it('in an import, the library has every acknowledged article with its original, and no half one', async () => {
    const folder = temporaryFolder();
    const child = startChild('write-until-killed.ts', [folder, 'articles']);
    const lines = linesOf(child);
    await lines.waitFor(60);
    await kill(child);
    const { db } = openTestDatabase(folder);
    const { rows, total } = listArticles(db, { query: '', offset: 0, limit: 10_000 });
    const there = new Set<string>(rows.map((row) => row.id));
    expect(lines.all().filter((line) => !there.has(line))).toEqual([]);
    // At most the one that was under way.
    expect(total - lines.all().length).toBeLessThanOrEqual(1);
    for (const row of rows) expect(readOriginal(db, row.id).length).toBeGreaterThan(0);
    expectWhole(db);
  });

  it('in a migration, the library is at the old version with everything in it', async () => {
    const { folder, id } = withArticle();
    const path = join(folder, LIBRARY_FILE);
    const child = startChild('migrate-slowly.ts', [path]);
    const lines = linesOf(child);
    await lines.waitFor(1);
    // The copy is made before the step begins; then the step is under way.
    while (!existsSync(`${path}.before-${MIGRATIONS.length + 1}`))
      await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await kill(child);
    expect(lines.all()).toEqual(['migrating']);
    const { writable } = openDatabase(path, 'write');
    if (writable === null) throw new Error('not writable');
    expect(versionOf(writable)).toBe(MIGRATIONS.length);
    expect(readArticle(writable, id).article.id).toBe(id);
    expectWhole(writable);
    writable.close();
  });
});

describe.skipIf(process.platform === 'win32')('a full disk', () => {
  it.each(['articles', 'notes'])(
    'refuses %s with a sentence; nothing acknowledged is lost, and reading goes on',
    async (kind) => {
      const { folder, id } = withArticle();
      const child = startChild('write-until-killed.ts', [folder, kind, id], { fileBlocks: 1_600 });
      const lines = linesOf(child);
      await once(child, 'exit');
      const printed = lines.all();
      const acknowledged = printed.filter((line) => ID.test(line));
      expect(acknowledged.length).toBeGreaterThan(10);
      expect(printed.find((line) => line.startsWith('refused'))).toMatch(
        /^refused: The disk .*Nothing was changed/,
      );
      expect(printed.at(-1)).toMatch(/^still listing \d+$/);
      // A start on the full disk still reads.
      const again = startChild('write-until-killed.ts', [folder, kind, id], { fileBlocks: 1_600 });
      const after = linesOf(again);
      await once(again, 'exit');
      expect(after.all().at(-1)).toMatch(/^still listing [1-9]\d*$/);
      acknowledged.push(...after.all().filter((line) => ID.test(line)));
      const { db } = openTestDatabase(folder);
      const rows =
        kind === 'notes'
          ? readArticle(db, id).annotations
          : listArticles(db, { query: '', offset: 0, limit: 10_000 }).rows;
      const there = new Set<string>(rows.map((row) => row.id));
      expect(acknowledged.filter((line) => !there.has(line))).toEqual([]);
      expectWhole(db);
      // There is room again.
      expect(addArticle(db, makeArticle()).duplicate).toBe(false);
    },
  );
});
