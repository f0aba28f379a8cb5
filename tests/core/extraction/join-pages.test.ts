/** The pages of one article as one text. */
import { describe, expect, it } from 'vitest';
import { joinPages } from '../../../src/core/extraction/join-pages.ts';
import type { Block, Removal } from '../../../src/core/model.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const removal = (text: string, before: number): Removal => ({
  id: 'r1',
  step: 'share-bar',
  reason: 'share bar',
  blocks: [paragraph(text)],
  before,
});

describe('pages of one article', () => {
  it('follow each other; what a later one repeats is put aside where it stood', () => {
    const lead = 'The night ferry sails again from Monday.';
    const joined = joinPages([
      {
        blocks: [paragraph(lead), paragraph('First part.')],
        removals: [removal('Share', 0), removal('Follow us', 2)],
      },
      { blocks: [paragraph(lead.toUpperCase()), paragraph('Second part.')], removals: [removal('Share', 1)] },
      { blocks: [paragraph('Third part.')], removals: [removal('Comments', 1)] },
    ]);
    expect(joined.blocks).toEqual(
      [lead, 'First part.', 'Second part.', 'Third part.'].map((text) => paragraph(text)),
    );
    expect(joined.removals.map(({ id, step, before }) => [id, step, before])).toEqual([
      ['r1', 'share-bar', 0],
      ['r2', 'share-bar', 2],
      ['r3', 'repeated-page', 2],
      ['r4', 'share-bar', 2],
      ['r5', 'share-bar', 4],
    ]);
  });
  it('what is short may be said twice', () => {
    const joined = joinPages([
      { blocks: [paragraph('“No.”'), paragraph('* * *')], removals: [] },
      { blocks: [paragraph('“No.”'), paragraph('* * *')], removals: [] },
    ]);
    expect(joined.blocks).toHaveLength(4);
  });
  it('one page stays as it is', () => {
    const page = { blocks: [paragraph('a'), paragraph('a')], removals: [removal('b', 1)] };
    expect(joinPages([page])).toEqual(page);
  });
});
