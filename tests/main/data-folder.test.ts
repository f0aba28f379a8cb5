import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolderPath } from '../../src/main/data-folder.ts';

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
