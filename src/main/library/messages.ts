/** What the library's client and its worker say to each other. */
import type { LibraryErrorCode } from './library-error.ts';
import type { LibraryAccess } from './open-database.ts';

/** `beside`: another thread of this process owns the library, open and up to date; this one only reads. */
export type ThreadAccess = LibraryAccess | 'beside';

export interface WorkerStart {
  readonly path: string;
  readonly lockPath: string;
  readonly access: ThreadAccess;
}

export interface WorkerRequest {
  readonly id: number;
  /** An operation's name, or `close`. */
  readonly name: string;
  readonly argument: unknown;
}

export const NOTICE_ID = -1;

export interface WorkerFailure {
  readonly code: LibraryErrorCode;
  readonly message: string;
}

/** `id` 0 answers the start; `NOTICE_ID` answers nothing: its value is a sentence for the reader. */
export type WorkerAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: WorkerFailure };

/** How the library opened. */
export interface LibraryState {
  readonly writable: boolean;
  readonly notice: string | null;
}
