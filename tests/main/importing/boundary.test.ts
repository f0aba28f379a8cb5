/** The boundary: what hostile markup may leave behind, which is words and web addresses only. */
import { describe, expect, test } from 'vitest';
import { extractMarkdown } from '../../../src/main/importing/compose-article.ts';
import { extractPage } from '../../../src/main/importing/extract-page.ts';
import { PageTooLarge, parsePage } from '../../../src/main/importing/parse-page.ts';
import { sanitiseMarkup } from '../../../src/main/importing/sanitise-markup.ts';

const PROSE =
  '<p>The council met on Tuesday and agreed, after three hours of talk, to mend the old bridge.</p>';

describe('the sanitiser', () => {
  test.each([
    ['<img src=x onerror=alert(1) alt="a">', '<img alt="a" />'],
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href=" \u00a0javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<a href="https://example.org/" onclick="x()">x</a>', '<a href="https://example.org/">x</a>'],
    ['<script>alert(1)</script><style>p{}</style><b style="x" class="y">z</b>', '<b>z</b>'],
    ['<iframe srcdoc="<script>1</script>"></iframe><svg><script>1</script></svg>t', 't'],
    ['<form action=x><input value=y><button>go</button></form>', 'go'],
  ])('%s', (hostile, safe) => {
    expect(sanitiseMarkup(hostile)).toBe(safe);
  });
  test('relative links become absolute with the page’s address and vanish without one', () => {
    expect(sanitiseMarkup('<a href="/a?b">x</a>', 'https://example.org/c/d')).toBe(
      '<a href="https://example.org/a?b">x</a>',
    );
    expect(sanitiseMarkup('<a href="/a?b">x</a>')).toBe('<a>x</a>');
  });
});

describe('hostile pages', () => {
  test('nothing but web and mail addresses reaches a block', () => {
    const page = extractPage(
      `<article><h1>T</h1>${PROSE}<p>See <a href="javascript:alert(1)">one</a>, <a href="data:text/html,x">two</a>, <a href="https://example.org/x">three</a> and <a href="mailto:a@example.org">four</a> on the bridge.</p>${PROSE}</article>`,
    );
    const marks = page.blocks.flatMap((block) => ('marks' in block ? (block.marks ?? []) : []));
    expect(marks.map((mark) => mark.address)).toEqual(['https://example.org/x', 'mailto:a@example.org']);
  });
  test('a page cannot forge our own marks', () => {
    const page = extractPage(
      `<article>${PROSE}<p data-dateline-removal="0">The mayor said that this sentence is a part of the article.</p>${PROSE}</article>`,
    );
    expect(page.blocks).toHaveLength(3);
  });
  test('raw HTML in Markdown is text', () => {
    const { blocks } = extractMarkdown('# T\n\na <img src=x onerror=alert(1)> b [c](javascript:alert(1))');
    expect(blocks).toEqual([
      { type: 'paragraph', text: 'a <img src=x onerror=alert(1)> b [c](javascript:alert(1))' },
    ]);
  });
  test('nesting is flattened, and refused where it is an attack', () => {
    const nested = extractPage(`${'<div>'.repeat(900)}${PROSE}${PROSE}${'</div>'.repeat(900)}`);
    expect(nested.blocks).toHaveLength(2);
    expect(() => parsePage('<div>'.repeat(100_000))).toThrow(PageTooLarge);
    expect(() => parsePage('<b></b>'.repeat(20), { characters: 1e6, depth: 10, nodes: 10 })).toThrow(
      'more than 10 elements',
    );
    expect(() => parsePage('x'.repeat(20), { characters: 10, depth: 10, nodes: 10 })).toThrow(PageTooLarge);
  });
});
