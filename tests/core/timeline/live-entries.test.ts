/** Relative words in a live blog's entries, counted from each entry's own day. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** The values of what is dated, times of entries aside. */
function valuesOf(lines: readonly string[], publishedAt = '2026-03-11'): string[] {
  const text = lines.join('\n\n');
  return analyse({ text, language: 'en', publishedAt }).timeExpressions.flatMap(({ text: words, value }) =>
    /^\d{4}-/.test(words) ? [] : [`${words}: ${value}`],
  );
}

const ENTRIES = [
  '2026-03-11 09:05',
  'The water fell today, the mayor of Havelmark said, and the school opens again.',
  '2026-03-10 18:20',
  'The lower bridge was closed today after the water had risen to six metres.',
  '2026-03-09 14:05',
  'It began to rain yesterday, and nobody expects it to end before Thursday.',
];

/** A date line among the first lines is the article's own. */
const LONG_TEXT = [
  'Water in the town.',
  'It came.',
  'It stayed.',
  'It went.',
  'It came again.',
  'Nobody slept.',
];

test('each entry has its own today', () => {
  expect(valuesOf(ENTRIES)).toEqual([
    'today: 2026-03-11',
    'today: 2026-03-10',
    'yesterday: 2026-03-08',
    'Thursday: 2026-03-12',
  ]);
});

test('what is said in an entry counts from its day', () => {
  const said = [
    ...ENTRIES.slice(0, 4),
    '2026-03-09 14:05',
    'Mayor Edda Lind said: “We close the school tomorrow.”',
  ];
  expect(valuesOf(said).at(-1)).toBe('tomorrow: 2026-03-10');
});

test('times in universal time are read, too', () => {
  expect(valuesOf(ENTRIES.map((line) => (line.startsWith('2026') ? `${line} UTC` : line)))[1]).toBe(
    'today: 2026-03-10',
  );
});

test.each([
  ['above the first entry', ['The flood of Havelmark, as it happens today.', ...ENTRIES]],
  ['two such lines make no live blog:', [...LONG_TEXT, ...ENTRIES.slice(2, 6)]],
])('%s the page’s day counts', (_what, lines) => {
  expect(valuesOf(lines)[0]).toBe('today: 2026-03-11');
});

test.each([['14:05'], ['9 March 2026'], ['On 2026-03-09 14:05 the pumps began to run.']])(
  'a line that says “%s” begins no entry',
  (line) => {
    const lines = Array.from({ length: 3 }, () => [line, 'The bridge was shut today.']).flat();
    expect(valuesOf([...LONG_TEXT, ...lines]).filter((value) => value.startsWith('today'))).toEqual(
      Array.from({ length: 3 }, () => 'today: 2026-03-11'),
    );
  },
);
