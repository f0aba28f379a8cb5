/** Writing a small file so that a crash, a full disk or a power cut leaves the old one or the new one. */
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Replaces `path` with `bytes`: a temporary file beside it is written whole, synced, read back and
 * compared, then renamed over the old file, and the folder is synced.
 * @throws the file system's error; the old file is then untouched and the temporary one removed.
 */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.new`;
  try {
    const file = openSync(temporary, 'w', 0o600);
    try {
      // One write may take only a part: a full disk shows itself at the next one.
      for (let written = 0; written < bytes.length;) {
        written += writeSync(file, bytes, written, bytes.length - written);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!readFileSync(temporary).equals(bytes)) throw new Error(`${temporary} does not read back as written`);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncPath(dirname(path));
}

/** Brings a file's content, or a folder's names, to the disk. Folders can't be opened on Windows, whose renames are journalled. */
export function syncPath(path: string): void {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(file);
  } catch (error) {
    // Windows refuses to sync what was opened for reading; other systems' refusals are real.
    if (process.platform !== 'win32') throw error;
  } finally {
    closeSync(file);
  }
}
