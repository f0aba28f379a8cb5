/** Reads a file to import: whole, within the limit, or one sentence that names it and says why not. */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { FILE_LIMIT } from '../contract/calls.ts';
import { visibleName } from './visible-name.ts';

export type FileReading =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** Megabytes, for the sentence. */
const LIMIT_MEGABYTES = FILE_LIMIT / 1_048_576;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the file is not there',
  ENOTDIR: 'the file is not there',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ENXIO: 'it is not a regular file',
  ELOOP: 'its link leads nowhere',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk could not read it',
};

/** Never throws. The file may vanish, grow or be something else than a file. */
export async function readImportFile(path: string): Promise<FileReading> {
  const name = basename(path);
  let file: FileHandle | null = null;
  try {
    // Without waiting: a named pipe that nobody writes to would hold up the import for ever.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const state = await file.stat();
    if (state.isDirectory()) return refused(name, 'it is a folder');
    if (!state.isFile()) return refused(name, 'it is not a regular file');
    if (state.size > FILE_LIMIT) return refused(name, `it is larger than ${LIMIT_MEGABYTES} MB`);
    const bytes = await readUpTo(file, FILE_LIMIT + 1);
    if (bytes.length > FILE_LIMIT) return refused(name, `it is larger than ${LIMIT_MEGABYTES} MB`);
    return { ok: true, name, bytes };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
    return refused(name, REASONS[code] ?? 'it could not be read');
  } finally {
    await file?.close().catch(() => undefined);
  }
}

/** The sentence for a file that was not imported; what its name hides is made visible. */
export function notImported(name: string, reason: string): string {
  return `“${visibleName(name)}” was not imported: ${reason}.`;
}

function refused(name: string, reason: string): FileReading {
  return { ok: false, name, message: notImported(name, reason) };
}

async function readUpTo(file: FileHandle, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  while (total < limit) {
    const part = new Uint8Array(Math.min(1_048_576, limit - total));
    const { bytesRead } = await file.read(part, 0, part.length, null);
    if (bytesRead === 0) break;
    parts.push(part.subarray(0, bytesRead));
    total += bytesRead;
  }
  return Buffer.concat(parts, total);
}
