import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findElectron } from '../../scripts/start/find-electron.ts';
import { readStartOptions } from '../../scripts/start/start-options.ts';

describe('the options of a start', () => {
  test('files are found from where the command was given', () => {
    const options = readStartOptions(['a.txt', '/b.md', '--data', 'd'], '/from');
    expect(options.files).toEqual([resolve('/from', 'a.txt'), resolve('/b.md')]);
    expect(options.dataFolder).toBe(resolve('/from', 'd'));
    expect(options).toMatchObject({ shell: 'any', headless: false, xvfb: false, help: false });
  });

  test('a shell can be chosen', () => {
    expect(readStartOptions(['--electron'], '/').shell).toBe('electron');
    expect(readStartOptions(['--chromium'], '/').shell).toBe('chromium');
  });

  test('an unknown option is refused with a sentence', () => {
    expect(() => readStartOptions(['--electorn'], '/')).toThrow(/--electorn/);
  });
});

describe('Electron', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-find-'));
    mkdirSync(join(root, 'node_modules', 'electron'), { recursive: true });
    writeFileSync(join(root, 'node_modules', 'electron', 'package.json'), '{"version":"45.0.0"}');
    writeFileSync(join(root, 'node_modules', 'electron', 'install.js'), '');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function place(): void {
    mkdirSync(join(root, 'node_modules', 'electron', 'dist'));
    writeFileSync(join(root, 'node_modules', 'electron', 'dist', 'electron'), '');
    writeFileSync(join(root, 'node_modules', 'electron', 'path.txt'), 'electron');
  }

  function find(fetch: () => boolean, insist = false): string | null {
    return findElectron({
      root,
      memory: join(root, '.cache', 'memory'),
      insist,
      fetch,
      tell: () => undefined,
    });
  }

  test('is used where it is, without an attempt to fetch it', () => {
    place();
    const fetch = vi.fn<() => boolean>(() => false);
    expect(find(fetch)).toBe(join(root, 'node_modules', 'electron', 'dist', 'electron'));
    expect(fetch).not.toHaveBeenCalled();
  });

  test('is fetched once; a failure is remembered', () => {
    const fetch = vi.fn<() => boolean>(() => false);
    expect([find(fetch), find(fetch), find(fetch)]).toEqual([null, null, null]);
    expect(fetch).toHaveBeenCalledOnce();
    expect(readFileSync(join(root, '.cache', 'memory'), 'utf8')).toBe('45.0.0');
  });

  test('is tried again where that is asked for, and for another version', () => {
    const fetch = vi.fn<() => boolean>(() => false);
    find(fetch);
    find(fetch, true);
    writeFileSync(join(root, 'node_modules', 'electron', 'package.json'), '{"version":"46.0.0"}');
    find(fetch);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test('is used once it has been fetched', () => {
    const fetch = (): boolean => {
      place();
      return true;
    };
    expect(find(fetch)).toBe(join(root, 'node_modules', 'electron', 'dist', 'electron'));
  });

  test('is not looked for where its package is not installed', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(find(() => true)).toBeNull();
  });
});
