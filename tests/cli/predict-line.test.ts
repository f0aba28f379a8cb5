/** What `predict` says of lines that are not as they should be. */
import { describe, expect, test } from 'vitest';
import { readLanguage, readLine, type Line } from '../../src/cli/predict-line.ts';

interface Told {
  readonly line: Line;
  readonly told: readonly string[];
}

function read(value: unknown): Told {
  const told: string[] = [];
  const line = readLine(JSON.stringify(value), 7, (sentence) => told.push(sentence));
  return { line, told };
}

describe('what ends the run names the line, the id and the way out', () => {
  test.each<readonly [string, RegExp]>([
    ['{"id": "a", "text": ', /^line 7 is no JSON \(.+\): write one whole object/],
    ['[null]', /^line 7 is no object: write one/],
    ['null', /^line 7 is no object/],
    ['{"text": "x"}', /^line 7 has no "id"/],
    ['{"id": "a"}', /^line 7 \(id "a"\) has no "text": it is missing/],
    ['{"id": 3, "text": 5}', /^line 7 \(id 3\) has no "text": it is a number/],
    [
      '{"id": "a", "text": "Bells", "events": "x"}',
      /^line 7 \(id "a"\): "events" is a string and must be a list/,
    ],
    ['{"id": "a", "text": "Bells", "events": [null]}', /mention 1 of "events" is null/],
    [
      '{"id": "a", "text": "Bells", "events": [{"start": 0, "end": 2}, {"start": 3, "end": 1}]}',
      /mention 2 /,
    ],
    ['{"id": "a", "text": "Bells", "events": [{"start": 1.5, "end": 3}]}', /whole numbers/],
    ['{"id": "a", "text": "Bells", "events": [{"start": -1, "end": 3}]}', /whole numbers/],
    ['{"id": "a", "text": "Bells", "events": [{"start": 2, "end": 9}]}', /text of 5 UTF-16 code units/],
  ])('%s', (row, message) => {
    expect(() => readLine(row, 7, () => {})).toThrow(message);
  });

  test('what is as it should be is read', () => {
    const events = [{ start: 0, end: 5 }];
    const { line, told } = read({ id: 'a', text: 'Bells', dct: '2024-05-15', lang: 'en', events });
    expect(line).toEqual({ id: 'a', text: 'Bells', dct: '2024-05-15', lang: 'en', events });
    expect(told).toEqual([]);
  });
});

describe('the date of publication', () => {
  test.each<readonly [unknown, string | null]>([
    ['2024-05-15', '2024-05-15'],
    ['2024-02-29T14:30:00+02:00', '2024-02-29T14:30:00+02:00'],
    ['20240515', '2024-05-15'],
    [20240515, '2024-05-15'],
    ['2024/05/15', '2024-05-15'],
    ['15 May 2024', '2024-05-15'],
    // The day is the one of the writer.
    ['Tue, 14 May 2024 23:30:00 -0500', '2024-05-14T23:30:00.000Z'],
    ['Tue, 14 May 2024 23:30:00 GMT', '2024-05-14T23:30:00.000Z'],
    [null, null],
    [undefined, null],
    ['', null],
  ])('%j is %j', (dct, day) => {
    const { line, told } = read({ id: 'a', text: 'x', dct });
    expect(line.dct).toBe(day);
    expect(told).toEqual([]);
  });

  test.each<readonly [unknown]>([
    ['2024-13-45'],
    ['2024-02-30'],
    ['2023-02-29T10:00:00Z'],
    ['05/06/2024'],
    ['yesterday'],
    [true],
    [{}],
  ])('%j is told and left out', (dct) => {
    const { line, told } = read({ id: 'a', text: 'x', dct });
    expect(line.dct).toBeNull();
    expect(told.join()).toMatch(/^line 7 \(id "a"\): "dct" .+ is no day.+write 2024-05-15/);
  });
});

describe('the language', () => {
  test.each<readonly [string, string | null]>([
    ['en', 'en'],
    ['de-AT', 'de'],
    ['zh_Hant_TW', 'zh'],
    ['eng', 'en'],
    ['deu', 'de'],
    ['ger', 'de'],
    ['urd', 'ur'],
    ['English', 'en'],
    ['german', 'de'],
    ['Français', 'fr'],
    ['Farsi', 'fa'],
    // Without data of its own, but a language.
    ['sw', 'sw'],
    ['swa', 'sw'],
    ['und', null],
    ['Klingonian', null],
    ['qqq', null],
    ['x', null],
  ])('%s is %s', (written, code) => {
    expect(readLanguage(written)).toBe(code);
  });

  test.each<readonly [unknown, boolean]>([
    ['Klingonian', true],
    [5, true],
    ['eng', false],
    [null, false],
  ])('%j is told: %s', (lang, isTold) => {
    const { told } = read({ id: 'a', text: 'x', lang });
    expect(told.length > 0).toBe(isTold);
  });
});
