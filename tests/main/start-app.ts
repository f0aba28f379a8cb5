/** The application started on a desktop that is only memory. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { AnswerOf, CallName, RequestOf } from '../../src/contract/calls.ts';
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

interface Running {
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

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
