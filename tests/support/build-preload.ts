/** Builds one preload for a test, so that no test depends on a build made before it. */
import { join } from 'node:path';
import { build } from 'vite';

/** Writes the script into `folder` and answers with its path. */
export async function buildPreload(folder: string, shell: 'chromium' | 'electron'): Promise<string> {
  const name = `preload-${shell}.js`;
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '..', '..', 'src', 'preload', `${shell}.ts`),
        external: ['electron'],
        output: { format: shell === 'electron' ? 'cjs' : 'iife', entryFileNames: name },
      },
    },
  });
  return join(folder, name);
}
