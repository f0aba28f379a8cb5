/** Adds and takes back the analyst's corrections; the article's line in the list follows. */
import type { Correction } from '../../core/corrections/correction.ts';
import type { ArticleId, CorrectionId } from '../../core/model.ts';
import { canonicalText } from '../../core/text.ts';
import { readArticleRow } from './articles.ts';
import { countAnew, sequenceOf } from './change-articles.ts';
import { removeCorrection, writeCorrection } from './corrections.ts';
import { transaction, type WritableDb } from './database.ts';
import { LibraryError } from './library-error.ts';

export interface SaveCorrection {
  readonly correction: Correction;
  /** Earlier corrections of the same article that this one stands in place of. */
  readonly replaces: readonly CorrectionId[];
}

/** @throws {LibraryError} `not-found` for an article that is gone. */
export function saveCorrection(db: WritableDb, { correction, replaces }: SaveCorrection): null {
  return transaction(db, () => {
    const sequence = sequenceOf(db, correction.articleId);
    const text = canonicalText(readArticleRow(db, sequence).blocks);
    writeCorrection(db, sequence, correction, replaces, text);
    countAnew(db, sequence);
    return null;
  });
}

export interface DeleteCorrection {
  readonly articleId: ArticleId;
  readonly id: CorrectionId;
}

/** Takes a correction back for good. @throws {LibraryError} `not-found` */
export function deleteCorrection(db: WritableDb, { articleId, id }: DeleteCorrection): null {
  return transaction(db, () => {
    const sequence = sequenceOf(db, articleId);
    if (!removeCorrection(db, sequence, id)) {
      throw new LibraryError('not-found', 'This correction was taken back already.');
    }
    countAnew(db, sequence);
    return null;
  });
}
