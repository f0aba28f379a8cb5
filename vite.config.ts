/**
 * One description of every build and every Vitest project.
 *
 * `vite build --app` writes dist/: the renderer, the two preloads, and the two node bundles (one
 * per shell, so that the packaged Electron app holds nothing of the Chromium shell).
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import type { EnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './src/shells/chromium/find-browser.ts';

const root = import.meta.dirname;
const at = (path: string): string => resolve(root, path);

/** Workers run from the bundle of each shell, beside its main file. */
const workers = entriesThatExist({
  'library-worker': 'src/main/library/library-worker.ts',
  'analysis-worker': 'src/main/analysing/analysis-worker.ts',
  'parser-process': 'src/main/importing/parser-process.ts',
});

/** A script that the source names beside itself lies in the bundle's folder under its entry's name. */
const scriptsBesideTheBundle: Plugin = {
  name: 'dateline:scripts-beside-the-bundle',
  applyToEnvironment: ({ name }) => name === 'node' || name === 'electron',
  transform: (code) =>
    code.includes('import.meta.url')
      ? code.replaceAll(
          /new URL\(['"]\.\/([\w-]+)\.ts['"], import\.meta\.url\)/g,
          (whole: string, name: string) =>
            name in workers ? `new URL('./${name}.js', import.meta.url)` : whole,
        )
      : null,
};

function entriesThatExist(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries)
      .map(([name, path]) => [name, at(path)] as const)
      .filter(([, path]) => existsSync(path)),
  );
}

/** A node bundle: packages go in, so that a start reads a handful of files instead of hundreds. */
function nodeBundle(
  outDir: string,
  input: Readonly<Record<string, string>>,
  external: readonly string[],
): EnvironmentOptions {
  return {
    consumer: 'server',
    // Node's own conditions and fields, so that no package's browser flavour is bundled.
    resolve: {
      noExternal: true,
      external: [...external],
      conditions: ['module', 'node', 'import', 'default'],
    },
    build: {
      outDir: at(outDir),
      emptyOutDir: true,
      copyPublicDir: false,
      target: 'node24',
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input: { ...input },
        external: [...external],
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunk-[hash].js',
          // Packages in CommonJS that went into the bundle still call require() for node's modules.
          banner: `import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);`,
        },
      },
    },
  };
}

/** A preload is one script without imports: a sandboxed one can't load modules. */
function preload(
  input: string,
  name: string,
  format: 'cjs' | 'iife',
  external: string[],
): EnvironmentOptions {
  return {
    consumer: format === 'cjs' ? 'server' : 'client',
    resolve: { noExternal: true, external },
    build: {
      outDir: at('dist/preload'),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'chrome140',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: at(input),
        external,
        output: { format, entryFileNames: name, codeSplitting: false },
      },
    },
  };
}

const runningAsRoot = process.getuid?.() === 0;
const browser = findBrowser();

export default defineConfig({
  root: at('src/renderer'),
  base: './',
  publicDir: false,
  cacheDir: at('.cache/vite'),
  plugins: [scriptsBesideTheBundle],
  environments: {
    client: {
      build: {
        outDir: at('dist/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        // Fonts and images stay files: the window's policy allows no data: addresses.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: at('src/renderer/index.html') },
      },
    },
    preloadElectron: preload('src/preload/electron.ts', 'electron.cjs', 'cjs', ['electron']),
    preloadChromium: preload('src/preload/chromium.ts', 'chromium.js', 'iife', []),
    node: nodeBundle(
      'dist/node',
      {
        ...entriesThatExist({ chromium: 'src/shells/chromium/main.ts', cli: 'src/cli/main.ts' }),
        ...workers,
      },
      ['playwright-core'],
    ),
    electron: nodeBundle(
      'dist/electron',
      { ...entriesThatExist({ main: 'src/shells/electron/main.ts' }), ...workers },
      ['electron'],
    ),
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
  test: {
    projects: [
      {
        extends: true,
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/renderer/**', 'tests/journeys/**', 'tests/packaging/**'],
          testTimeout: 20_000,
          // A browser that closes on a busy machine takes its time.
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'packaging',
          environment: 'node',
          include: ['tests/packaging/**/*.test.ts'],
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        root,
        // Named ahead: a package met while tests run would be bundled then, and every open test page
        // loaded anew, which now and then never becomes ready.
        optimizeDeps: {
          include: [
            'lit',
            'lit/decorators.js',
            'lit/directive.js',
            'lit/directives/live.js',
            'lit/directives/repeat.js',
            '@lit/context',
            '@lit-labs/virtualizer',
            'd3-scale',
            'valibot',
            'axe-core',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/renderer/**/*.test.ts'],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(browser === null ? {} : { executablePath: browser.path }),
                chromiumSandbox: !runningAsRoot,
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
