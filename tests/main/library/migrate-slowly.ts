/** A child for durability.test.ts: takes the library at the path it is given through a step that lasts seconds. */
import { writeSync } from 'node:fs';
import { MIGRATIONS } from '../../../src/main/library/migrations/index.ts';
import type { Migration } from '../../../src/main/library/migrations/migration.ts';
import { openDatabase } from '../../../src/main/library/open-database.ts';

const [path = ''] = process.argv.slice(2);
const slow: Migration = {
  version: MIGRATIONS.length + 1,
  name: 'slow',
  sql: `CREATE TABLE numbers (n INTEGER, t TEXT) STRICT;
    INSERT INTO numbers WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 3000000)
    SELECT n, hex(randomblob(40)) FROM many`,
};
writeSync(1, 'migrating\n');
openDatabase(path, 'write', [...MIGRATIONS, slow]).readable.close();
writeSync(1, 'done\n');
