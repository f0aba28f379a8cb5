/**
 * A child for durability.test.ts: opens the library in the folder it is given, writes notes one after
 * the other and prints each one's id once its write was acknowledged, until it is killed.
 */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { AnnotationId, ArticleId } from '../../../src/core/model.ts';
import { openLibrary } from '../../../src/main/library/library.ts';

const [folder = '', article = ''] = process.argv.slice(2);
const worker = new URL('../../../src/main/library/library-worker.ts', import.meta.url);
const library = await openLibrary({ folder, worker, access: 'write' });
for (let count = 0; ; count += 1) {
  const id = randomUUID() as AnnotationId;
  await library.run('saveAnnotation', {
    id,
    articleId: article as ArticleId,
    span: { start: 4, end: 19 },
    colour: 'green',
    note: `Note ${count} ${'word '.repeat(count % 200)}`,
    tags: [],
    now: '2026-03-14T09:30:00.000Z',
  });
  // Synchronously: what the parent reads is what was acknowledged, even if the kill comes next.
  writeSync(1, `${id}\n`);
}
