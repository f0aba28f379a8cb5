/** The settings file around the real conf: damage, a full disk, a kill, and what is kept. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/contract/settings.ts';
import { openSettingsFile, type JsonStore } from '../../src/main/settings-file.ts';
import type { SettingsStore } from '../../src/main/shell.ts';
import { temporaryFolder } from './temporary-folder.ts';

const now = (): Date => new Date('2026-03-14T09:30:00.000Z');
const DARK: Settings = { ...DEFAULT_SETTINGS, theme: 'dark', measure: 72 };

function openConf({ cwd, name }: { readonly cwd: string; readonly name: string }): JsonStore {
  return new Conf<Settings>({ cwd, configName: name, defaults: DEFAULT_SETTINGS });
}

function open(
  folder: string,
  opener: (place: { cwd: string; name: string }) => JsonStore = openConf,
): SettingsStore {
  return openSettingsFile({ folder, now, open: opener });
}

function content(folder: string, name = 'settings.json'): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

describe('with conf', () => {
  it('starts with the defaults and keeps what is written', () => {
    const folder = temporaryFolder();
    const store = open(folder);
    expect(store.problem).toBeNull();
    expect(store.read()).toEqual(DEFAULT_SETTINGS);
    store.write(DARK);
    expect(store.read()).toEqual(DARK);
    expect(open(folder).read()).toEqual(DARK);
  });

  it('keeps the last good file beside the newest, and nothing else', () => {
    const folder = temporaryFolder();
    const store = open(folder);
    store.write(DARK);
    store.write({ ...DARK, measure: 80 });
    expect(content(folder)).toMatchObject({ measure: 80 });
    expect(content(folder, 'settings.json.bak')).toMatchObject({ measure: 72 });
    expect(readdirSync(folder).toSorted()).toEqual(['settings.json', 'settings.json.bak']);
  });

  it('adds new defaults to an older file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), '{"theme":"dark"}');
    expect(open(folder).read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });
});

describe('a damaged file', () => {
  const good = JSON.stringify(DARK, null, '\t');
  const shapes: readonly (readonly [string, string | Buffer])[] = [
    ['empty', ''],
    ['blank', ' \n'],
    ['cut', good.slice(0, 40)],
    ['cut at the end', good.slice(0, -1)],
    ['zeros', Buffer.alloc(200)],
    ['noise', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xc3])],
    ['utf-16', Buffer.from(good, 'utf16le')],
    ['two objects', `${good}${good}`],
    ['a comment', `// mine\n${good}`],
    ['single quotes', "{'theme':'dark'}"],
    ['an array', '[]'],
    ['null', 'null'],
    ['a number', '42'],
    ['text', '"theme"'],
    ['too deep', '['.repeat(50_000)],
  ];

  it.each(shapes)('(%s) is set aside, reported, and the last good one used', (_case, bytes) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), bytes);
    writeFileSync(join(folder, 'settings.json.bak'), good);
    const store = open(folder);
    expect(store.problem).toBe(
      'The settings file was damaged and is kept as settings.broken-2026-03-14T09-30-00-000Z.json; the last good ones are used.',
    );
    expect(store.read()).toEqual(DARK);
    expect(readFileSync(join(folder, 'settings.broken-2026-03-14T09-30-00-000Z.json'))).toEqual(
      Buffer.from(bytes),
    );
    expect(open(folder).problem).toBeNull();
  });

  it.each(shapes)('(%s) without a last good one gives the defaults', (_case, bytes) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), bytes);
    const store = open(folder);
    expect(store.problem).toContain('the defaults are used');
    expect(store.read()).toEqual(DEFAULT_SETTINGS);
    store.write(DARK);
    expect(open(folder).read()).toEqual(DARK);
  });

  it('that is good but for a byte order mark, or not there beside a good copy, is no problem', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json.bak'), good);
    const store = open(folder);
    expect(store.problem).toBeNull();
    expect(store.read()).toEqual(DARK);
  });

  it('whose copy is damaged too gives the defaults', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), '{');
    writeFileSync(join(folder, 'settings.json.bak'), '{');
    expect(open(folder).read()).toEqual(DEFAULT_SETTINGS);
  });

  it('damaged while open reads as before', () => {
    const folder = temporaryFolder();
    const store = open(folder);
    store.write(DARK);
    expect(store.read()).toEqual(DARK);
    writeFileSync(join(folder, 'settings.json'), '{"theme":');
    expect(store.read()).toEqual(DARK);
  });
});

/** conf on a full disk: no error, and the file cut off. */
function cuttingStore(path: string, isFull: () => boolean): JsonStore {
  let settings = DARK;
  return {
    get store() {
      return settings;
    },
    set store(changed) {
      const text = JSON.stringify(changed);
      writeFileSync(path, isFull() ? text.slice(0, 25) : text);
      settings = changed;
    },
  };
}

