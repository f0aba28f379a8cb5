import { describe, expect, it } from 'vitest';
import type { Article, Block, Removal } from '../../src/core/model.ts';
import { restoreRemoval } from '../../src/main/revise-article.ts';
import { makeArticle, makeBlocks } from './make-article.ts';

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
