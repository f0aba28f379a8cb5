/** The bytes an article came from, kept compressed under their own SHA-256. */
import { hash as digest } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { ArticleId } from '../../core/model.ts';
import { firstRow, run, type ReadableDb, type WritableDb } from './database.ts';
import { LibraryError } from './library-error.ts';

/** Brotli's scale is 0 to 11; 5 is about as fast as gzip and a tenth smaller on pages. */
export const QUALITY = 5;

/** Bytes as they are kept, packed by whoever had them; reading checks them against their hash. */
export interface PackedOriginal {
  /** How many they were. */
  readonly bytes: number;
  readonly encoding: 'brotli' | 'none';
  readonly content: Uint8Array;
}

/** Keeps the bytes unless they are there. @throws {LibraryError} where they are not what `hash` says. */
export function storeOriginal(db: WritableDb, hash: string, original: Uint8Array | PackedOriginal): void {
  if (original instanceof Uint8Array && digest('sha256', original, 'hex') !== hash) {
    throw new LibraryError(
      'failed',
      'The original file does not match its checksum, so the article was not stored.',
    );
  }
  if (firstRow(db, 'SELECT 1 AS there FROM originals WHERE hash = ?', hash) !== undefined) return;
  const { bytes, encoding, content } = original instanceof Uint8Array ? pack(original) : original;
  run(
    db,
    'INSERT INTO originals (hash, bytes, encoding, content) VALUES (?, ?, ?, ?)',
    hash,
    bytes,
    encoding,
    content,
  );
}

/** Bytes as they are kept: compressed where that makes them smaller. */
export function pack(bytes: Uint8Array): PackedOriginal {
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return packed.length < bytes.length
    ? { bytes: bytes.length, encoding: 'brotli', content: packed }
    : { bytes: bytes.length, encoding: 'none', content: bytes };
}

/** An article's original bytes. @throws {LibraryError} `not-found`, or `damaged` where they no longer match their hash. */
export function readOriginal(db: ReadableDb, id: ArticleId): Uint8Array {
  const row = firstRow<{ hash: string; bytes: number; encoding: string; content: Uint8Array }>(
    db,
    'SELECT hash, bytes, encoding, content FROM originals JOIN articles ON original = hash WHERE id = ? AND deleted = 0',
    id,
  );
  if (row === undefined)
    throw new LibraryError('not-found', 'The original of this article is not in the library.');
  const bytes = unpack(row.encoding, row.content, row.bytes);
  if (bytes === null || digest('sha256', bytes, 'hex') !== row.hash) {
    throw new LibraryError('damaged', 'The original of this article was damaged on disk.');
  }
  return bytes;
}

/** Kept bytes as they were, `bytes` of them; null where they can't be unpacked. */
export function unpack(encoding: string, content: Uint8Array, bytes: number): Uint8Array | null {
  if (encoding === 'none') return content;
  try {
    return brotliDecompressSync(content, { maxOutputLength: Math.max(1, bytes) });
  } catch {
    return null;
  }
}
