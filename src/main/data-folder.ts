/** Where Dateline keeps everything: one folder, the same in every shell and on the command line. */
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

export interface DataFolderSearch {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const thisUser: DataFolderSearch = { platform: process.platform, home: homedir(), environment: process.env };

/**
 * The data folder's absolute path: `DATELINE_DATA` where set, else the system's place for a
 * program's data (XDG_DATA_HOME on Linux, Application Support on macOS, AppData on Windows).
 */
export function dataFolderPath(search: DataFolderSearch = thisUser): string {
  const { environment, home } = search;
  const chosen = environment['DATELINE_DATA'];
  if (chosen !== undefined && chosen !== '') return resolve(chosen);
  switch (search.platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Dateline');
    case 'win32':
      return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Dateline');
    default: {
      // The XDG specification: a relative value is to be ignored.
      const base = environment['XDG_DATA_HOME'];
      return join(base !== undefined && isAbsolute(base) ? base : join(home, '.local', 'share'), 'dateline');
    }
  }
}

/**
 * Makes sure the folder is there and that only its user can read it. One that was there before and
 * holds other things than Dateline's keeps its mode: what lies in it may be shared on purpose.
 * @throws if it can't be made.
 */
export function makeDataFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32' && isOwn(path)) {
    try {
      chmodSync(path, 0o700);
    } catch {
      // Another user's folder, or a read-only one: Dateline's own files are private all the same.
    }
  }
  return path;
}

/** True for a folder that is empty or has a library in it. */
function isOwn(path: string): boolean {
  const names = readdirSync(path);
  return names.length === 0 || names.includes('library.sqlite');
}
