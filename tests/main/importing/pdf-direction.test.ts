/** A line's runs, as they stand from left to right on a page, in the order they are read. */
import { describe, expect, test } from 'vitest';
import { lineText, turnBrackets } from '../../../src/main/importing/formats/pdf-direction.ts';
import type { PdfRun } from '../../../src/main/importing/formats/pdf-pages.ts';

/** Runs beside one another, ten points a letter; `rtl` as the reader of the file says. */
function runs(...texts: readonly (readonly [text: string, rtl: boolean, gap?: number])[]): PdfRun[] {
  let x = 0;
  return texts.map(([text, rtl, gap = 0]) => {
    x += gap;
    const width = text.length * 10;
    const run = { text, x, y: 0, width, size: 10, rtl, bold: false, hidden: false, linked: false };
    x += width;
    return run;
  });
}

describe('from right to left', () => {
  test.each([
    ['words', runs(['עולם', true], [' ', false], ['שלום', true]), 'שלום עולם'],
    [
      'a number',
      runs(['שנים', true], [' ', false], ['12', false], [' ', false], ['לפני', true]),
      'לפני 12 שנים',
    ],
    ['a full stop left of a number', runs(['.2026', false], [' ', false], ['בשנת', true]), 'בשנת 2026.'],
    [
      'Latin words keep their order',
      runs(
        ['אמר', true],
        [' ', false],
        ['Ada', false],
        [' ', false],
        ['Brandt', false],
        [' ', false],
        ['כך', true],
      ),
      'כך Ada Brandt אמר',
    ],
    [
      'a comma behind a quotation',
      runs(['אמר', true], [' ', false], [',"', false], ['די', true], ['"', false]),
      '"די", אמר',
    ],
    ['shapes are letters', runs(['ﻡﻼﺳ', true]), 'ملاس'],
  ])('%s', (_, line, expected) => {
    expect(lineText(line, true)).toBe(expected);
  });
  test('a vowel goes to the letter it stands on', () => {
    const [alif, mim] = runs(['ا', true], ['م', true]);
    const vowel: PdfRun = {
      text: ' ً',
      x: 17,
      y: -4,
      width: 0,
      size: 10,
      rtl: true,
      bold: false,
      hidden: false,
      linked: false,
    };
    if (alif === undefined || mim === undefined) throw new Error('no runs');
    expect(lineText([alif, mim, vowel], true)).toBe('مًا');
  });
});

test('from left to right, a wide gap is a space', () => {
  expect(lineText(runs(['Nor', false], ['rhaven', false], ['met', false, 3]), false)).toBe('Norrhaven met');
});

describe('brackets', () => {
  test.each([
    ['מאה )בערך( שנים', 'מאה (בערך) שנים'],
    ['מאה (בערך) שנים', 'מאה (בערך) שנים'],
    ['»די« אמר', '«די» אמר'],
    ['בלי סוגריים', 'בלי סוגריים'],
  ])('%s', (line, expected) => {
    expect(turnBrackets(line)).toBe(expected);
  });
});
