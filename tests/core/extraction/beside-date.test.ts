import { describe, expect, test } from 'vitest';
import { dayOfLine, firstDay, namedInHead } from '../../../src/core/extraction/beside-date.ts';

describe('the day of a line', () => {
  test.each([
    ['15.04.2025, 17:59Lesezeit: 5 Min.', '2025-04-15'],
    ['10/07/2026 00:50 Actualizado a 10/07/2026 22:39', '2026-07-10'],
    ['PUBLISHED: April 24, 2020 at 9:11 a.m. | UPDATED: April 25, 2020 at 8:00 a.m.', '2020-04-24'],
    ['4 de maio de 2022, 05:34 h Atualizado em 5 de maio de 2022, 05:35', '2022-05-04'],
    ['Innlent | 11.2.2025 | 23:55', '2025-02-11'],
    ['2024年04月24日23:52 | 来源：某某网', '2024-04-24'],
  ])('%s', (line, day) => {
    expect(dayOfLine(line)).toBe(day);
  });

  test.each([
    'The pier burned on 3 May 2024.',
    'On 3 May 2024 the board met for the first time since the harbour was closed',
    'After the flood of 12 March 2023 the town built a wall, which took until now to pay for',
    'Room 2024, 3rd floor',
    'Share this article',
    '',
  ])('none: %s', (line) => {
    expect(dayOfLine(line)).toBeNull();
  });
});

test('the first day between two lines, and none outside them', () => {
  const lines = ['1 March 2024', 'Ferry fares to rise', 'Share', '2 March 2024', '3 March 2024'];
  expect(firstDay(lines, 1, 5)).toBe('2024-03-02');
  expect(firstDay(lines, 1, 3)).toBeNull();
  expect(firstDay(lines, -4, 2)).toBe('2024-03-01');
});

describe('who is named in the head', () => {
  const TITLE = 'Ferry fares to rise';
  const TEXT = 'Fares will rise by a tenth, the harbour board said on Tuesday after a long meeting.';

  test.each<[string, string[], string[]]>([
    ['right below the headline', ['Maria Mathis', 'Table of contents'], ['Maria Mathis']],
    ['with the day', ['Tom Talbot October 14, 2025'], ['Tom Talbot']],
    ['behind the day', ['September 29, 2025/Brian Childers'], ['Brian Childers']],
    ['with a post', ['Evan Orris, Reporter'], ['Evan Orris']],
    ['two', ['Susanne Koch und Peter Lang'], ['Susanne Koch', 'Peter Lang']],
    [
      'twice, above a day, below the standfirst',
      [
        'What the board wants',
        'Photo: A boat',
        'More',
        'Nicole Otte',
        'Nicole Otte',
        'Reporter',
        '3 May 2024',
      ],
      ['Nicole Otte'],
    ],
    [
      'below the second copy of the headline',
      ['Home', 'News', 'Menu', TITLE, 'Share', 'Anna Berg'],
      ['Anna Berg'],
    ],
  ])('%s', (_name, head, people) => {
    const lines = [TITLE, ...head, TEXT];
    expect(namedInHead(lines, 0, lines.length)).toEqual(people);
  });

  test.each<[string, string[]]>([
    ['a town and a district above the day', ['Old Harbour', '3 May 2024']],
    ['a section', ['Business News', '3 May 2024']],
    ['a caption', ['The old pier at dusk', '3 May 2024']],
    ['a person in a sentence', ['Anna Berg leads the board.', '3 May 2024']],
    ['a person far below, with no day', ['One', 'Two', 'Three', 'Four', 'Anna Berg', 'Five', 'Six', 'Seven']],
    ['a list of links', ['Anna, Bert, Carl, Dora, Emil']],
  ])('nobody: %s', (_name, head) => {
    const lines = [TITLE, ...head, TEXT];
    expect(namedInHead(lines, 0, lines.length)).toEqual([]);
  });
});

test('a head of very many names and days takes no time', () => {
  const lines = Array.from({ length: 40_000 }, (_, index) =>
    index % 2 === 0 ? 'Old Harbour' : 'Share this',
  );
  expect(namedInHead(lines, 0, lines.length)).toEqual([]);
});
