/** Day and month in digits, where both orders are possible. Published on Wednesday, 15 May 2024. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const ROWS: readonly (readonly [language: string, text: string, ...days: string[]])[] = [
  // The month comes first, unless what is said tells otherwise.
  ['en', 'The law took effect on 03/04/2024.', '2024-03-04 or 2024-04-03'],
  ['en', 'The bridge was closed on 05/06/2024 after a storm.', '2024-05-06 or 2024-06-05'],
  ['en', 'The vote will be held on 06/11/2024.', '2024-06-11 or 2024-11-06'],
  ['en', 'The club was founded on 01/02/1903.', '1903-01-02 or 1903-02-01'],
  ['en', 'She resigned on 5/6 after a row.', '2024-05-06 or 2023-06-05'],
  // A verb of the past before a day to come, one of the future before a day gone by.
  ['en', 'He died on 08/05/2024.', '2024-05-08 or 2024-08-05'],
  ['en', 'On 04/06/2024 voters will choose a new council.', '2024-06-04 or 2024-04-06'],
  ['en', 'The match will be played on 1/6.', '2024-06-01 or 2025-01-06'],
  // One order for all.
  [
    'en',
    'He was born on 03/04/1980 and died on 08/05/2024.',
    '1980-04-03 or 1980-03-04',
    '2024-05-08 or 2024-08-05',
  ],
  // The article's other dates come before the tense.
  [
    'en',
    'The council met on 13/02/2024. It met again on 06/03/2024.',
    '2024-02-13',
    '2024-03-06 or 2024-06-03',
  ],
  ['en', 'The council met on 02/13/2024. He died on 08/05/2024.', '2024-02-13', '2024-08-05 or 2024-05-08'],
  // Elsewhere the day comes first whatever is said.
  ['fr', 'Il est mort le 05/08/2024.', '2024-08-05 or 2024-05-08'],
  ['es', 'Murió el 08/05/2024.', '2024-05-08 or 2024-08-05'],
  // Nothing to choose.
  ['en', 'He died on 05/05/2024.', '2024-05-05'],
  ['en', 'He died on 2024-05-08.', '2024-05-08'],
];

test.each(ROWS.map((row) => [row] as const))('%s', ([language, text, ...days]) => {
  const { timeExpressions } = analyse({ text, language, publishedAt: '2024-05-15' });
  const read = timeExpressions.map(({ value, alternatives }) => {
    const other = alternatives.at(-1)?.edtf;
    return other === undefined ? value : `${value} or ${other}`;
  });
  expect(read).toEqual(days);
});
