/** The first acceptance case, read in place and skipped where the folder is missing. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importArticle } from '../../../src/main/importing/import-article.ts';

const SEED = new URL('../../../../shared/seed-article.txt', import.meta.url);

describe.skipIf(!existsSync(SEED))('the seed article', async () => {
  const imported = existsSync(SEED)
    ? await importArticle(
        { name: 'seed-article.txt', mediaType: 'text/plain', bytes: readFileSync(SEED), kind: 'file' },
        { now: '2026-01-02T03:04:05Z', newId: () => 'seed' },
      )
    : null;
  const article = imported?.ok === true ? imported.article : null;

  test('has its fields', () => {
    expect(article?.publisher.value).toBe('Tassawar News');
    expect(article?.dateline.value.place).toBe('New York');
    expect(article?.language.value).toBe('en');
    expect(article?.title.value.startsWith('reakdown of ')).toBe(true);
    expect(article?.source.charset).toBe('utf-8');
    expect(article?.notices).toEqual([]);
  });

  test('keeps its text and its four headings', () => {
    expect(article?.blocks.filter((block) => block.type === 'heading')).toHaveLength(4);
    expect(article?.blocks.filter((block) => block.type === 'paragraph')).toHaveLength(13);
  });

  test('says what was removed', () => {
    expect(article?.removals.map((removal) => removal.reason)).toEqual([
      'comment form',
      'site footer',
      'cookie notice',
    ]);
    expect(article?.removals.every((removal) => removal.before === article.blocks.length)).toBe(true);
    const text = JSON.stringify(article?.blocks);
    expect(text).not.toMatch(/Leave a Reply|cookie|Required fields/i);
  });
});
