/** An import that is killed: what said it was done is there, whole, and nothing is there by halves. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/model.ts';
import { canonicalText } from '../../../src/core/text.ts';
import { listArticles, readArticle } from '../../../src/main/library/articles.ts';
import { readOriginal } from '../../../src/main/library/originals.ts';
import { openTestDatabase } from '../library/open-test-database.ts';
import { kill, startChild } from '../library/start-child.ts';
import { STORY } from '../start-app.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const CHILD = '../jobs/import-until-killed.ts';
/** Milliseconds; a loaded machine takes its time to start the child and its workers. */
const PATIENCE = 60_000;

it.each([1, 12])(
  'killed once %i of a folder are done, the library has them all and no half one',
  { timeout: 2 * PATIENCE },
  async (least) => {
    const folder = temporaryFolder();
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (let number = 0; number < 200; number += 1)
      writeFileSync(join(articles, `${number}.txt`), STORY.replaceAll('Ell', `Ell ${number}`));
    const child = startChild(CHILD, [folder, articles]);
    let printed = '';
    child.stdout?.setEncoding('utf8').on('data', (part: string) => (printed += part));
    const lines = (): string[] => printed.split('\n').slice(0, -1);
    await expect.poll(() => lines().length, { timeout: PATIENCE, interval: 5 }).toBeGreaterThanOrEqual(least);
    await kill(child);
    const { db } = openTestDatabase(folder);
    const { rows } = listArticles(db, { query: '', offset: 0, limit: 1_000 });
    const there = new Set<string>(rows.map(({ id }) => id));
    expect(lines().filter((id) => !there.has(id))).toEqual([]);
    expect(rows.length).toBeLessThan(200);
    for (const id of there) {
      expect(canonicalText(readArticle(db, id as ArticleId).article.blocks)).toContain('No town will go dry');
      expect(Buffer.from(readOriginal(db, id as ArticleId)).toString()).toContain('share its water by turns');
    }
    expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    const count = (table: string): unknown => db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'];
    for (const table of ['originals', 'article_search']) expect(count(table)).toBe(rows.length);
  },
);
