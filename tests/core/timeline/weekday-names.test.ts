/** Clubs and chains that bear a weekday in their names. */
import { describe, expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

/** Published on Friday, 6 March 2026. */
const PUBLISHED = '2026-03-06';

const ROWS: readonly string[] = [
  'Sheffield Wednesday beat Hull 2-1 on [Saturday|2026-02-28].',
  'The fans of Sheffield Wednesday cheered.',
  'He signed for Sheffield Wednesday in [January|2026-01].',
  'Sheffield Wednesday lost. Wednesday manager Tom Hale resigned on [Tuesday|2026-03-03].',
  'Sheffield Wednesday drew. A late goal put Wednesday ahead.',
  'Sheffield Wednesday play at home. Wednesday won there in [May|2025-05].',
  'Ruby Tuesday closed twenty restaurants.',
  'The band Taking Back Sunday played.',
  // Days.
  'Talks in Sheffield on [Wednesday|2026-03-04] failed.',
  'Talks in Sheffield [Wednesday|2026-03-04] failed.',
  'He left Sheffield [Wednesday morning|2026-03-04TMO].',
  'Sheffield Wednesday met the press on [Wednesday|2026-03-04].',
  'Sheffield Wednesday met the press [late Wednesday|2026-03-04].',
  'The team beat Boston [Wednesday|2026-03-04].',
  'Ruby said [Tuesday|2026-03-03] that it would close.',
  'Hull lost. [Wednesday|2026-03-04] brought rain.',
  'Mayor Tom Sheffield said [Wednesday|2026-03-04] that he would go.',
];

describe('a weekday in a name', () => {
  test.each(ROWS)('%s', (marked) => {
    const { text, dates } = readMarked(marked);
    const read = readDates(text, 'en', PUBLISHED);
    expect(read.dates, read.trace).toEqual(dates);
  });
});
