import type { Migration } from './migration.ts';

/** Pictures of articles by the hash of their bytes, and which article shows which. */
export const pictures: Migration = {
  version: 7,
  name: 'pictures',
  sql: `
    CREATE TABLE pictures (
      hash TEXT PRIMARY KEY,
      media_type TEXT NOT NULL,
      content BLOB NOT NULL
    ) STRICT;
    CREATE TABLE article_pictures (
      article INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
      picture TEXT NOT NULL REFERENCES pictures (hash),
      PRIMARY KEY (article, picture)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX article_pictures_by_picture ON article_pictures (picture);
  `,
};
