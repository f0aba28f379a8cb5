/** Reads files of the folder that a browser saved beside a page, and no other. */
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReadBeside } from './importing/beside-pictures.ts';
import { LARGEST_PICTURE } from './importing/picture-limits.ts';

/**
 * For the page at `pagePath`. SECURITY: names were checked to be single ones; here links are not followed,
 * neither the folder's nor the file's, so that nothing outside of the folder is ever read.
 */
export function readBeside(pagePath: string): ReadBeside {
  return async ({ folder, file }) => {
    const path = join(dirname(pagePath), folder);
    try {
      if (!(await lstat(path)).isDirectory()) return null;
      return await readPlainFile(join(path, file));
    } catch {
      // A picture that can't be had is left out.
      return null;
    }
  };
}

async function readPlainFile(path: string): Promise<Uint8Array | null> {
  // Systems without O_NOFOLLOW (Windows) have the look before to go by.
  if (!(await lstat(path)).isFile()) return null;
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(path, flags);
  try {
    const state = await handle.stat();
    if (!state.isFile() || state.size > LARGEST_PICTURE) return null;
    const bytes = new Uint8Array(state.size);
    const { bytesRead } = await handle.read(bytes, 0, state.size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
