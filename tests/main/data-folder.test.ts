import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolderPath, makeDataFolder } from '../../src/main/data-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

const home = '/home/a';

test.each([
  ['linux', {}, join(home, '.local', 'share', 'dateline')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'dateline')],
  ['linux', { XDG_DATA_HOME: 'relative' }, join(home, '.local', 'share', 'dateline')],
  ['linux', { XDG_DATA_HOME: '' }, join(home, '.local', 'share', 'dateline')],
  ['darwin', { XDG_DATA_HOME: '/data' }, join(home, 'Library', 'Application Support', 'Dateline')],
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Dateline')],
  ['win32', {}, join(home, 'AppData', 'Roaming', 'Dateline')],
  ['linux', { DATELINE_DATA: '/mine', XDG_DATA_HOME: '/data' }, '/mine'],
  ['darwin', { DATELINE_DATA: 'mine' }, resolve('mine')],
  ['linux', { DATELINE_DATA: '' }, join(home, '.local', 'share', 'dateline')],
] as const)('on %s with %j the data folder is %s', (platform, environment, path) => {
  expect(dataFolderPath({ platform, home, environment })).toBe(path);
});

describe.skipIf(process.platform === 'win32')('who can read the data folder', () => {
  test.each([
    ['a new one', null, 0o700],
    ['an empty one', [], 0o700],
    ['one with a library', ['library.sqlite', 'settings.json'], 0o700],
    ['one with other things', ['thesis.odt'], 0o755],
  ] as const)('%s', (_case, names, mode) => {
    const path = join(temporaryFolder(), 'deep', 'data');
    if (names !== null) {
      mkdirSync(path, { recursive: true });
      chmodSync(path, 0o755);
      for (const name of names) writeFileSync(join(path, name), '');
    }
    expect(makeDataFolder(path)).toBe(path);
    expect(statSync(path).mode & 0o777).toBe(mode);
  });
});
