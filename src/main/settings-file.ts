/**
 * The settings file, kept safe around the store that each shell uses: electron-store in Electron,
 * conf, its base, under Chromium. The store itself reads, merges defaults and writes; but on a full
 * disk conf 16 leaves half a file without an error, and the next start throws. So every write here
 * is framed: a durable copy of the last good file first, then the store's own write, then a check
 * that the file reads back whole, and the copy put back where it does not.
 *
 * A shell's settings store is this one call:
 * ```ts
 * openSettingsStore: (defaults) =>
 *   openSettingsFile({
 *     folder: dataFolder,
 *     now: () => new Date(),
 *     open: ({ cwd, name }) => new Conf<Settings>({ cwd, configName: name, defaults }),
 *     // Electron: new ElectronStore<Settings>({ cwd, name, defaults })
 *   })
 * ```
 */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Settings } from '../contract/settings.ts';
import type { SettingsStore } from './shell.ts';
import { syncPath, writeDurably } from './write-durably.ts';

/** What this file needs of conf or electron-store: the whole content as one property. */
export interface JsonStore {
  get store(): Settings;
  set store(settings: Settings);
}

export interface SettingsFileOptions {
  /** Absolute; exists. */
  readonly folder: string;
  readonly now: () => Date;
  /** Opens the store on `<cwd>/<name>.json`. Called once the file there is known to be whole or absent. */
  readonly open: (place: { readonly cwd: string; readonly name: string }) => JsonStore;
}

const NAME = 'settings';

/**
 * Opens the settings. A broken file is set aside as `settings.broken-<time>.json` and the last good
 * one takes its place; where nothing can be written, the settings still read. Never throws.
 */
export function openSettingsFile(options: SettingsFileOptions): SettingsStore {
  const path = join(options.folder, `${NAME}.json`);
  const backup = `${path}.bak`;
  let problem: string | null = null;
  let store: JsonStore | null = null;
  try {
    problem = setAsideBroken(path, backup, options.now());
    keepLastGood(path, backup);
    // Opening may write the defaults of new keys, so it is framed like any write.
    store = framed(
      path,
      backup,
      () => options.open({ cwd: options.folder, name: NAME }),
      () => true,
    );
  } catch (error) {
    problem = `Settings cannot be saved now: ${reasonOf(error)}. Changes last until Dateline is closed.`;
  }
  let last: unknown = readObject(path) ?? {};
  return {
    problem,
    read() {
      try {
        if (store !== null) last = store.store;
      } catch {
        // Damaged while open: what was last read still holds.
      }
      return last;
    },
    write(settings) {
      const target = store ?? options.open({ cwd: options.folder, name: NAME });
      store = target;
      keepLastGood(path, backup);
      framed(
        path,
        backup,
        () => (target.store = settings),
        (written) => sameKeys(written, settings),
      );
      last = settings;
    },
  };
}

/** Runs a write and checks what is on disk afterwards. @throws with the last good file put back. */
function framed<T>(path: string, backup: string, write: () => T, isRight: (content: object) => boolean): T {
  try {
    const result = write();
    const content = readObject(path);
    if (existsSync(path) && (content === null || !isRight(content))) {
      throw new Error('the disk did not take the whole file');
    }
    syncPath(path);
    syncPath(join(path, '..'));
    return result;
  } catch (error) {
    // Renaming needs no room, so it works on a full disk too.
    if (existsSync(path) && readObject(path) === null && existsSync(backup)) renameSync(backup, path);
    throw error;
  }
}

/** Moves a file that is no JSON object out of the way. Returns a sentence for the reader, or null. */
function setAsideBroken(path: string, backup: string, now: Date): string | null {
  if (!existsSync(path) || readObject(path) !== null) {
    if (!existsSync(path) && readObject(backup) !== null) writeDurably(path, readFileSync(backup));
    return null;
  }
  const aside = join(path, '..', `${NAME}.broken-${now.toISOString().replaceAll(/[:.]/g, '-')}.json`);
  renameSync(path, aside);
  const restored = readObject(backup) !== null;
  if (restored) writeDurably(path, readFileSync(backup));
  const instead = restored ? 'the last good ones are used' : 'the defaults are used';
  return `The settings file was damaged and is kept as ${basename(aside)}; ${instead}.`;
}

function keepLastGood(path: string, backup: string): void {
  if (readObject(path) === null) return;
  const bytes = readFileSync(path);
  if (existsSync(backup) && readFileSync(backup).equals(bytes)) return;
  writeDurably(backup, bytes);
}

/** The file's content where it is a JSON object, else null. */
function readObject(path: string): object | null {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? content : null;
  } catch {
    return null;
  }
}

function sameKeys(content: object, settings: Settings): boolean {
  return Object.entries(settings).every(([key, value]) =>
    isDeepStrictEqual((content as Record<string, unknown>)[key], value),
  );
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return 'their folder cannot be written';
  return error instanceof Error ? error.message : String(error);
}
