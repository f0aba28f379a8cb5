/** The search index holds nothing of its own: where it was damaged, it is built anew from the rows. */
import type { WebAnnotation } from '../../core/annotations/web-annotation.ts';
import type { Article } from '../../core/model.ts';
import { canonicalText } from '../../core/text.ts';
import { allRows, rowHash, run, transaction, type WritableDb } from './database.ts';
import { foldText } from './fold-text.ts';

/** The tables as the last migration left them. */
export const SEARCH_TABLES: Readonly<Record<'article_search' | 'note_search', string>> = {
  article_search: `CREATE VIRTUAL TABLE article_search USING fts5 (
      title, body,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'",
      prefix = '2 3'
    )`,
  note_search: `CREATE VIRTUAL TABLE note_search USING fts5 (
      note,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'",
      prefix = '2 3'
    )`,
};

/** What is searched of an article: both titles, the publisher, the text. */
export function articleSearchColumns(article: Article): [title: string, body: string] {
  const { title, publisher } = article;
  const found = title.found === undefined ? '' : ` ${title.found}`;
  return [
    foldText(`${title.value}${found} ${publisher.value ?? ''}`),
    foldText(canonicalText(article.blocks)),
  ];
}

/** What is searched of an annotation: its note and its tags. */
export function noteSearchColumn(note: string, tags: readonly string[]): string {
  return foldText([note, ...tags].join('\n'));
}

/** Drops the index and fills it from every row that is whole. */
export function rebuildSearch(db: WritableDb): null {
  return transaction(db, () => {
    for (const [name, definition] of Object.entries(SEARCH_TABLES)) {
      db.exec(
        `DROP TABLE IF EXISTS ${name}; ${definition}; INSERT INTO ${name} (${name}, rank) VALUES ('secure-delete', 1)`,
      );
    }
    // Row by row: a whole library would not fit in memory.
    for (const { sequence } of allRows<{ sequence: number }>(db, 'SELECT sequence FROM articles')) {
      const [row] = allRows<{ id: string; article: string; article_hash: string }>(
        db,
        'SELECT id, article, article_hash FROM articles WHERE sequence = ?',
        sequence,
      );
      if (row === undefined || rowHash(row.id, row.article) !== row.article_hash) continue;
      const columns = articleSearchColumns(JSON.parse(row.article) as Article);
      run(db, 'INSERT INTO article_search (rowid, title, body) VALUES (?, ?, ?)', sequence, ...columns);
    }
    const notes = allRows<{ sequence: number; id: string; annotation: string; annotation_hash: string }>(
      db,
      'SELECT sequence, id, annotation, annotation_hash FROM annotations',
    );
    for (const { sequence, id, annotation, annotation_hash: hash } of notes) {
      if (rowHash(id, annotation) !== hash) continue;
      const { body } = JSON.parse(annotation) as WebAnnotation;
      const column = noteSearchColumn(body.map(({ value }) => value).join('\n'), []);
      run(db, 'INSERT INTO note_search (rowid, note) VALUES (?, ?)', sequence, column);
    }
    return null;
  });
}
