/** SQLite's check of the whole file: quiet where all is well, a sentence for each kind of damage. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { addArticle } from '../../../src/main/library/change-articles.ts';
import { saveAnnotation } from '../../../src/main/library/change-annotations.ts';
import { checkDatabase } from '../../../src/main/library/check-database.ts';
import { openDatabase } from '../../../src/main/library/open-database.ts';
import { makeArticle, makeNote } from '../make-article.ts';
import { openTestDatabase } from './open-test-database.ts';

function withArticles(count: number) {
  const opened = openTestDatabase();
  const ids = Array.from({ length: count }, () => {
    const request = makeArticle();
    addArticle(opened.db, request);
    saveAnnotation(opened.db, makeNote(request.article.id));
    return request.article.id;
  });
  return { ...opened, ids };
}

describe('a library', () => {
  it('that is empty or full is whole, for reading only too', () => {
    expect(checkDatabase(openTestDatabase().db)).toEqual([]);
    const { db, path } = withArticles(20);
    expect(checkDatabase(db)).toEqual([]);
    db.close();
    const { readable } = openDatabase(path, 'read');
    expect(checkDatabase(readable)).toEqual([]);
    readable.close();
  });

  it('with rows that belong to nothing says which', () => {
    const { db } = withArticles(3);
    db.exec('PRAGMA foreign_keys = OFF; DELETE FROM articles WHERE sequence < 3');
    expect(checkDatabase(db)).toEqual([
      expect.stringMatching(
        /^The library’s file is damaged: 2 rows of (?:annotations|analyses) belong to nothing\.$/,
      ),
      expect.stringMatching(
        /^The library’s file is damaged: 2 rows of (?:annotations|analyses) belong to nothing\.$/,
      ),
    ]);
  });

  it('with an index that lost entries says so, without a word of what is in it', () => {
    const { db, path } = withArticles(40);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const pages = db
      .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'articles_by_original'")
      .get()?.['rootpage'];
    const size = Number(db.prepare('PRAGMA page_size').get()?.['page_size']);
    db.close();
    const bytes = readFileSync(path);
    // One letter of a stored hash in the index: the row it stands for is not found by it any more.
    const start = (Number(pages) - 1) * size;
    const end = start + size;
    bytes[end - 20] = (bytes[end - 20] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const { readable } = openDatabase(path, 'read');
    const findings = checkDatabase(readable);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding).toMatch(/^The library’s file is damaged: .*\.$/);
      expect(finding).not.toMatch(/harbour|toll|drafted/i);
    }
    readable.close();
  });

  it('with a broken search index says so', () => {
    const { db, path } = withArticles(5);
    db.close();
    // Only a connection that is not defensive may write into the index's own tables.
    const careless = new DatabaseSync(path, { defensive: false });
    careless.exec('DELETE FROM note_search_content WHERE id = 2');
    careless.close();
    const { readable } = openDatabase(path, 'read');
    expect(checkDatabase(readable).join(' ')).toMatch(/note_search/);
    readable.close();
  });
});
