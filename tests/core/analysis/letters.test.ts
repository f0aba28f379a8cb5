import { expect, test } from 'vitest';
import { DIGIT, endOfRun, kindAt, LETTER, MARK, NUMBER, SPACE } from '../../../src/core/analysis/letters.ts';
import { widthAt } from '../../../src/core/character-table.ts';

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/^\p{L}/u, LETTER],
  [/^\p{M}/u, MARK],
  [/^\p{Nd}/u, DIGIT],
  [/^\p{N}/u, NUMBER],
  [/^\s/u, SPACE],
];

test.each([
  'azAZ09_-.’ \n\u00a0\u3000',
  'éßŁıİ',
  'أإءةیک۴٤َ',
  'हिन्दी४',
  '北京２½Ⅳ',
  '\u0301\u200c',
  '𐍈𝟘😀',
  '\ud800x\udc00',
])('says of each character of %j what the patterns say', (text) => {
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    const expected = PATTERNS.reduce(
      (bits, [pattern, bit]) => bits | (pattern.test(text.slice(at)) ? bit : 0),
      0,
    );
    expect([text.slice(at), kindAt(text, at)]).toEqual([text.slice(at), expected]);
  }
});

test('nothing stands past the end', () => {
  expect([kindAt('a', 1), kindAt('', 0), widthAt('', 0)]).toEqual([0, 0, 1]);
});

test.each([
  ['house 5', LETTER, 0, 5],
  ['house 5', NUMBER, 0, 0],
  ['e\u0301t', LETTER | MARK, 0, 3],
  ['𐍈𐍉 x', LETTER, 0, 4],
  ['a1b', LETTER | NUMBER, 1, 3],
])('a run of %j', (text, kinds, from, end) => {
  expect(endOfRun(text, from, kinds)).toBe(end);
});
