import { describe, expect, it } from 'vitest';
import { showOverrides } from '../../src/core/show-overrides.ts';

describe('direction overrides', () => {
  it.each([
    ['invoice_\u202Efdp.exe', 'invoice_\uFFFDfdp.exe'],
    ['a\u202Db\u202C', 'a\uFFFDb\u202C'],
    ['\u202E\u202E', '\uFFFD\uFFFD'],
  ])('in %j are seen', (text, shown) => {
    expect(showOverrides(text)).toBe(shown);
    expect(showOverrides({ deep: [{ text, number: 3, none: null }] })).toEqual({
      deep: [{ text: shown, number: 3, none: null }],
    });
    expect(shown).toHaveLength(text.length);
  });

  it.each([
    'plain',
    'קול ישראל \u202A(BBC)\u202C',
    '\u2067العربية\u2069 \u200Fx\u200E',
    'می\u200Cگوید',
    '\\u202E written out',
  ])('but %j is the very same', (text) => {
    const value = { text };
    expect(showOverrides(value)).toBe(value);
  });
});
