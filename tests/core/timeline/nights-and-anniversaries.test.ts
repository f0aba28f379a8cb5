/** Nights gone by, the day a story goes on from, feasts of a year told of, and anniversaries. */
import { expect, test } from 'vitest';
import { readDates } from './read-marked.ts';

/** Published on Wednesday, 15 May 2024. Behind each sentence the values of its dates, in order. */
test.each([
  'A man died on Saturday, police said on Monday. The blaze broke out at 2:30 a.m.|2024-05-11|2024-05-13|2024-05-11T02:30',
  'Police said on Monday that a man had died on Saturday. The blaze broke out at 2:30 a.m.|2024-05-13|2024-05-11|2024-05-11T02:30',
  'The fire began shortly after midnight.|2024-05-15T00:00',
  'The truce ends at midnight.|2024-05-15T24:00',
  'Overnight, 12 drones were shot down.|2024-05-14TNI',
  'Rain is expected overnight.|2024-05-15TNI',
  'The town was hit on Saturday. Overnight, the fire spread.|2024-05-11|2024-05-11TNI',
  'The shop was robbed on Christmas Eve last year.|2023-12-24',
  'Prices rose during Ramadan last year.|2023-03-23/2023-04-21',
  'Prices rose during Ramadan this year.|2024-03-11/2024-04-09',
  'It will open at Easter next year.|2025-04-20',
  'It opened at Easter. Last year it was shut.|2024-03-31|2023',
  'A year ago today the mill burnt.|2023-05-15',
  'Five years ago yesterday he died.|2019-05-14',
  'A year ago on Tuesday, the factory collapsed.|2023-05-14',
  'Two years ago this week, the war began.|2022-W19',
  'Ten years ago this month he won.|2014-05',
  'A week ago Monday he left.|2024-05-06',
  'Three years ago on May 12 he left.|2021-05-12',
  'Two days ago 40 people left.|2024-05-13',
])('%s', (line) => {
  const [text = '', ...values] = line.split('|');
  const read = readDates(text, 'en', '2024-05-15');
  expect(
    read.expressions.map(({ value }) => value),
    read.trace,
  ).toEqual(values);
});

test('the reason names the day counted from', () => {
  const [first] = readDates('Five years ago on Tuesday he died.', 'en', '2024-05-15').expressions;
  expect(first?.reading?.reason).toBe('5 counted back from 2024-05-14');
});
