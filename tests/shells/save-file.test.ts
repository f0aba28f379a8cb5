import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  downloadsFolder,
  safeFileName,
  saveWithoutReplacing,
  showCommand,
} from '../../src/shells/chromium/save-file.ts';

describe('the downloads folder', () => {
  const home = '/home/a';
  const of = (
    config: string | null,
    environment: Readonly<Record<string, string>> = {},
    platform: NodeJS.Platform = 'linux',
  ): string =>
    downloadsFolder({
      platform,
      home,
      environment,
      readText: (path) => (path.endsWith('user-dirs.dirs') ? config : null),
    });

  test.each([
    [
      'as named, in the user’s language',
      'XDG_DESKTOP_DIR="$HOME/Bureau"\nXDG_DOWNLOAD_DIR="$HOME/Téléchargements"\n',
      '/home/a/Téléchargements',
    ],
    ['an absolute one', 'XDG_DOWNLOAD_DIR="/data/in"', '/data/in'],
    ['one with a quoted character', 'XDG_DOWNLOAD_DIR="$HOME/a\\$b"', '/home/a/a$b'],
    ['the usual one where nothing is named', '', '/home/a/Downloads'],
    ['the usual one where the folder is switched off', 'XDG_DOWNLOAD_DIR="$HOME/"', '/home/a/Downloads'],
    ['the usual one where the line is commented out', '#XDG_DOWNLOAD_DIR="$HOME/x"', '/home/a/Downloads'],
    ['the usual one where the value is relative', 'XDG_DOWNLOAD_DIR="x"', '/home/a/Downloads'],
    [
      'the usual one where the home folder only starts alike',
      'XDG_DOWNLOAD_DIR="$HOMEx/y"',
      '/home/a/Downloads',
    ],
  ])('is %s', (_name, config, folder) => {
    expect(of(config)).toBe(folder);
  });

  test('is the usual one without a file, and on other systems', () => {
    expect(of(null)).toBe('/home/a/Downloads');
    expect(of('XDG_DOWNLOAD_DIR="/x"', {}, 'darwin')).toBe('/home/a/Downloads');
    expect(of(null, { XDG_DOWNLOAD_DIR: '/from/environment' })).toBe('/from/environment');
  });
});

describe('a safe file name', () => {
  test.each([
    ['Plain title.pdf', 'Plain title.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j.pdf', 'a-b-c-d-e-f-g-h-i-j.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['.hidden.pdf', 'hidden.pdf'],
    ['  spaced \n out  .pdf', 'spaced out .pdf'],
    ['con.pdf', 'con-.pdf'],
    ['LPT1', 'LPT1-'],
    ['console.pdf', 'console.pdf'],
    ['اردو عنوان.pdf', 'اردو عنوان.pdf'],
    ['evil\u202Efdp.exe', 'evilfdp.exe'],
    ['nul\0l.pdf', 'null.pdf'],
    ['', 'briefing'],
    ['...', 'briefing'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  test('is no longer than file systems take, and keeps its ending and whole characters', () => {
    const name = safeFileName(`${'新聞'.repeat(200)}.pdf`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(210);
    expect(name.endsWith('聞.pdf') || name.endsWith('新.pdf')).toBe(true);
    expect(safeFileName(`${'😀'.repeat(100)}.pdf`)).toMatch(/^😀+\.pdf$/u);
  });
});

describe('saving', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-save-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('never replaces a file, and leaves nothing else behind', () => {
    writeFileSync(join(folder, 'a.pdf'), 'the reader’s own');
    const paths = [1, 2].map((byte) => saveWithoutReplacing(folder, 'a.pdf', new Uint8Array([byte])));
    expect(paths).toEqual([join(folder, 'a (2).pdf'), join(folder, 'a (3).pdf')]);
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('the reader’s own');
    expect(readdirSync(folder).toSorted()).toEqual(['a (2).pdf', 'a (3).pdf', 'a.pdf']);
    if (process.platform !== 'win32') expect(statSync(paths[0] ?? '').mode & 0o077).toBe(0);
  });

  test('makes the folder where it is not there', () => {
    const path = saveWithoutReplacing(join(folder, 'new', 'one'), 'a.pdf', new Uint8Array([1]));
    expect([...readFileSync(path)]).toEqual([1]);
  });

  test('fails with the system’s reason where it can’t', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => saveWithoutReplacing(join(folder, 'file'), 'a.pdf', new Uint8Array([1]))).toThrow(
      /EEXIST|ENOTDIR/,
    );
  });
});

test.each([
  ['linux', ['xdg-open', '/d']],
  ['darwin', ['open', '-R', '/d/; rm -rf x.pdf']],
] as const)('on %s a file is shown without a shell', (platform, command) => {
  expect(showCommand(platform, '/d/; rm -rf x.pdf')).toEqual(command);
});
