/** Saves an export into the reader's downloads folder, as a browser does, and shows it there. */
import { spawn } from 'node:child_process';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, extname, isAbsolute, join, sep } from 'node:path';
import { randomUUID } from 'node:crypto';

/** What the search for the downloads folder looks at; the defaults are this user's. */
export interface DownloadsSearch {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readText: (path: string) => string | null;
}

const thisUser: DownloadsSearch = {
  platform: process.platform,
  home: homedir(),
  environment: process.env,
  readText(path) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return null;
    }
  },
};

/**
 * The user's downloads folder: on Linux the one named in user-dirs.dirs (xdg-user-dirs), which may
 * be in the user's language; elsewhere, and by default, `Downloads` in the home folder.
 */
export function downloadsFolder(search: DownloadsSearch = thisUser): string {
  const usual = join(search.home, 'Downloads');
  if (search.platform === 'darwin' || search.platform === 'win32') return usual;
  const named = search.environment['XDG_DOWNLOAD_DIR'];
  if (named !== undefined && isAbsolute(named)) return named;
  const config = search.environment['XDG_CONFIG_HOME'];
  const folder = config !== undefined && isAbsolute(config) ? config : join(search.home, '.config');
  const line = /^\s*XDG_DOWNLOAD_DIR="(?<value>[^"\n]*)"/m.exec(
    search.readText(join(folder, 'user-dirs.dirs')) ?? '',
  );
  const value = (line?.groups?.['value'] ?? '')
    .replace(/^\$HOME(?=\/|$)/, search.home)
    .replaceAll(/\\(.)/g, '$1');
  // xdg-user-dirs writes the home folder itself where a folder is switched off.
  return isAbsolute(value) && value.replace(/\/$/, '') !== search.home ? value : usual;
}

/**
 * Writes `bytes` as a new file in `folder` and answers with its path. A name that is taken gets a
 * number; no file is ever replaced, and no half-written file is ever left under the name.
 * @throws the file system's error.
 */
export function saveWithoutReplacing(folder: string, name: string, bytes: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.part`);
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    const safe = safeFileName(name);
    const ending = extname(safe);
    const stem = safe.slice(0, safe.length - ending.length);
    for (let count = 1; count < 10_000; count += 1) {
      const path = join(folder, count === 1 ? safe : `${stem} (${count})${ending}`);
      if (takeName(temporary, path)) return path;
    }
    throw new Error(`there are too many files named ${safe} in ${folder}`);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives the finished file its name, unless the name is taken: a link, unlike a rename, never replaces. */
function takeName(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST') return false;
    // A file system without links (exFAT, some network shares): an exclusive copy instead.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EMLINK' && code !== 'ENOSYS') throw error;
  }
  try {
    writeFileSync(path, readFileSync(temporary), { flag: 'wx', mode: 0o600, flush: true });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Bytes of a file's name; most file systems take 255, and a number may follow. */
const LONGEST_NAME = 200;

/** A name that is one component on every system: no separators, no control or bidi characters, not hidden. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll(/[/\\:*?"<>|]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  const ending = extname(plain);
  let stem = plain.slice(0, plain.length - ending.length);
  while (Buffer.byteLength(stem) > LONGEST_NAME) stem = Array.from(stem).slice(0, -1).join('');
  // Device names of Windows can't be files there, with any ending.
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem)) stem = `${stem}-`;
  return `${stem === '' ? 'briefing' : stem}${ending}`;
}

/** Shows a file in the system's file manager. @throws if there is none. */
export async function showInFolder(path: string): Promise<void> {
  const [command, ...parameters] = showCommand(process.platform, path);
  const child = spawn(command, parameters, { stdio: 'ignore', detached: true });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', () => reject(new Error(`No file manager was found; the file is ${path}.`)));
  });
  child.unref();
}

/** The command that shows a file; it is run without a shell, so the path is only ever an argument. */
export function showCommand(platform: NodeJS.Platform, path: string): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open', '-R', path];
  if (platform === 'win32') return ['explorer.exe', `/select,${path.split(sep).join('\\')}`];
  // Linux has no common way to select a file, but every desktop opens its folder.
  return ['xdg-open', dirname(path)];
}
