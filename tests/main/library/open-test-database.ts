import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { WritableDb } from '../../../src/main/library/database.ts';
import { LIBRARY_FILE } from '../../../src/main/library/library.ts';
import { openDatabase } from '../../../src/main/library/open-database.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A real library file in a folder of the test's own, opened for writing, without the worker around it. */
export function openTestDatabase(folder: string = temporaryFolder()): { db: WritableDb; path: string } {
  const path = join(folder, LIBRARY_FILE);
  const { writable, notice } = openDatabase(path, 'write');
  if (writable === null) throw new Error(`the library opened for reading only: ${String(notice)}`);
  onTestFinished(() => {
    if (writable.isOpen) writable.close();
  });
  return { db: writable, path };
}
