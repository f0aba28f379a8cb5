import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/model.ts';
import { blockSpans, canonicalText } from '../../../src/core/text.ts';
import { createDomAnchor, type DomAnchor } from '../../../src/renderer/reader/dom-anchor.ts';
import { renderBlocks } from '../../../src/renderer/reader/render-block.ts';
import { makeArticle, spanOf } from '../sample-views.ts';

const blocks: Block[] = [
  { type: 'heading', level: 2, text: 'Harbour news' },
  {
    type: 'paragraph',
    text: 'The ferry left at noon, 12:00.',
    marks: [
      { kind: 'strong', start: 4, end: 9 },
      { kind: 'emphasis', start: 6, end: 14 },
    ],
  },
  { type: 'image', image: null, alternative: 'A quay', caption: 'The quay 🚢 at dawn' },
  {
    type: 'table',
    header: true,
    caption: 'Crossings',
    rows: [
      ['Day', 'Boats'],
      ['Monday', '4'],
    ],
  },
  { type: 'list-item', ordered: false, depth: 0, text: 'First point' },
  { type: 'list-item', ordered: false, depth: 1, text: 'Second point' },
  { type: 'paragraph', text: 'Ende: عبّارة غادرت عند الظهر', direction: 'rtl' },
];
const text = canonicalText(blocks);

function draw(): { root: HTMLElement; anchor: DomAnchor } {
  const root = document.createElement('div');
  document.body.append(root);
  const article = makeArticle({ number: 1, title: 'T', publisher: null, language: 'en', blocks });
  render(html`<div>${renderBlocks(article, blockSpans(blocks))}</div>`, root);
  return { root, anchor: createDomAnchor(root) };
}

const WORDS = [
  'Harbour news',
  'ferry left',
  'e ferry',
  'noon, 12:00.',
  '🚢',
  'at dawn',
  'Crossings',
  'Boats',
  'Monday',
  'Second point',
  'غادرت',
];

describe('spans and the DOM', () => {
  test.each(WORDS)('“%s” keeps its text both ways', (words) => {
    const { anchor } = draw();
    const span = spanOf(text, words);
    const range = anchor.liveRangeOf(span);
    expect(range?.toString()).toBe(words);
    expect(range && anchor.spanOf(range)).toEqual(span);
  });

  test('every span of the text comes back from its range', () => {
    const { anchor } = draw();
    for (const block of blockSpans(blocks)) {
      if (block.type === 'table') continue;
      for (let start = block.start; start < block.end; start += 3) {
        const span = { start, end: Math.min(block.end, start + 5) };
        const range = anchor.rangeOf(span);
        expect(range && anchor.spanOf(range)).toEqual(span);
      }
    }
  });

  test('a span over blocks covers all of them', () => {
    const { anchor } = draw();
    const span = { start: spanOf(text, 'noon').start, end: spanOf(text, 'at dawn').end };
    const range = anchor.rangeOf(span);
    expect(range && anchor.spanOf(range)).toEqual(span);
  });

  test('ends on a separator move to the text inside', () => {
    const { anchor } = draw();
    const heading = blockSpans(blocks)[0];
    if (!heading) throw new Error('no heading');
    const range = anchor.liveRangeOf({ start: heading.start, end: heading.end + 1 });
    expect(range?.toString()).toBe('Harbour news');
  });

  test('what is not drawn has no range', () => {
    const { anchor } = draw();
    expect(anchor.rangeOf({ start: text.length + 4, end: text.length + 9 })).toBeNull();
    const separator = blockSpans(blocks)[0]?.end ?? 0;
    expect(anchor.rangeOf({ start: separator, end: separator + 2 })).toBeNull();
  });

  test('a range outside the article has no span', () => {
    const { anchor } = draw();
    const outside = document.createElement('p');
    outside.textContent = 'elsewhere';
    const shadow = document.createElement('div');
    shadow.attachShadow({ mode: 'open' }).append(outside);
    document.body.append(shadow);
    const range = document.createRange();
    range.selectNodeContents(outside);
    expect(anchor.spanOf(range)).toBeNull();
  });

  test('a collapsed range has no span', () => {
    const { anchor } = draw();
    const range = anchor.liveRangeOf(spanOf(text, 'ferry'));
    range?.collapse();
    expect(range && anchor.spanOf(range)).toBeNull();
  });

  test('a selection of whole elements ends where their text ends', () => {
    const { root, anchor } = draw();
    const range = document.createRange();
    range.selectNodeContents(root);
    expect(anchor.spanOf(range)).toEqual({ start: 0, end: text.length });
  });
});

describe('drawn text', () => {
  test('each holder holds exactly its stretch of the canonical text', () => {
    const { root } = draw();
    const holders = [...root.querySelectorAll<HTMLElement>('[data-start]')];
    expect(holders.length).toBe(11);
    for (const holder of holders) {
      const start = Number(holder.dataset['start']);
      const held = holder.textContent ?? '';
      expect(held).toBe(text.slice(start, start + held.length));
    }
  });
});
