/** The pictures of articles, kept once each under the SHA-256 of their bytes. */
import { hash as digest } from 'node:crypto';
import type { Picture } from '../pictures/picture.ts';
import { firstRow, run, type ReadableDb, type WritableDb } from './database.ts';

/** Keeps an article's pictures, within the transaction that stores the article. */
export function storePictures(db: WritableDb, article: number, pictures: readonly Picture[]): void {
  for (const { hash, mediaType, bytes } of pictures) {
    run(
      db,
      'INSERT INTO pictures (hash, media_type, content) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING',
      hash,
      mediaType,
      bytes,
    );
    run(
      db,
      'INSERT INTO article_pictures (article, picture) VALUES (?, ?) ON CONFLICT DO NOTHING',
      article,
      hash,
    );
  }
}

/** A picture by its hash; null for what is not there, or no longer what its hash says. */
export function readPicture(db: ReadableDb, hash: string): Picture | null {
  const row = firstRow<{ media_type: string; content: Uint8Array }>(
    db,
    'SELECT media_type, content FROM pictures WHERE hash = ?',
    hash,
  );
  if (row === undefined || digest('sha256', row.content, 'hex') !== hash) return null;
  return { hash, mediaType: row.media_type as Picture['mediaType'], bytes: row.content };
}

/** Removes pictures that no article shows any more. */
export function purgePictures(db: WritableDb): void {
  run(db, 'DELETE FROM pictures WHERE NOT EXISTS (SELECT 1 FROM article_pictures WHERE picture = hash)');
}
