/** What `predict dates --notation recognizer` writes. Published on Tuesday 14 May 2024 at 15:40. */
import { expect, test } from 'vitest';
import { inRecognizerNotation, momentOf } from '../../src/cli/recognizer-notation.ts';
import { buildDocument } from '../../src/core/analysis/build-document.ts';
import { noTrace } from '../../src/core/analysis/document.ts';
import { readTimeExpressions } from '../../src/core/timeline/find-time-expressions.ts';
import { lexDocument } from '../../src/core/timeline/lexing/lex-text.ts';

const PUBLISHED = '2024-05-14T15:40:00';

function write(text: string, publishedAt: string | null = PUBLISHED): string[] {
  const document = buildDocument({ text, language: 'en', publishedAt });
  const readings = readTimeExpressions(document, [], noTrace);
  return inRecognizerNotation(readings, lexDocument(document), momentOf(publishedAt)).map(
    ({ start, end, type, value }) => `${text.slice(start, end)} = ${value} ${type}`,
  );
}

test.each([
  // What the words leave open stays open.
  ['The fair opens on June 9.', ['June 9 = XXXX-06-09 date']],
  ['The fair opens on June 9, 2025.', ['June 9, 2025 = 2025-06-09 date']],
  ['The fair opened in March.', ['March = XXXX-03 daterange']],
  ['The fair opened this March.', ['this March = 2024-03 daterange']],
  ['The bakers will meet on Thursday.', ['Thursday = XXXX-WXX-4 date']],
  ['The bakers met on Thursday of last week.', ['Thursday of last week = 2024-05-09 date']],
  ['They will sing on the 19th.', ['the 19th = XXXX-XX-19 date']],
  ['Ferries ran until 9 pm.', ['9 pm = T21 timerange']],
  ['Lunch was served at noon.', ['noon = T12 time']],
  ['Ferries left on Sunday at 9:15 am.', ['Sunday at 9:15 am = XXXX-WXX-7T09:15 datetime']],
  ['The lake froze in winter.', ['winter = WI daterange']],
  ['The lake froze last winter.', ['last winter = 2023-WI daterange']],
  ['Shops shut on Boxing Day.', ['Boxing Day = XXXX-12-26 date']],
  [
    'Shops shut on the first Monday of next month.',
    ['the first Monday of next month = XXXX-06-WXX-1-#1 date'],
  ],
  // What counts from the day of writing does not.
  ['The dam burst yesterday.', ['yesterday = 2024-05-13 date']],
  ['The dam burst last month.', ['last month = 2024-04 daterange']],
  ['The ferry will sail next Thursday.', ['next Thursday = 2024-05-23 date']],
  ['The ferry will sail this coming Thursday.', ['this coming Thursday = 2024-05-16 date']],
  ['The judge will rule in three weeks.', ['in three weeks = 2024-06-04 date']],
  ['The tower fell two hours ago.', ['two hours ago = 2024-05-14T13:40:00 datetime']],
  ['The train leaves now.', ['now = PRESENT_REF datetime']],
  // Stretches are triples, their end left out.
  ['Rain fell during the last four days.', ['the last four days = (2024-05-10,2024-05-14,P4D) daterange']],
  ['Rain will fall for the next four days.', ['the next four days = (2024-05-15,2024-05-19,P4D) daterange']],
  ['Sales rose in the last quarter.', ['the last quarter = (2024-01-01,2024-04-01,P3M) daterange']],
  ['Sales rose in the 1980s.', ['the 1980s = (1980-01-01,1990-01-01,P10Y) daterange']],
  ['She ruled from 1994 to 2003.', ['from 1994 to 2003 = (1994-01-01,2003-01-01,P9Y) daterange']],
  [
    'Roads close from July 3 to August 2.',
    ['from July 3 to August 2 = (XXXX-07-03,XXXX-08-02,P30D) daterange'],
  ],
  ['Roads close from July 3 to 9, 2025.', ['from July 3 to 9, 2025 = (2025-07-03,2025-07-09,P6D) daterange']],
  [
    'Roads closed between March 2023 and today.',
    ['between March 2023 and today = (2023-03-01,2024-05-14,P440D) daterange'],
  ],
  ['The museum opens from 10:30 am to 4 pm.', ['from 10:30 am to 4 pm = (T10:30,T16,PT5H30M) timerange']],
  [
    'The museum opens on Friday from 6 to 9 pm.',
    ['Friday from 6 to 9 pm = (XXXX-WXX-5T18,XXXX-WXX-5T21,PT3H) datetimerange'],
  ],
  ['Trams stop from 11 pm for 90 minutes.', ['from 11 pm for 90 minutes = (T23,T00:30:00,PT90M) timerange']],
  // Lengths and what repeats are the same in both notations.
  ['The strike lasted nine days.', ['nine days = P9D duration']],
  ['The choir meets every Monday.', ['every Monday = XXXX-WXX-1 set']],
  // Two dates are no range.
  ['They met in 1994 and 2003.', ['1994 = 1994 daterange', '2003 = 2003 daterange']],
  ['Trams stopped on Monday and Friday.', ['Monday = XXXX-WXX-1 date', 'Friday = XXXX-WXX-5 date']],
])('%s', (text, expected) => {
  expect(write(text)).toEqual(expected);
});

test('without a day of writing', () => {
  expect(write('The judge will rule in three weeks, from 9 to 11 am, as on any Monday.', null)).toEqual([
    'in three weeks = FUTURE_REF date',
    'from 9 to 11 am = (T09,T11,PT2H) timerange',
    'Monday = XXXX-WXX-1 date',
  ]);
});
