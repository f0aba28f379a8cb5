/** Words that must not occur in the source, or only in the one place meant for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

interface SourceFile {
  readonly path: string;
  /** Without comments, so that a reason may name what it forbids. */
  readonly code: string;
}

const FILES: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|html|css)$/.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return {
      path: relative(root, path).split('\\').join('/'),
      code: withoutComments(readFileSync(path, 'utf8')),
    };
  });

function withoutComments(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/\s\/\/ .*$/gm, '');
}

function occurrences(word: RegExp, folder = 'src/'): readonly string[] {
  return FILES.filter(({ path, code }) => path.startsWith(folder) && word.test(code)).map(({ path }) => path);
}

test('there is source to scan', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(occurrences(/export function createApp|export async function createApp/)).toEqual([
    'src/main/app.ts',
  ]);
});

describe('nowhere in the source', () => {
  test.each([
    ['eval', /\beval\s*\(/],
    ['a function made of text', /new Function\s*\(/],
    ['document.write', /document\.write/],
    ['Electron’s remote module', /@electron\/remote/],
    ['a switched-off sandbox', /sandbox:\s*false/],
    ['Node in a page', /nodeIntegration\w*:\s*true/],
    ['a shared world', /contextIsolation:\s*false/],
    ['a switched-off same-origin policy', /webSecurity:\s*false|disable-web-security/],
    ['insecure content', /allowRunningInsecureContent:\s*true/],
    ['a webview', /webviewTag:\s*true|<webview/],
    ['a shell for a command', /shell:\s*true|\bexecSync\(|\bexec\b[^}]*\} from 'node:child_process'/],
    ['an address opened outside', /openExternal|openPath\(/],
    ['a listening network port', /\.listen\(\s*\d|createServer\([^)]*\)\.listen\(\s*\d/],
    ['certificates not checked', /rejectUnauthorized:\s*false|ignore-certificate-errors|ignoreHTTPSErrors/],
  ])('%s', (_name, word) => {
    expect(occurrences(word)).toEqual([]);
  });
});

describe('not in the renderer', () => {
  test.each([
    [
      'markup from text',
      /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|setHTMLUnsafe|createContextualFragment|DOMParser|parseFromString/,
    ],
    [
      'a request of its own',
      /(?<![#.\w])fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts/,
    ],
    ['storage beside the library', /localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\./],
    ['an inline handler in markup', /\son(?:click|error|load)=["']/],
    ['a link that leads out', /<a\s[^>]*href=/],
  ])('%s', (_name, word) => {
    expect(occurrences(word, 'src/renderer/')).toEqual([]);
  });
});

describe('in one place only', () => {
  test.each([
    ['the bridge is read', /window\.dateline\b/, ['src/renderer/main.ts']],
    [
      'Electron is imported as a value',
      /^import (?!type).*from 'electron'/m,
      ['src/preload/electron.ts', 'src/shells/electron/main.ts'],
    ],
    ['electron-store is imported', /from 'electron-store'/, ['src/shells/electron/main.ts']],
    ['a window’s preferences are written', /nodeIntegration:/, ['src/shells/electron/harden.ts']],
    ['ipcMain is given a handler', /ipcMain\.handle|ipcMain\.on/, ['src/shells/electron/electron-shell.ts']],
    ['ipcRenderer is used', /ipcRenderer\./, ['src/preload/electron.ts']],
    [
      'the sandbox may be left out',
      /no-sandbox|chromiumSandbox/,
      ['src/shells/chromium/app-window.ts', 'src/shells/chromium/pdf-printer.ts'],
    ],
    ['a socket listens', /createServer\(/, ['src/shells/chromium/instance.ts']],
  ])('%s', (_name, word, places) => {
    expect(occurrences(word).toSorted()).toEqual(places.toSorted());
  });

  test('a BrowserWindow’s preferences always start from the hardened ones', () => {
    const code = FILES.find(({ path }) => path === 'src/shells/electron/electron-shell.ts')?.code ?? '';
    expect(code.match(/webPreferences:/g)).toHaveLength(2);
    expect(code.match(/webPreferences: \{ \.\.\.WEB_PREFERENCES,/g)).toHaveLength(2);
  });
});

test('core asks no clock and throws no dice', () => {
  expect(
    occurrences(/Date\.now\(|new Date\(\)|Math\.random\(|performance\.now|crypto\.random/, 'src/core/'),
  ).toEqual([]);
});

test('the Electron shell stays small: under 300 lines of code', () => {
  const lines = FILES.filter(({ path }) => path.startsWith('src/shells/electron/')).flatMap(({ code }) =>
    code.split('\n').filter((line) => line.trim() !== ''),
  );
  expect(lines.length).toBeLessThan(300);
});

describe('Electron', () => {
  test('is pinned to one version', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    expect(manifest.devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
    // The newest three majors get security fixes; 45 is the newest known at this writing.
    expect(Number(manifest.devDependencies['electron']?.split('.')[0])).toBeGreaterThanOrEqual(43);
  });
});

test('the lockfile names the packages of every platform, or a fresh clone could not be installed', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<
      Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
    >;
  };
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) =>
        lock.packages[`node_modules/${name}`] === undefined &&
        lock.packages[`${path}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});