describe('a full disk', () => {
  it('makes the write fail loudly and leaves the old settings', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'settings.json');
    writeFileSync(path, JSON.stringify(DARK));
    let full = true;
    const store = open(folder, () => cuttingStore(path, () => full));
    expect(() => store.write({ ...DARK, measure: 90 })).toThrow();
    expect(content(folder)).toEqual(DARK);
    full = false;
    store.write({ ...DARK, measure: 90 });
    expect(content(folder)).toMatchObject({ measure: 90 });
  });

  it('that cuts the file without an end of the process is healed at the next start', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'settings.json');
    open(folder).write(DARK);
    open(folder).write(DARK);
    writeFileSync(path, JSON.stringify({ ...DARK, measure: 90 }).slice(0, 25));
    const store = open(folder);
    expect(store.problem).toContain('last good');
    expect(store.read()).toMatchObject({ typeface: 'serif' });
  });

  it.skipIf(process.platform === 'win32')(
    'made real by a limit on file sizes, under the real conf, destroys nothing',
    () => {
      const folder = temporaryFolder();
      open(folder).write(DARK);
      const before = readFileSync(join(folder, 'settings.json'));
      const script = `
      import Conf from 'conf';
      import { openSettingsFile } from ${JSON.stringify(join(import.meta.dirname, '../../src/main/settings-file.ts'))};
      process.on('SIGXFSZ', () => {});
      const store = openSettingsFile({ folder: ${JSON.stringify(folder)}, now: () => new Date(), open: ({ cwd, name }) => new Conf({ cwd, configName: name }) });
      const long = { ...store.read(), lastArticle: 'x'.repeat(4000) };
      try { store.write(long); console.log('written'); } catch (error) { console.log('refused'); }
      console.log(JSON.stringify(store.read().theme));`;
      // One block of 512 bytes, or of 1024 in bash: the settings fit, the long ones do not.
      const child = spawnSync(
        'sh',
        ['-c', `ulimit -f 2; exec "${process.execPath}" --input-type=module -e "$SCRIPT"`],
        {
          cwd: join(import.meta.dirname, '../..'),
          env: { ...process.env, SCRIPT: script },
          encoding: 'utf8',
        },
      );
      expect(child.stdout).toBe('refused\n"dark"\n');
      expect(readFileSync(join(folder, 'settings.json'))).toEqual(before);
      expect(open(folder).problem).toBeNull();
    },
  );
});

describe('a folder that takes nothing', () => {
  it('still gives settings to read and says what will not last', () => {
    const folder = temporaryFolder();
    // A folder in the file's place: nothing can be written there, whoever asks.
    mkdirSync(join(folder, 'settings.json'));
    const store = open(folder);
    expect(existsSync(join(folder, 'settings.json'))).toBe(true);
    expect(() => store.read()).not.toThrow();
  });

  it('reports a store that does not open', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(DARK));
    const store = open(folder, () => {
      throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
    });
    expect(store.problem).toBe(
      'Settings cannot be saved now: their folder cannot be written. Changes last until Dateline is closed.',
    );
    expect(store.read()).toEqual(DARK);
    expect(() => store.write(DEFAULT_SETTINGS)).toThrow();
  });
});
