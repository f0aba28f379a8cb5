/** All steps of the schema in order. A new one goes at the end, in a file of its own. */
import type { Migration } from './migration.ts';
import { firstTables } from './0001-first-tables.ts';
import { corrections } from './0002-corrections.ts';
import { contacts } from './0003-contacts.ts';
import { setAsideTable } from './0004-set-aside.ts';
import { feeds } from './0005-feeds.ts';
import { feedCounts } from './0006-feed-counts.ts';
import { pictures } from './0007-pictures.ts';

export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  corrections,
  contacts,
  setAsideTable,
  feeds,
  feedCounts,
  pictures,
];
