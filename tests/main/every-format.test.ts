/** One file of every format, through the whole application into the library. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ONE_OF_EVERY_KIND } from './importing/one-of-every-kind.ts';
import { start } from './start-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

test(
  'one of every format comes in, and what holds several comes in one by one',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    const paths = Object.entries(ONE_OF_EVERY_KIND).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
    const { app } = await start(folder);
    const outcomes = await app.importFiles(paths);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    const { rows, total } = await app.listArticles({ query: '', offset: 0, limit: 50 });
    expect(total).toBe(16);
    expect(rows.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Helham', 'Ilham', 'Melham', 'Nelham', 'إصلاح الجسر القديم']),
    );
  },
);
