/**
 * The boundary checks still bite: deliberately bad files, put into a copy of the project's settings,
 * must be rejected by the compiler or the linter, and a good one must not. Boundary checks fail
 * silently green, so they are checked themselves.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'dateline-canaries-'));

/** Each layer: one good file that the others may import, and settings copied from the project. */
const LAYERS = [
  'core',
  'contract',
  'main',
  'preload',
  'renderer',
  'shells/electron',
  'shells/chromium',
  'cli',
] as const;

type Case = readonly [name: string, path: string, code: string, expected: string];

const COMPILER_CASES: readonly Case[] = [
  ['core imports main', 'core/bad-main.ts', `export { good } from '../main/good.ts';`, 'TS6307'],
  [
    'core imports a type of main',
    'core/bad-type.ts',
    `import type { Good } from '../main/other.ts';\nexport type T = Good;`,
    'TS6307',
  ],
  [
    'core imports the contract',
    'core/bad-contract.ts',
    `export { good } from '../contract/good.ts';`,
    'TS6307',
  ],
  ['core uses the DOM', 'core/bad-dom.ts', `export const title = document.title;`, 'TS2584'],
  ['core uses a Node global', 'core/bad-global.ts', `export const folder = process.cwd();`, 'TS2591'],
  [
    'core uses a Node module',
    'core/bad-node.ts',
    `import { readFileSync } from 'node:fs';\nexport const text = readFileSync('x', 'utf8');`,
    'TS2591',
  ],
  [
    'core uses a timer',
    'core/bad-timer.ts',
    `export const timer: unknown = setTimeout(() => undefined, 1);`,
    'TS2304',
  ],
  ['contract imports main', 'contract/bad-main.ts', `export { good } from '../main/good.ts';`, 'TS6307'],
  [
    'contract uses Node',
    'contract/bad-node.ts',
    `export const buffer: unknown = Buffer.from('x');`,
    'TS2552',
  ],
  [
    'main imports a shell',
    'main/bad-shell.ts',
    `export { good } from '../shells/chromium/good.ts';`,
    'TS6307',
  ],
  [
    'main imports the renderer',
    'main/bad-renderer.ts',
    `export { good } from '../renderer/good.ts';`,
    'TS6307',
  ],
  ['main uses the DOM', 'main/bad-dom.ts', `export const title = document.title;`, 'TS2584'],
  ['renderer imports main', 'renderer/bad-main.ts', `export { good } from '../main/good.ts';`, 'TS6307'],
  ['renderer uses Node', 'renderer/bad-node.ts', `export const folder = process.cwd();`, 'TS2591'],
  [
    'preload imports core by another way',
    'preload/bad-main.ts',
    `export { good } from '../main/good.ts';`,
    'TS6307',
  ],
  [
    'a shell imports the other',
    'shells/electron/bad-shell.ts',
    `export { good } from '../chromium/good.ts';`,
    'TS6307',
  ],
  [
    'a shell imports the renderer',
    'shells/chromium/bad-renderer.ts',
    `export { good } from '../../renderer/good.ts';`,
    'TS6307',
  ],
  [
    'cli imports the Electron shell',
    'cli/bad-shell.ts',
    `export { good } from '../shells/electron/good.ts';`,
    'TS6307',
  ],
  ['an enum', 'core/bad-enum.ts', `export enum Colour { Red }`, 'TS1294'],
  [
    'an index without a check',
    'core/bad-index.ts',
    `export const first = (list: string[]): string => list[0];`,
    'TS2322',
  ],
];

