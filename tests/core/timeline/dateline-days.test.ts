/** A dateline's day without a year is the day that the report counts from. Published on 15 May 2024. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const ROWS: readonly (readonly [language: string, text: string, expression: string, day: string])[] = [
  ['en', 'OSLO, May 13 – Ministers of Norland meet tomorrow.', 'tomorrow', '2024-05-14'],
  ['en', 'OSLO, May 13 (Coast Wire) - Ministers of Norland meet tomorrow.', 'tomorrow', '2024-05-14'],
  ['en', 'Budget due\n\nOSLO, 13 May (CW) – Norland will present it on Tuesday.', 'Tuesday', '2024-05-14'],
  ['en', 'OSLO, May 13 – The minister resigned today.', 'today', '2024-05-13'],
  ['de', 'Halden, 13. Mai (kna) – Der Rat tagt morgen.', 'morgen', '2024-05-14'],
  ['ru', 'ХАЛДЕН, 13 мая. /БЕРЕГ/. Совет города соберется завтра.', 'завтра', '2024-05-14'],
  ['zh', '新华社昆明5月13日电 委员会明天开会。', '明天', '2024-05-14'],
  // The evening before, where the paper is printed in another zone.
  ['en', 'OSLO, May 16 – Ministers of Norland meet tomorrow.', 'tomorrow', '2024-05-17'],
  // Too far away, none, no dateline, further down.
  ['en', 'OSLO, March 1 – Ministers of Norland meet tomorrow.', 'tomorrow', '2024-05-16'],
  ['en', 'OSLO, May 20 – Ministers of Norland meet tomorrow.', 'tomorrow', '2024-05-16'],
  ['en', 'OSLO (CW) – Ministers of Norland meet tomorrow.', 'tomorrow', '2024-05-16'],
  ['en', 'Norland voted on May 13. Ministers meet tomorrow.', 'tomorrow', '2024-05-16'],
  ['en', 'Norland voted – after May 13 – again. Ministers meet tomorrow.', 'tomorrow', '2024-05-16'],
  ['de', 'Halden – Der Rat hat am 13. Mai abgestimmt und tagt morgen.', 'morgen', '2024-05-16'],
];

test.each(ROWS)('%s: %s', (language, text, expression, day) => {
  const { timeExpressions } = analyse({ text, language, publishedAt: '2024-05-15' });
  expect(timeExpressions.find((each) => text.slice(each.start, each.end) === expression)?.value).toBe(day);
});

test('over the turn of a year', () => {
  const text = 'OSLO, Dec. 31 – Ministers of Norland meet tomorrow.';
  const { timeExpressions } = analyse({ text, language: 'en', publishedAt: '2024-01-02' });
  expect(timeExpressions.at(-1)?.value).toBe('2024-01-01');
});
