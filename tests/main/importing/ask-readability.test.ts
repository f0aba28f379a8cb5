import { describe, expect, test } from 'vitest';
import { comparisonKey } from '../../../src/core/extraction/text-features.ts';
import { askReadability } from '../../../src/main/importing/ask-readability.ts';
import { parsePage } from '../../../src/main/importing/parse-page.ts';

const LINES = [
  'The council of Havelmark voted on Monday to mend the old bridge, after a debate of four hours.',
  'Mayor Edda Lind said the work, which will take a year, would begin when the river is low.',
  'Traders on the east bank, who had asked for a ferry, called the decision late but right.',
  'The district pays two thirds of the cost, and the rest comes from a loan, the mayor said.',
];
const TEXT = LINES.map((line) => `<p>${line}</p>`).join('');
const REST = LINES.slice(1)
  .map((line) => `<p>${line}</p>`)
  .join('');
const MENU = '<ul><li><a href="/a">News</a></li><li><a href="/b">Sport and more of the day</a></li></ul>';

function hears(html: string, line: string): boolean {
  return askReadability(parsePage(html).root).has(comparisonKey(line).slice(0, 120));
}

describe("Readability's voice", () => {
  test.each([
    ['a page', `<html><body><nav>${MENU}</nav><article>${TEXT}</article></body></html>`],
    ['a page without a body of its own', `<div>${TEXT}</div>`],
    ['a page with two bodies', `<body>${MENU}</body><body class="post"><div>${TEXT}</div></body>`],
    ['names that no document can hold', `<body><div><o:p>${TEXT}</o:p><a"b>x</a"b></div></body>`],
    ['entities', `<body><div title="&quot;&lt;">${TEXT}<p>&lt;script&gt;</p></div></body>`],
    ['lines parted by breaks', `<body><div>${LINES.join('<br><br>')}</div></body>`],
    ['links within the page', `<body><div>${TEXT}<p><a href="#n">1</a></p></div></body>`],
  ])('%s: the paragraphs are heard', (_what, html) => {
    expect(LINES.filter((line) => !hears(html, line))).toEqual([]);
  });
  test.each([
    ['a menu', `<body><nav><p>${LINES[0]}</p></nav><article>${REST}</article></body>`],
    ['a footer', `<body><article>${REST}</article><footer><p>${LINES[0]}</p></footer></body>`],
    ['a script', `<body><script>${LINES[0]}</script><article>${REST}</article></body>`],
    ['hidden text', `<body><p style="display:none">${LINES[0]}</p><div>${REST}</div></body>`],
    ['an empty page', ''],
    ['a page of links', `<body>${MENU}</body>`],
  ])('%s: not heard', (_what, html) => {
    expect(hears(html, LINES[0] ?? '')).toBe(false);
  });
});
