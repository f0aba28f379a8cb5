/**
 * A child for durability.test.ts: imports the folder it is given into the library beside it, and prints
 * the article of each item that says it is done, until it is killed.
 */
import { writeSync } from 'node:fs';
import { createApp } from '../../../src/main/app.ts';
import { createFakeShell } from '../fake-shell.ts';

const [dataFolder = '', articles = ''] = process.argv.slice(2);
const source = new URL('../../../src/main/', import.meta.url);
const shell = createFakeShell(dataFolder);
const app = await createApp({
  shell,
  files: {
    libraryWorker: new URL('library/library-worker.ts', source),
    analysisWorker: new URL('analysing/analysis-worker.ts', source),
    rendererFolder: dataFolder,
    fontsFolder: dataFolder,
    samplesFolder: dataFolder,
  },
  now: () => new Date('2026-03-14T09:30:00.000Z'),
  version: '0.1.0',
});
await app.openWindow();

async function ask<Answer>(name: string, request: unknown): Promise<Answer> {
  const sender = { origin: 'https://dateline.invalid', mainFrame: true };
  const answer = await shell.page().answer(sender, name, JSON.stringify(request));
  return (JSON.parse(answer) as { readonly value: Answer }).value;
}

void app.importFiles([articles]);
const told = new Set<string>();
for (;;) {
  const [job] = app.jobs();
  const page = { id: job?.id, only: 'all', offset: 0, limit: 500 };
  const { items } = await ask<{ items: { state: string; article: string | null }[] }>('job.items', page);
  for (const { state, article } of items) {
    if (state !== 'done' || article === null || told.has(article)) continue;
    told.add(article);
    // Synchronously: what the parent reads is what was acknowledged, even if the kill comes next.
    writeSync(1, `${article}\n`);
  }
  await new Promise((resolve) => setTimeout(resolve, 2));
}
