/** The application started on a desktop that is only memory. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import type { AnswerOf, CallName, RequestOf } from '../../src/contract/calls.ts';
import type { JobItemView, JobView } from '../../src/contract/jobs.ts';
import type { Result } from '../../src/contract/views.ts';
import { createApp, type App, type AppFiles, type AppOptions } from '../../src/main/app.ts';
import { APP_PARTS, type AppParts } from '../../src/main/parts.ts';
import { createFakeShell, type FakeShell } from './fake-shell.ts';

const source = join(import.meta.dirname, '../../src');
const now = (): Date => new Date('2026-03-14T09:30:00.000Z');

export const STORY = `Orchard towns agree to share the river

By Lena Marsh

BRENNICK, 9 March 2026 - The five orchard towns above the Ell agreed on Monday to share its water by turns.

"No town will go dry while another floods its meadows," said Tomas Reed, the mayor of Brennick. He added that the gates would open on Friday.

The agreement ends a quarrel of three years.
`;

export interface Running {
  readonly app: App;
  readonly shell: FakeShell;
  readonly folder: string;
  readonly ask: <Name extends CallName>(
    name: Name,
    request: RequestOf<Name>,
  ) => Promise<Result<AnswerOf<Name>>>;
}

function appFiles(folder: string): AppFiles {
  for (const name of ['samples', 'renderer', 'fonts']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'samples', 'river.txt'), STORY);
  writeFileSync(join(folder, 'samples', 'README.md'), 'About the samples, which is none of them itself.');
  return {
    libraryWorker: pathToFileURL(join(source, 'main/library/library-worker.ts')),
    analysisWorker: pathToFileURL(join(source, 'main/analysing/analysis-worker.ts')),
    rendererFolder: join(folder, 'renderer'),
    fontsFolder: join(folder, 'fonts'),
    samplesFolder: join(folder, 'samples'),
  };
}

interface RunOptions {
  readonly given?: readonly string[];
  readonly parts?: Partial<AppParts>;
  readonly shell?: Parameters<typeof createFakeShell>[1];
  readonly access?: NonNullable<AppOptions['access']>;
  readonly files?: Partial<AppFiles>;
  readonly machine?: NonNullable<AppOptions['machine']>;
}

export async function start(
  folder: string,
  { given = [], parts, shell: changes, access, files, machine }: RunOptions = {},
): Promise<Running> {
  const shell = createFakeShell(folder, changes);
  const app = await createApp({
    shell,
    files: { ...appFiles(folder), ...files },
    now,
    version: '0.1.0',
    parts: { ...APP_PARTS, ...parts },
    ...(access === undefined ? {} : { access }),
    ...(machine === undefined ? {} : { machine }),
  });
  onTestFinished(() => app.close());
  await app.openWindow(given);
  return {
    app,
    shell,
    folder,
    async ask(name, request) {
      const answer = await shell
        .page()
        .answer({ origin: 'https://dateline.invalid', mainFrame: true }, name, JSON.stringify(request));
      return JSON.parse(answer) as Result<AnswerOf<typeof name>>;
    },
  };
}

/** Imports a file through the window: registers it, waits until it is asked for, sends it; the job's end. */
export async function importThroughWindow(
  { ask, shell }: Pick<Running, 'ask' | 'shell'>,
  name: string,
  bytes: Uint8Array,
): Promise<JobItemView> {
  const { id } = valueOf(await ask('job.begin', { kind: 'files', title: name }));
  await ask('job.add', { id, names: [name] });
  await ask('job.finish', { id, notes: [] });
  await expect
    .poll(() => shell.emitted, { timeout: 15_000 })
    .toContainEqual({ name: 'jobs.wanted', payload: { id, item: 0 } });
  const base64 = Buffer.from(bytes).toString('base64');
  await ask('job.send', { id, item: 0, mediaType: '', base64, last: true });
  return (await itemsAtEnd({ ask }, id))[0] as JobItemView;
}

/** The items of a job when it has come to its end. */
export async function itemsAtEnd(
  { ask }: Pick<Running, 'ask'>,
  id: string,
  endings = 1,
): Promise<readonly JobItemView[]> {
  const jobOf = async (): Promise<JobView | undefined> =>
    valueOf(await ask('job.list', {})).find((job) => job.id === id);
  await expect.poll(async () => (await jobOf())?.endings, { timeout: 15_000 }).toBe(endings);
  return valueOf(await ask('job.items', { id, only: 'all', offset: 0, limit: 500 })).items;
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
