/**
 * A child for durability.test.ts: opens the library in the folder it is given and writes, one thing
 * after the other, printing each one's id once its write was acknowledged, until it is killed or the
 * library refuses. `notes ARTICLE` writes notes on that article, `articles` imports articles.
 */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { AnnotationId, ArticleId } from '../../../src/core/model.ts';
import { openLibrary } from '../../../src/main/library/library.ts';
import { makeArticle, makeNote } from '../make-article.ts';

const [folder = '', kind = '', article = ''] = process.argv.slice(2);
const worker = new URL('../../../src/main/library/library-worker.ts', import.meta.url);
const library = await openLibrary({ folder, worker, access: 'write' });

async function writeOne(count: number): Promise<string> {
  if (kind === 'articles') {
    const request = makeArticle({}, Buffer.from(`Original ${count} `.repeat(200)));
    return (await library.run('addArticle', request)).id;
  }
  const id = randomUUID() as AnnotationId;
  const note = `Note ${count} ${'word '.repeat(count % 200)}`;
  await library.run('saveAnnotation', makeNote(article as ArticleId, { id, note }));
  return id;
}

// Synchronously: what the parent reads is what was acknowledged, even if the kill comes next.
try {
  for (let count = 0; ; count += 1) writeSync(1, `${await writeOne(count)}\n`);
} catch (error) {
  writeSync(1, `refused: ${(error as Error).message}\n`);
  const { total } = await library.run('listArticles', { query: '', offset: 0, limit: 1 });
  writeSync(1, `still listing ${total}\n`);
  await library.close().catch(() => undefined);
}