const LINTER_CASES: readonly Case[] = [
  [
    'core imports a package',
    'core/bad-package.ts',
    `import { html } from 'lit';\nexport const x = html;`,
    'no-restricted-imports',
  ],
  [
    'core imports a type of a package',
    'core/bad-package-type.ts',
    `import type { Page } from 'playwright-core';\nexport type P = Page;`,
    'no-restricted-imports',
  ],
  [
    'contract imports a package',
    'contract/bad-package.ts',
    `import Conf from 'conf';\nexport const x = Conf;`,
    'no-restricted-imports',
  ],
  [
    'main imports Electron',
    'main/bad-electron.ts',
    `import { app } from 'electron';\nexport const x = app;`,
    'no-restricted-imports',
  ],
  [
    'main imports electron-store',
    'main/bad-store.ts',
    `import Store from 'electron-store';\nexport const x = Store;`,
    'no-restricted-imports',
  ],
  [
    'main imports playwright-core',
    'main/bad-playwright.ts',
    `import { chromium } from 'playwright-core';\nexport const x = chromium;`,
    'no-restricted-imports',
  ],
  [
    'main imports lit',
    'main/bad-lit.ts',
    `import { html } from 'lit';\nexport const x = html;`,
    'no-restricted-imports',
  ],
  [
    'renderer imports a Node module',
    'renderer/bad-node.ts',
    `import { join } from 'node:path';\nexport const x = join;`,
    'no-restricted-imports',
  ],
  [
    'renderer imports a parser',
    'renderer/bad-parser.ts',
    `import sanitize from 'sanitize-html';\nexport const x = sanitize;`,
    'no-restricted-imports',
  ],
  [
    'renderer imports unsafeHTML',
    'renderer/bad-unsafe.ts',
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const x = unsafeHTML;`,
    'no-restricted-imports',
  ],
  [
    'the bridge imports Electron',
    'preload/bad-electron.ts',
    `import { ipcRenderer } from 'electron';\nexport const x = ipcRenderer;`,
    'no-restricted-imports',
  ],
  [
    'the Electron shell imports playwright-core',
    'shells/electron/bad-playwright.ts',
    `import { chromium } from 'playwright-core';\nexport const x = chromium;`,
    'no-restricted-imports',
  ],
  [
    'the Chromium shell imports Electron',
    'shells/chromium/bad-electron.ts',
    `import { app } from 'electron';\nexport const x = app;`,
    'no-restricted-imports',
  ],
  [
    'cli imports Electron',
    'cli/bad-electron.ts',
    `import { app } from 'electron';\nexport const x = app;`,
    'no-restricted-imports',
  ],
  [
    'a cycle',
    'core/bad-cycle-a.ts',
    `import { b } from './bad-cycle-b.ts';\nexport const a = (): unknown => b;`,
    'no-cycle',
  ],
  [
    'the other half of a cycle',
    'core/bad-cycle-b.ts',
    `import { a } from './bad-cycle-a.ts';\nexport const b = (): unknown => a;`,
    'no-cycle',
  ],
  ['a default export', 'core/bad-default.ts', `export default 1;`, 'no-default-export'],
  ['a file too long', 'core/bad-long.ts', `export const x = 1;\n${'// line\n'.repeat(400)}`, 'max-lines'],
  ['any', 'core/bad-any.ts', `export const x = (value: any): unknown => value;`, 'no-explicit-any'],
  [
    'a promise nobody waits for',
    'main/bad-promise.ts',
    `async function work(): Promise<void> {}\nexport function start(): void {\n  work();\n}`,
    'no-floating-promises',
  ],
  [
    'a case left out',
    'core/bad-switch.ts',
    `export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 0;\n}`,
    'switch-exhaustiveness-check',
  ],
  ['logging in the app', 'core/bad-console.ts', `console.log('x');\nexport const x = 1;`, 'no-console'],
];

function write(path: string, code: string): void {
  const file = join(copy, 'src', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\n`);
}

function run(name: string, parameters: readonly string[]): string {
  const result = spawnSync(join(root, 'node_modules', '.bin', name), parameters, {
    cwd: copy,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return `${result.stdout}${result.stderr}`;
}

/** The output's lines that name a file. */
function linesAbout(output: string, path: string): string {
  const parts = output.split(/\n(?=src\/)/);
  return parts.filter((part) => part.startsWith(`src/${path}`)).join('\n');
}

beforeAll(() => {
  for (const file of ['tsconfig.json', '.oxlintrc.json']) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const layer of LAYERS) {
    mkdirSync(join(copy, 'src', layer), { recursive: true });
    cpSync(join(root, 'src', layer, 'tsconfig.json'), join(copy, 'src', layer, 'tsconfig.json'));
    write(
      `${layer}/good.ts`,
      `export interface Good {\n  readonly good: boolean;\n}\nexport const good: Good = { good: true };`,
    );
  }
  write('main/other.ts', 'export interface Good {\n  readonly good: boolean;\n}');
  // Unlike the bridge, the Electron preload may import Electron.
  write('preload/electron.ts', `import { ipcRenderer } from 'electron';\nexport const x = ipcRenderer;`);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the compiler refuses', () => {
  let output = '';
  beforeAll(() => {
    for (const [, path, code] of COMPILER_CASES) write(path, code);
    output = run('tsc', ['-b', '--pretty', 'false', ...LAYERS.map((layer) => `src/${layer}`)]);
    for (const [, path] of COMPILER_CASES) rmSync(join(copy, 'src', path));
  }, 60_000);

  test.each(COMPILER_CASES)('%s', (_name, path, _code, expected) => {
    expect(linesAbout(output, path)).toContain(expected);
  });

  test('and nothing that is right', () => {
    expect(linesAbout(output, 'core/good.ts')).toBe('');
    expect(linesAbout(output, 'preload/electron.ts')).toBe('');
  });
});

describe('the linter refuses', () => {
  let output = '';
  beforeAll(() => {
    for (const [, path, code] of LINTER_CASES) write(path, code);
    output = run('oxlint', ['--type-aware', '--format=unix']);
  }, 60_000);

  test.each(LINTER_CASES)('%s', (_name, path, _code, expected) => {
    expect(linesAbout(output, path)).toContain(expected);
  });

  test('and nothing that is right', () => {
    for (const layer of LAYERS) expect(linesAbout(output, `${layer}/good.ts`)).toBe('');
    expect(linesAbout(output, 'preload/electron.ts')).toBe('');
  });
});

test('every layer of the project is in the list of what is compiled', () => {
  const layers = readdirSync(join(root, 'src')).filter((name) => name !== 'shells');
  expect(layers.toSorted()).toEqual(LAYERS.filter((layer) => !layer.startsWith('shells/')).toSorted());
});
