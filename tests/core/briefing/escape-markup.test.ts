import { describe, expect, it } from 'vitest';
import { escapeCssString, escapeMarkup, unescapeMarkup } from '../../../src/core/briefing/escape-markup.ts';

describe('escaping for print', () => {
  it.each([
    ['plain words', 'plain words'],
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["' & '", '&#39; &amp; &#39;'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['line\nbreak\tand tab', 'line\nbreak\tand tab'],
    ['nul\0bell\x07', 'nul\uFFFDbell\uFFFD'],
    ['half \uD83D of a pair', 'half \uFFFD of a pair'],
    ['whole 😀 pair', 'whole 😀 pair'],
    ['قطار', 'قطار'],
  ])('turns %j into text of a document', (text, expected) => {
    expect(escapeMarkup(text)).toBe(expected);
  });

  it('can be taken back', () => {
    const text = `a < b && "c" > 'd' &amp;`;
    expect(unescapeMarkup(escapeMarkup(text))).toBe(text);
  });

  it.each([
    ['Plain title 2026', '"Plain title 2026"'],
    ['"; } body { display: none } /*', '"\\22 \\3b  \\7d  body \\7b  display\\3a  none \\7d  \\2f \\2a "'],
    ['back\\slash', '"back\\5c slash"'],
    ['new\nline', '"new\\fffd line"'],
    ['</style>', '"\\3c \\2f style\\3e "'],
    ['عنوان “س”', '"عنوان \\201c س\\201d "'],
  ])('turns %j into a string of a stylesheet', (text, expected) => {
    expect(escapeCssString(text)).toBe(expected);
  });
});
