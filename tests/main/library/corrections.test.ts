/** Corrections on disk: kept beside the analysis, checked, moved along with the text, purged with their article. */
import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Correction, CorrectionChange } from '../../../src/core/corrections/correction.ts';
import { describeTarget } from '../../../src/core/corrections/describe-target.ts';
import type { Analysis, Article, CorrectionId, Quotation } from '../../../src/core/model.ts';
import { canonicalText } from '../../../src/core/text.ts';
import { listArticles, readArticle, readRow } from '../../../src/main/library/articles.ts';
import {
  addArticle,
  deleteArticle,
  purgeDeleted,
  replaceArticle,
  storeAnalysis,
  undeleteArticle,
} from '../../../src/main/library/change-articles.ts';
import { deleteCorrection, saveCorrection } from '../../../src/main/library/change-corrections.ts';
import type { WritableDb } from '../../../src/main/library/database.ts';
import { LIBRARY_FILE } from '../../../src/main/library/library.ts';
import { MIGRATIONS } from '../../../src/main/library/migrations/index.ts';
import { openDatabase } from '../../../src/main/library/open-database.ts';
import { makeAnalysis, makeArticle, makeBlocks, NOW, PARAGRAPHS } from '../make-article.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openTestDatabase } from './open-test-database.ts';

const TEXT = canonicalText(makeBlocks(PARAGRAPHS));

/** The article's one quotation, where its words stand in a text. */
function quotationIn(text: string): Quotation {
  const words = '“We will not raise the toll before the spring,”';
  const start = text.indexOf(words);
  return {
    id: 'q1',
    start,
    end: start + words.length,
    type: 'direct',
    text: words,
    cue: null,
    cueText: '',
    speaker: { mention: null, mentionText: '', name: 'Ilse Varga', role: null },
    continues: null,
    confidence: 1,
    reason: 'by hand',
  };
}

function correctionOf(article: Article, change: CorrectionChange): Correction {
  const text = canonicalText(article.blocks);
  const target = describeTarget(text, { kind: 'quotation', item: quotationIn(text) });
  if (target === null) throw new Error('no target');
  return { id: randomUUID() as CorrectionId, articleId: article.id, target, change, createdAt: NOW };
}

interface Stored {
  readonly db: WritableDb;
  readonly path: string;
  readonly article: Article;
  readonly analysis: Analysis;
}

function withArticle(folder?: string): Stored {
  const { db, path } = openTestDatabase(folder);
  const request = makeArticle();
  const analysis = makeAnalysis({ quotations: [quotationIn(TEXT)] });
  addArticle(db, { ...request, analysis });
  return { db, path, article: request.article, analysis };
}

const dismiss: CorrectionChange = { kind: 'no-quotation' };
const rename: CorrectionChange = { kind: 'speaker', name: 'Ilse Varga-Holm', role: null, all: true };

describe('a correction', () => {
  it('comes back as it was made, in the order of making, the analysis untouched beside it', () => {
    const { db, article, analysis } = withArticle();
    const made = [correctionOf(article, rename), correctionOf(article, dismiss)];
    for (const correction of made) saveCorrection(db, { correction, replaces: [] });
    expect(readArticle(db, article.id)).toMatchObject({ analysis, corrections: made, damagedCorrections: 0 });
  });

  it('stands in place of those it replaces, and of none of another article', () => {
    const { db, article } = withArticle();
    const other = makeArticle();
    addArticle(db, other);
    const [first, second, third] = [rename, dismiss, rename].map((change) => correctionOf(article, change));
    const others = correctionOf(other.article, rename);
    if (!first || !second || !third) throw new Error('no corrections');
    saveCorrection(db, { correction: first, replaces: [] });
    saveCorrection(db, { correction: second, replaces: [] });
    saveCorrection(db, { correction: others, replaces: [] });
    saveCorrection(db, { correction: third, replaces: [first.id, others.id, randomUUID() as CorrectionId] });
    expect(readArticle(db, article.id).corrections).toEqual([second, third]);
    expect(readArticle(db, other.article.id).corrections).toEqual([others]);
  });

  it('changes the number of quotations in the list, and taking it back changes it back', () => {
    const { db, article } = withArticle();
    expect(readRow(db, article.id).quotations).toBe(1);
    const correction = correctionOf(article, dismiss);
    saveCorrection(db, { correction, replaces: [] });
    expect(readRow(db, article.id).quotations).toBe(0);
    expect(listArticles(db, { query: 'toll', offset: 0, limit: 5 }).rows[0]?.quotations).toBe(0);
    deleteCorrection(db, { articleId: article.id, id: correction.id });
    expect(readRow(db, article.id).quotations).toBe(1);
    expect(readArticle(db, article.id).corrections).toEqual([]);
  });

  it('cannot be made of an article that is gone, nor taken back twice or through another article', () => {
    const { db, article } = withArticle();
    const other = makeArticle();
    addArticle(db, other);
    const correction = correctionOf(article, dismiss);
    saveCorrection(db, { correction, replaces: [] });
    expect(() => saveCorrection(db, { correction, replaces: [] })).toThrow(/UNIQUE/);
    expect(() => deleteCorrection(db, { articleId: other.article.id, id: correction.id })).toThrow(
      'taken back already',
    );
    deleteCorrection(db, { articleId: article.id, id: correction.id });
    expect(() => deleteCorrection(db, { articleId: article.id, id: correction.id })).toThrow(
      'taken back already',
    );
    deleteArticle(db, article.id);
    expect(() => saveCorrection(db, { correction, replaces: [] })).toThrow('no longer in the library');
    expect(() => deleteCorrection(db, { articleId: article.id, id: correction.id })).toThrow(
      'no longer in the library',
    );
  });
});

