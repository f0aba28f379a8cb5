import type { Migration } from './migration.ts';

/** Every host that Dateline ever contacted, and what for. */
export const contacts: Migration = {
  version: 3,
  name: 'contacts',
  sql: `
    CREATE TABLE contacts (
      host TEXT NOT NULL,
      why TEXT NOT NULL,
      first TEXT NOT NULL,
      last TEXT NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (host, why)
    ) STRICT, WITHOUT ROWID;
  `,
};
