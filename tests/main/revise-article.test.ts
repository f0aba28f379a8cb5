import { describe, expect, it } from 'vitest';
import type { Article, Block, Removal } from '../../src/core/model.ts';
import { correctField, correctionProblem, restoreRemoval } from '../../src/main/revise-article.ts';
import { makeArticle, makeBlocks } from './make-article.ts';

describe('correcting', () => {
  const { article } = makeArticle();

  it('keeps what was found beside the correction, also through a second one', () => {
    const once = correctField(article, 'title', ' A better title ');
    expect(once.title).toEqual({
      value: 'A better title',
      origin: 'analyst',
      found: article.title.value,
      foundOrigin: 'markup',
    });
    expect(correctField(once, 'title', 'Better still').title).toEqual({
      ...once.title,
      value: 'Better still',
    });
  });

  it('goes back to what was found, by null or by writing it again', () => {
    const corrected = correctField(article, 'publisher', 'Another');
    expect(correctField(corrected, 'publisher', null).publisher).toEqual(article.publisher);
    expect(correctField(corrected, 'publisher', 'The Marna Courier').publisher).toEqual(article.publisher);
    expect(correctField(article, 'publisher', null)).toEqual(article);
  });

  it('takes an empty publisher or date as none', () => {
    expect(correctField(article, 'publisher', ' ').publisher).toMatchObject({
      value: null,
      origin: 'analyst',
      found: 'The Marna Courier',
    });
    expect(correctField(article, 'publishedAt', '').publishedAt).toMatchObject({
      value: null,
      found: '2026-03-10',
    });
  });

  it('goes back to a found nothing', () => {
    const without: Article = { ...article, publishedAt: { value: null, origin: 'text' } };
    const dated = correctField(without, 'publishedAt', '2026-01-02');
    expect(dated.publishedAt).toEqual({
      value: '2026-01-02',
      origin: 'analyst',
      found: null,
      foundOrigin: 'text',
    });
    expect(correctField(dated, 'publishedAt', null).publishedAt).toEqual(without.publishedAt);
  });

  it.each([
    ['title', 'New', true],
    ['title', null, true],
    ['title', '  ', false],
    ['publisher', '', true],
    ['publishedAt', '', true],
    ['publishedAt', '2025', true],
    ['publishedAt', '2025-10', true],
    ['publishedAt', '2025-10-30', true],
    ['publishedAt', '2024-02-29', true],
    ['publishedAt', '2025-10-30T18:05:00+05:00', true],
    ['publishedAt', '2025-10-30T18:05Z', true],
    ['publishedAt', '2025-02-29', false],
    ['publishedAt', '2025-13-01', false],
    ['publishedAt', '2025-10-30T25:00Z', false],
    ['publishedAt', '30 October 2025', false],
    ['publishedAt', '10/30/2025', false],
    ['publishedAt', '20251030', false],
    ['publishedAt', 'yesterday', false],
  ] as const)('%s %j is taken: %s', (field, value, taken) => {
    expect(correctionProblem(field, value) === null).toBe(taken);
  });
});

describe('restoring', () => {
  const removal = (id: string, before: number, ...texts: readonly string[]): Removal => ({
    id,
    step: 'test',
    reason: 'test',
    blocks: makeBlocks(texts),
    before,
  });
  const removals = [
    removal('head', 0, 'menu'),
    removal('mid', 2, 'share', 'follow'),
    removal('mid2', 2, 'related'),
    removal('end', 4, 'footer'),
  ];
  const article: Article = { ...makeArticle().article, blocks: makeBlocks(['a', 'b', 'c', 'd']), removals };
  const texts = (blocks: readonly Block[]): string =>
    blocks.map((block) => ('text' in block ? block.text : '')).join(' ');

  function apply(...steps: readonly (readonly [id: string, restored: boolean])[]): Article {
    return steps.reduce(
      (current, [id, restored]) => restoreRemoval(current, id, restored) ?? current,
      article,
    );
  }

  it.each([
    [[['head', true]], 'menu a b c d'],
    [[['mid', true]], 'a b share follow c d'],
    [
      [
        ['mid2', true],
        ['mid', true],
      ],
      'a b share follow related c d',
    ],
    [
      [
        ['end', true],
        ['head', true],
      ],
      'menu a b c d footer',
    ],
    [
      [
        ['head', true],
        ['mid', true],
        ['mid2', true],
        ['end', true],
      ],
      'menu a b share follow related c d footer',
    ],
    [
      [
        ['head', true],
        ['mid', true],
        ['head', false],
      ],
      'a b share follow c d',
    ],
    [
      [
        ['mid', true],
        ['mid', true],
      ],
      'a b share follow c d',
    ],
    [[['mid', false]], 'a b c d'],
  ] as const)('%j gives “%s”', (steps, expected) => {
    expect(texts(apply(...steps).blocks)).toBe(expected);
  });

  it('comes back to the article as it was, in whatever order', () => {
    const ids = removals.map(({ id }) => id);
    for (const first of ids) {
      const order = [first, ...ids.filter((id) => id !== first)];
      const all = apply(...order.map((id) => [id, true] as const));
      const none = order
        .toReversed()
        .reduce((current, id) => restoreRemoval(current, id, false) ?? current, all);
      expect(none).toEqual(article);
    }
  });

  it('knows only the article’s own removals', () => {
    expect(restoreRemoval(article, 'other', true)).toBeNull();
  });

  it('keeps to the end where a removal’s place lies beyond the text', () => {
    const odd: Article = { ...article, removals: [removal('far', 99, 'late')] };
    const restored = restoreRemoval(odd, 'far', true);
    expect(texts(restored?.blocks ?? [])).toBe('a b c d late');
    expect(texts((restored === null ? null : restoreRemoval(restored, 'far', false))?.blocks ?? [])).toBe(
      'a b c d',
    );
  });
});
