import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE_LIMIT } from '../../src/contract/limits.ts';
import { readImportFile } from '../../src/main/read-import-file.ts';
import { visibleName } from '../../src/main/visible-name.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

describe('reading a file to import', () => {
  it('gives its name and bytes', async () => {
    const path = join(temporaryFolder(), 'report.txt');
    writeFileSync(path, 'Salt.');
    expect(await readImportFile(path)).toEqual({ ok: true, name: 'report.txt', bytes: Buffer.from('Salt.') });
  });

  it('gives an empty file as it is: what is in it is for the import to say', async () => {
    const path = join(temporaryFolder(), 'empty.txt');
    writeFileSync(path, '');
    expect(await readImportFile(path)).toMatchObject({ ok: true, bytes: Buffer.alloc(0) });
  });

  it('takes a file of exactly the limit, and none of a byte more', async () => {
    const path = join(temporaryFolder(), 'large.txt');
    writeFileSync(path, '');
    truncateSync(path, FILE_LIMIT);
    expect(await readImportFile(path)).toMatchObject({ ok: true });
    truncateSync(path, FILE_LIMIT + 1);
    expect(await readImportFile(path)).toEqual({
      ok: false,
      name: 'large.txt',
      message: '“large.txt” was not imported: it is larger than 100 MB.',
    });
  });

  it('names a file that is not there, a folder, and a path through a file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'news'));
    writeFileSync(join(folder, 'a.txt'), 'a');
    const message = async (path: string): Promise<unknown> =>
      ((await readImportFile(join(folder, path))) as { message?: unknown }).message;
    expect(await message('gone.txt')).toBe('“gone.txt” was not imported: the file is not there.');
    expect(await message('news')).toBe('“news” was not imported: it is a folder.');
    expect(await message('a.txt/b.txt')).toBe('“b.txt” was not imported: the file is not there.');
    expect(await message('n'.repeat(5_000))).toContain('its name is too long');
    expect(await message('nul\0byte')).toContain('it could not be read');
  });

  it.skipIf(isWindows)(
    'does not wait for a named pipe, read a device or follow a circle of links',
    async () => {
      const folder = temporaryFolder();
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      symlinkSync('circle', join(folder, 'circle'));
      expect(await readImportFile(join(folder, 'pipe'))).toMatchObject({
        ok: false,
        message: '“pipe” was not imported: it is not a regular file.',
      });
      expect(await readImportFile('/dev/zero')).toMatchObject({
        ok: false,
        message: '“zero” was not imported: it is not a regular file.',
      });
      expect(await readImportFile(join(folder, 'circle'))).toMatchObject({
        ok: false,
        message: '“circle” was not imported: its link leads nowhere.',
      });
    },
  );

  it.skipIf(isWindows || isRoot)('says that a file may not be read', async () => {
    const path = join(temporaryFolder(), 'secret.txt');
    writeFileSync(path, 'a');
    chmodSync(path, 0o000);
    expect(await readImportFile(path)).toMatchObject({
      message: '“secret.txt” was not imported: it may not be read.',
    });
  });
});

describe('a name shown to the reader', () => {
  it.each([
    ['report.txt', 'report.txt'],
    ['تقرير.txt', 'تقرير.txt'],
    ['报告 1.txt', '报告 1.txt'],
    ['exe.\u202Etxt', 'exe.\uFFFDtxt'],
    ['a\nb\tc\u0000', 'a\uFFFDb\uFFFDc\uFFFD'],
    ['\u2066a\u2069', '\uFFFDa\uFFFD'],
    ['zero\u200Bwidth', 'zero\uFFFDwidth'],
    ['lone\uD800', 'lone\uFFFD'],
    ['گزارش\u200Cها.txt', 'گزارش\u200Cها.txt'],
    ['क्\u200Dष.txt', 'क्\u200Dष.txt'],
    ['\u200Cگزارش.txt', '\uFFFDگزارش.txt'],
    ['گزارش\u200Ctxt', 'گزارش\uFFFDtxt'],
    ['گزارش\u200C\u200Cها', 'گزارش\uFFFD\uFFFDها'],
    ['re\u200Cport.txt', 're\uFFFDport.txt'],
    ['👩‍🌾.txt', '👩\uFFFD🌾.txt'],
  ])('%j is %j', (name, shown) => {
    expect(visibleName(name)).toBe(shown);
  });

  it('is cut where it would fill the window', () => {
    const shown = visibleName(`${'a'.repeat(5_000)}.html`);
    expect(shown).toHaveLength(200);
    expect(shown).toMatch(/a…a+\.html$/);
    expect(visibleName(`${'a'.repeat(158)}${'👍'.repeat(100)}`).isWellFormed()).toBe(true);
  });
});
