/** Where the app's own files lie in a built Dateline. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AppFiles } from './app.ts';
import type { Shell } from './shell.ts';

export interface BuiltFiles {
  readonly files: AppFiles;
  readonly preloadFile: string;
  readonly version: string;
}

/** @param distFolder the build's folder; the project's own files lie beside it. */
export function builtFiles(distFolder: string, shell: Shell['name']): BuiltFiles {
  const manifest: unknown = JSON.parse(readFileSync(join(distFolder, '..', 'package.json'), 'utf8'));
  const bundle = join(distFolder, shell === 'electron' ? 'electron' : 'node');
  return {
    files: {
      libraryWorker: pathToFileURL(join(bundle, 'library-worker.js')),
      analysisWorker: pathToFileURL(join(bundle, 'analysis-worker.js')),
      rendererFolder: join(distFolder, 'renderer'),
      fontsFolder: join(distFolder, 'fonts'),
      samplesFolder: join(distFolder, '..', 'assets', 'samples'),
    },
    preloadFile: join(distFolder, 'preload', shell === 'electron' ? 'electron.cjs' : 'chromium.js'),
    version: String((manifest as { version?: unknown }).version),
  };
}
