/** The second half of the `dateline` command, on Node 24: builds what is stale and runs the bundle. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as CommandLine from '../../src/cli/main.ts';
import { ensureBuilt } from './build.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** What the built command line exports. */
type CommandEntry = typeof CommandLine;

// Whoever reads the answer may have read enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  ensureBuilt();
  const entry = (await import(pathToFileURL(join(root, 'dist', 'node', 'cli.js')).href)) as CommandEntry;
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  process.exitCode = await entry.runCommand({
    words: process.argv.slice(2),
    folder: process.env['DATELINE_STARTED_IN'] ?? process.cwd(),
    distFolder: join(root, 'dist'),
    version: manifest.version,
    out: (text) => process.stdout.write(text),
    problem: (sentence) => process.stderr.write(`${sentence}\n`),
    ...(process.stderr.isTTY
      ? { progress: (line: string) => process.stderr.write(`\r\u001B[K${line}`) }
      : {}),
  });
} catch (error) {
  process.stderr.write(`dateline: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
