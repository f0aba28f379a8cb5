import type { Migration } from './migration.ts';

/**
 * Articles, the original bytes they came from, their analyses and the annotations. JSON columns hold
 * the domain's own values; the columns beside them are what lists need. `deleted` rows wait for an
 * undo until the app quits. The search tables hold folded text (see fold-text.ts), so their
 * tokenizer must not fold again; marks are word parts there, for the scripts that write vowels so.
 */
export const firstTables: Migration = {
  version: 1,
  name: 'first tables',
  sql: `
    CREATE TABLE originals (
      hash TEXT PRIMARY KEY,
      bytes INTEGER NOT NULL,
      encoding TEXT NOT NULL CHECK (encoding IN ('brotli', 'none')),
      content BLOB NOT NULL
    ) STRICT;

    CREATE TABLE articles (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      original TEXT NOT NULL REFERENCES originals (hash),
      title TEXT NOT NULL,
      publisher TEXT,
      language TEXT NOT NULL,
      direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
      published_at TEXT,
      captured_at TEXT NOT NULL,
      quotations INTEGER NOT NULL,
      list_hash TEXT NOT NULL,
      article TEXT NOT NULL,
      article_hash TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
    ) STRICT;
    CREATE UNIQUE INDEX live_originals ON articles (original) WHERE deleted = 0;
    CREATE INDEX live_articles ON articles (sequence) WHERE deleted = 0;
    CREATE INDEX deleted_articles ON articles (deleted) WHERE deleted = 1;
    CREATE INDEX articles_by_original ON articles (original);

    CREATE TABLE analyses (
      article INTEGER PRIMARY KEY REFERENCES articles (sequence) ON DELETE CASCADE,
      engine TEXT NOT NULL,
      analysis TEXT,
      analysis_hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX analyses_by_engine ON analyses (engine);

    CREATE TABLE annotations (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      article INTEGER NOT NULL REFERENCES articles (sequence) ON DELETE CASCADE,
      annotation TEXT NOT NULL,
      annotation_hash TEXT NOT NULL,
      deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
    ) STRICT;
    CREATE INDEX live_annotations ON annotations (article) WHERE deleted = 0;
    CREATE INDEX annotations_by_article ON annotations (article);
    CREATE INDEX deleted_annotations ON annotations (deleted) WHERE deleted = 1;

    CREATE VIRTUAL TABLE article_search USING fts5 (
      title, body,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'",
      prefix = '2 3'
    );
    CREATE VIRTUAL TABLE note_search USING fts5 (
      note,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'",
      prefix = '2 3'
    );
    -- A deleted note must not survive in the index's segments.
    INSERT INTO article_search (article_search, rank) VALUES ('secure-delete', 1);
    INSERT INTO note_search (note_search, rank) VALUES ('secure-delete', 1);
  `,
};
