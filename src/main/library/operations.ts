/** Everything the library does, as two tables: what reads and what writes. The worker runs them, the client names them. */
import { findByOriginal, listArticles, listOutdated, readArticle, readRow } from './articles.ts';
import { deleteAnnotation, saveAnnotation, undeleteAnnotation } from './change-annotations.ts';
import { checkDatabase } from './check-database.ts';
import {
  addArticle,
  deleteArticle,
  purgeDeleted,
  replaceArticle,
  storeAnalysis,
  undeleteArticle,
} from './change-articles.ts';
import { deleteCorrection, saveCorrection } from './change-corrections.ts';
import { clearContacts, listContacts, recordContact, restoreContacts } from './contacts.ts';
import { FEED_READS, FEED_WRITES } from './feed-operations.ts';
import { readPicture } from './pictures.ts';
import { readOriginal } from './originals.ts';
import {
  deleteSetAside,
  listSetAside,
  readSetAside,
  removeSetAside,
  setAside,
  undeleteSetAside,
  type SetAsideRequest,
} from './set-aside.ts';

export const READS = {
  listArticles,
  listOutdated,
  readArticle,
  readRow,
  readOriginal,
  findByOriginal,
  listContacts,
  readPicture,
  listSetAside,
  readSetAside,
  ...FEED_READS,
  checkDatabase: (db: Parameters<typeof checkDatabase>[0], _nothing: null) => checkDatabase(db),
} as const;

export const WRITES = {
  addArticle,
  replaceArticle,
  storeAnalysis,
  deleteArticle,
  undeleteArticle,
  saveAnnotation,
  deleteAnnotation,
  undeleteAnnotation,
  saveCorrection,
  deleteCorrection,
  recordContact,
  clearContacts,
  restoreContacts,
  setAside: (db: Parameters<typeof setAside>[0], request: SetAsideRequest) => setAside(db, request),
  deleteSetAside,
  undeleteSetAside,
  removeSetAside,
  ...FEED_WRITES,
  purgeDeleted,
} as const;

export type Operations = typeof READS & typeof WRITES;
export type OperationName = keyof Operations;

/** True for an operation that changes nothing. */
export function isRead(name: OperationName): boolean {
  return Object.hasOwn(READS, name);
}
