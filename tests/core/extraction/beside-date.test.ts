import { describe, expect, test } from 'vitest';
import { dayOfLine, firstDay, namedInHead } from '../../../src/core/extraction/beside-date.ts';

describe('the day of a line', () => {
  test.each([
    ['21.09.2026, 08:13Lesedauer: 7 Min.', '2026-09-21'],
    ['03/09/2026 11:20 Actualizado el 04/09/2026 07:15', '2026-09-03'],
    ['POSTED: October 6, 2026 5:40 p.m. | CHANGED: October 7, 2026 6:02 a.m.', '2026-10-06'],
    ['9 de junho de 2026, 18:05 h Atualizado em 10 de junho de 2026, 06:41', '2026-06-09'],
    ['Harbour | 17.8.2026 | 21:05', '2026-08-17'],
    ['2026年08月17日21:05 | 来源：海港网', '2026-08-17'],
  ])('%s', (line, day) => {
    expect(dayOfLine(line)).toBe(day);
  });

  test.each([
    'The pier burned on 3 May 2024.',
    'On 3 May 2024 the board met again after the harbour wall had been mended by volunteers',
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
    ['right below the headline', ['Laura Quayle', 'Table of contents'], ['Laura Quayle']],
    ['with the day', ['Peter Hallam June 9, 2026'], ['Peter Hallam']],
    ['behind the day', ['July 2, 2026/Martin Ferris'], ['Martin Ferris']],
    ['with a post', ['Oscar Winther, Reporter'], ['Oscar Winther']],
    ['two', ['Susanne Koch und Peter Lang'], ['Susanne Koch', 'Peter Lang']],
    [
      'twice, above a day, below the standfirst',
      [
        'What the board wants',
        'Photo: A boat',
        'More',
        'Helen Marsh',
        'Helen Marsh',
        'Reporter',
        '3 May 2024',
      ],
      ['Helen Marsh'],
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