describe('an analysis made anew', () => {
  it('leaves corrections alone and counts with them', () => {
    const { db, article, analysis } = withArticle();
    const correction = correctionOf(article, dismiss);
    saveCorrection(db, { correction, replaces: [] });
    storeAnalysis(db, { id: article.id, engine: '2', analysis: { ...analysis, engine: '2' } });
    expect(readRow(db, article.id).quotations).toBe(0);
    expect(readArticle(db, article.id).corrections).toEqual([correction]);
    // The engine fails, or finds the quotation no more: what the analyst said stays said.
    storeAnalysis(db, { id: article.id, engine: '3', analysis: null });
    storeAnalysis(db, { id: article.id, engine: '4', analysis: makeAnalysis({ engine: '4' }) });
    expect(readArticle(db, article.id).corrections).toEqual([correction]);
  });

  it('of a changed text finds them moved, or kept without a place', () => {
    const { db, article } = withArticle();
    const correction = correctionOf(article, dismiss);
    saveCorrection(db, { correction, replaces: [] });
    const longer: Article = { ...article, blocks: makeBlocks(['Put back 😀 at the top.', ...PARAGRAPHS]) };
    const text = canonicalText(longer.blocks);
    const analysis = makeAnalysis({ quotations: [quotationIn(text)] });
    replaceArticle(db, { article: longer, analysis });
    expect(readArticle(db, article.id).corrections[0]?.target.span?.start).toBe(quotationIn(text).start);
    expect(readRow(db, article.id).quotations).toBe(0);
    const other: Article = { ...article, blocks: makeBlocks(['Nothing is left of it: rain fell.']) };
    replaceArticle(db, { article: other, analysis: makeAnalysis() });
    expect(readArticle(db, article.id).corrections[0]?.target).toEqual({ ...correction.target, span: null });
    replaceArticle(db, { article, analysis: makeAnalysis() });
    expect(readArticle(db, article.id).corrections).toEqual([correction]);
  });
});

describe('damage', () => {
  it('of a correction hides that one alone, counts it, and leaves it for a repair', () => {
    const { db, article } = withArticle();
    const kept = correctionOf(article, rename);
    saveCorrection(db, { correction: correctionOf(article, dismiss), replaces: [] });
    saveCorrection(db, { correction: kept, replaces: [] });
    db.exec(
      `UPDATE corrections SET correction = replace(correction, 'no-quotation', 'no-quotatiom') WHERE sequence = 1`,
    );
    const damaged = db.prepare('SELECT correction FROM corrections WHERE sequence = 1').get();
    expect(readArticle(db, article.id)).toMatchObject({ corrections: [kept], damagedCorrections: 1 });
    replaceArticle(db, {
      article: { ...article, blocks: makeBlocks(['New.', ...PARAGRAPHS]) },
      analysis: makeAnalysis(),
    });
    expect(db.prepare('SELECT correction FROM corrections WHERE sequence = 1').get()).toEqual(damaged);
    expect(readArticle(db, article.id).damagedCorrections).toBe(1);
  });

  it('of a line in the list is mended with the corrected number', () => {
    const { db, article } = withArticle();
    saveCorrection(db, { correction: correctionOf(article, dismiss), replaces: [] });
    db.exec('UPDATE articles SET quotations = 7');
    expect(readRow(db, article.id).quotations).toBe(0);
  });
});

describe('deleting', () => {
  it('an article takes its corrections along for good, and bringing it back brings them back', () => {
    const folder = temporaryFolder();
    const { db, article } = withArticle(folder);
    const correction = correctionOf(article, { ...rename, name: 'Zwischenruf-Name' });
    saveCorrection(db, { correction, replaces: [] });
    deleteArticle(db, article.id);
    undeleteArticle(db, article.id);
    expect(readArticle(db, article.id).corrections).toEqual([correction]);
    deleteArticle(db, article.id);
    purgeDeleted(db);
    expect(db.prepare('SELECT count(*) AS n FROM corrections').get()).toEqual({ n: 0 });
    const holding = readdirSync(folder).filter((name) =>
      readFileSync(join(folder, name)).includes('Zwischenruf'),
    );
    expect(holding).toEqual([]);
  });
});

describe('a library without corrections yet', () => {
  it('is brought up to date with all that is in it, and can be read before that', () => {
    const path = join(temporaryFolder(), LIBRARY_FILE);
    const old = openDatabase(path, 'write', MIGRATIONS.slice(0, 1));
    const { article, original } = makeArticle();
    if (old.writable === null) throw new Error('not writable');
    addArticle(old.writable, {
      article,
      original,
      analysis: makeAnalysis({ quotations: [quotationIn(TEXT)] }),
    });
    old.writable.close();
    const reading = openDatabase(path, 'read');
    expect(readArticle(reading.readable, article.id)).toMatchObject({ article, corrections: [] });
    reading.readable.close();
    const { writable } = openDatabase(path, 'write');
    if (writable === null) throw new Error('not writable');
    saveCorrection(writable, { correction: correctionOf(article, dismiss), replaces: [] });
    expect(readRow(writable, article.id).quotations).toBe(0);
    writable.close();
  });
});
