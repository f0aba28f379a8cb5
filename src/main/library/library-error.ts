/** Failures of the library, as values that cross from its worker. */
export type LibraryErrorCode =
  | 'not-found'
  | 'conflict'
  | 'read-only'
  | 'damaged'
  | 'in-use'
  | 'full'
  | 'failed';

/** `message` is one sentence for the reader. */
export class LibraryError extends Error {
  readonly code: LibraryErrorCode;
  constructor(code: LibraryErrorCode, message: string) {
    super(message);
    this.name = 'LibraryError';
    this.code = code;
  }
}

/** No room for what was to be written. */
export function diskFull(): LibraryError {
  return new LibraryError('full', 'The disk is full. Nothing was changed; free some space and try again.');
}

/** SQLite's result codes (https://www.sqlite.org/rescode.html), the low byte of the extended ones. */
const SQLITE = {
  error: 1,
  busy: 5,
  readOnly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  constraint: 19,
  notDatabase: 26,
} as const;

/** Turns whatever was thrown in the worker into a sentence. SQL and values never get into it. */
export function asLibraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  switch (sqliteCode(error)) {
    case SQLITE.busy:
      return new LibraryError('in-use', 'Another program is using the library; try again in a moment.');
    case SQLITE.readOnly:
    case SQLITE.cannotOpen:
      return new LibraryError('read-only', 'The library cannot be written: its folder or file is read-only.');
    case SQLITE.full:
      return diskFull();
    case SQLITE.io:
      return new LibraryError('failed', 'The disk did not accept the change. Nothing was changed.');
    case SQLITE.corrupt:
    case SQLITE.notDatabase:
      return new LibraryError('damaged', 'The library file is damaged on disk.');
    default:
      return new LibraryError('failed', 'The library could not do that because of an internal error.');
  }
}

/**
 * True where the search index may be what is damaged: SQLite found its structures wrong, or writing to
 * the index met rows that must not be there (our own statements break no constraint), or it does not
 * open at all.
 */
export function mayBeBrokenIndex(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === SQLITE.corrupt || code === SQLITE.constraint || code === SQLITE.error;
}

/** The primary result code of an error of node:sqlite, or null. */
export function sqliteCode(error: unknown): number | null {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  return typeof code === 'number' ? code & 0xff : null;
}
