import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import type { Block, InlineMark } from '../../../src/core/model.ts';
import { blockSpans } from '../../../src/core/text.ts';
import { cutAtMarks } from '../../../src/renderer/reader/hold-text.ts';
import { renderBlocks } from '../../../src/renderer/reader/render-block.ts';
import { makeArticle } from '../sample-views.ts';

function draw(blocks: readonly Block[], direction: 'ltr' | 'rtl' = 'ltr'): HTMLElement {
  const article = makeArticle({ number: 1, title: 'T', publisher: null, language: 'en', direction, blocks });
  const root = document.createElement('div');
  document.body.append(root);
  render(html`${renderBlocks(article, blockSpans(blocks))}`, root);
  return root;
}

const mark = (start: number, end: number, kind: InlineMark['kind'] = 'strong'): InlineMark => ({
  kind,
  start,
  end,
});

describe('cutting at marks', () => {
  test.each([
    ['no marks', [], ['abcdef']],
    ['one', [mark(2, 4)], ['ab', 'cd', 'ef']],
    ['at the ends', [mark(0, 2), mark(4, 6)], ['ab', 'cd', 'ef']],
    ['overlapping', [mark(1, 4), mark(3, 5, 'emphasis')], ['a', 'bc', 'd', 'e', 'f']],
    ['out of bounds', [mark(4, 99), mark(-3, 1)], ['a', 'bcd', 'ef']],
    ['empty or reversed', [mark(3, 3), mark(5, 2)], ['abcdef']],
  ])('%s', (_name, marks, expected) => {
    expect(cutAtMarks('abcdef', marks).map((run) => run.text)).toEqual(expected);
  });

  test('a run knows all its marks', () => {
    const runs = cutAtMarks('abcdef', [mark(1, 4), mark(3, 5, 'emphasis')]);
    expect(runs.map((run) => run.marks.map(({ kind }) => kind))).toEqual([
      [],
      ['strong'],
      ['strong', 'emphasis'],
      ['emphasis'],
      [],
    ]);
  });
});

describe('drawing', () => {
  test('markup in a text stays text', () => {
    const root = draw([{ type: 'paragraph', text: '<img src=x onerror=alert(1)> & <b>bold</b>' }]);
    expect(root.querySelector('img, b')).toBeNull();
    expect(root.querySelector('p')?.textContent).toBe('<img src=x onerror=alert(1)> & <b>bold</b>');
  });

  test('a link is never live', () => {
    const root = draw([
      {
        type: 'paragraph',
        text: 'See the report.',
        marks: [{ kind: 'link', start: 8, end: 14, address: 'https://example.org/report' }],
      },
    ]);
    expect(root.querySelector('a, [href]')).toBeNull();
    expect(root.querySelector('.address')?.textContent).toBe('report');
    expect(root.querySelector('.address')?.getAttribute('title')).toBe('https://example.org/report');
  });

  test('a picture that is not stored is named, and nothing is fetched', () => {
    const root = draw([{ type: 'image', image: null, alternative: 'A quay', caption: 'The quay' }]);
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('A quay');
  });

  test('neighbouring items share a list, another kind of list begins anew', () => {
    const root = draw([
      { type: 'list-item', ordered: false, depth: 0, text: 'a' },
      { type: 'list-item', ordered: false, depth: 1, text: 'b' },
      { type: 'list-item', ordered: true, depth: 0, text: 'c' },
      { type: 'paragraph', text: 'd' },
      { type: 'list-item', ordered: true, depth: 0, text: 'e' },
    ]);
    expect([...root.children].map(({ tagName }) => tagName)).toEqual(['UL', 'OL', 'P', 'OL']);
    expect(root.querySelectorAll('ul > li').length).toBe(2);
  });

  test('a block of another direction says so', () => {
    const root = draw([
      { type: 'paragraph', text: 'English' },
      { type: 'paragraph', text: 'عربي', direction: 'rtl' },
    ]);
    expect([...root.querySelectorAll('p')].map(({ dir }) => dir)).toEqual(['ltr', 'rtl']);
  });

  test('the first row of a table with a head is its head', () => {
    const root = draw([
      {
        type: 'table',
        header: true,
        caption: '',
        rows: [
          ['A', 'B'],
          ['1', '2'],
        ],
      },
    ]);
    expect(root.querySelectorAll('th').length).toBe(2);
    expect(root.querySelector('caption')).toBeNull();
    expect(
      draw([{ type: 'table', header: false, caption: '', rows: [['A']] }]).querySelector('th'),
    ).toBeNull();
  });
});
