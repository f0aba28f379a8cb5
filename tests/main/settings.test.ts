import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/contract/settings.ts';
import { createSettings, readSettings } from '../../src/main/settings.ts';
import type { SettingsStore } from '../../src/main/shell.ts';

function storeOf(
  raw: unknown,
  problem: string | null = null,
): SettingsStore & { readonly written: Settings[] } {
  const written: Settings[] = [];
  return { read: () => raw, write: (settings) => void written.push(settings), problem, written };
}

describe('reading', () => {
  const damaged: readonly (readonly [string, unknown, readonly (keyof Settings)[]])[] = [
    ['nothing', {}, []],
    ['null', null, []],
    ['an array', [1, 2], []],
    ['text', 'theme', []],
    ['all good', { ...DEFAULT_SETTINGS, theme: 'dark' }, []],
    ['unknown keys', { ...DEFAULT_SETTINGS, colour: 'red', constructor: 1 }, []],
    ['a theme that is none', { ...DEFAULT_SETTINGS, theme: 'blue' }, ['theme']],
    ['a number as text', { ...DEFAULT_SETTINGS, typeSize: '18' }, ['typeSize']],
    ['a number out of bounds', { ...DEFAULT_SETTINGS, measure: 4_000 }, ['measure']],
    ['a fraction', { ...DEFAULT_SETTINGS, libraryWidth: 200.5 }, ['libraryWidth']],
    ['null where it means nothing', { ...DEFAULT_SETTINGS, theme: null }, ['theme']],
    ['half a window', { ...DEFAULT_SETTINGS, window: { width: 900 } }, ['window']],
    ['a window that is text', { ...DEFAULT_SETTINGS, window: 'large' }, ['window']],
    [
      'several',
      { theme: 1, measure: false, insights: [], typeface: 'serif' },
      ['theme', 'measure', 'insights'],
    ],
  ];
  it.each(damaged)('%s: each bad value falls back alone', (_case, raw, names) => {
    const { settings, damaged: found } = readSettings(raw);
    expect(found).toEqual(names);
    const source = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
    for (const key of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]) {
      const isGood = Object.hasOwn(source, key) && !names.includes(key);
      expect(settings[key], key).toEqual(isGood ? source[key] : DEFAULT_SETTINGS[key]);
    }
    expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
  });

  it('reports what was reset, and what the store found wrong', () => {
    const problems: string[] = [];
    createSettings(storeOf({ theme: 3 }, 'The file was set aside.'), (problem) => problems.push(problem));
    expect(problems).toEqual([
      'The file was set aside.',
      'Some settings could not be read and were reset: theme.',
    ]);
  });
});

describe('changing', () => {
  it('saves all settings at once', () => {
    const store = storeOf({});
    const settings = createSettings(store, () => undefined);
    expect(settings.change({ theme: 'dark', measure: undefined })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
    expect(store.written).toEqual([{ ...DEFAULT_SETTINGS, theme: 'dark' }]);
  });

  it('holds back what changes often, until the flush', () => {
    const store = storeOf({});
    const settings = createSettings(store, () => undefined);
    for (let width = 500; width < 600; width += 1)
      settings.changeSoon({ window: { ...DEFAULT_SETTINGS.window, width } });
    expect(settings.current.window.width).toBe(599);
    expect(store.written).toEqual([]);
    settings.flush();
    settings.flush();
    expect(store.written).toHaveLength(1);
  });

  it('saves sooner for who can wait less, and no later for who can wait longer', async () => {
    const store = storeOf({});
    const settings = createSettings(store, () => undefined);
    settings.changeSoon({ theme: 'dark' });
    settings.changeSoon({ lastArticle: 'a' }, 5);
    settings.changeSoon({ measure: 70 }, 60_000);
    await expect.poll(() => store.written).toHaveLength(1);
    expect(store.written[0]).toMatchObject({ theme: 'dark', lastArticle: 'a', measure: 70 });
    settings.flush();
    expect(store.written).toHaveLength(1);
  });

  it('reports a refusing disk once a streak and keeps the change for the session', () => {
    const problems: string[] = [];
    let full = true;
    const store: SettingsStore = {
      read: () => ({}),
      problem: null,
      write() {
        if (full) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      },
    };
    const settings = createSettings(store, (problem) => problems.push(problem));
    settings.change({ measure: 70 });
    settings.change({ measure: 71 });
    expect(settings.current.measure).toBe(71);
    expect(problems).toHaveLength(1);
    full = false;
    settings.change({ measure: 72 });
    full = true;
    settings.change({ measure: 73 });
    expect(problems).toHaveLength(2);
  });
});
