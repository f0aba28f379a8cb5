import type { Migration } from './migration.ts';

/**
 * The analyst's corrections of an article's analysis, in the order in which they were made. They lie
 * beside the analysis, so that a newer engine can replace it without touching them.
 */
export const corrections: Migration = {
  version: 2,
  name: 'corrections',
  sql: `
    CREATE TABLE corrections (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      article INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
      correction TEXT NOT NULL,
      correction_hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX corrections_by_article ON corrections (article);
  `,
};
