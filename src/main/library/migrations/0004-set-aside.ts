import type { Migration } from './migration.ts';

/** Imports that failed, with their bytes, so that they can be tried again; `about` is the rest of the input. */
export const setAsideTable: Migration = {
  version: 4,
  name: 'set aside',
  sql: `
    CREATE TABLE set_aside (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
      name TEXT NOT NULL,
      reason TEXT NOT NULL,
      at TEXT NOT NULL,
      about TEXT NOT NULL,
      hash TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      encoding TEXT NOT NULL CHECK (encoding IN ('none', 'brotli')),
      content BLOB NOT NULL,
      row_hash TEXT NOT NULL
    ) STRICT;
  `,
};
