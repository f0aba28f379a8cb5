/** Dates as feeds write them, and what is none. */
import { describe, expect, it } from 'vitest';
import { readFeedDate } from '../../../src/core/feeds/read-feed-date.ts';

const MARCH = '2026-03-04T05:06:07.000Z';

describe('readFeedDate', () => {
  it.each([
    ['RFC 822', 'Wed, 04 Mar 2026 05:06:07 GMT', MARCH],
    ['an offset', 'Wed, 04 Mar 2026 07:06:07 +0200', MARCH],
    ['an offset with a colon', 'Wed, 4 Mar 2026 07:06:07 +02:00', MARCH],
    ['a zone of its name', 'Wed, 04 Mar 2026 00:06:07 EST', MARCH],
    ['a year of two digits', '04 Mar 26 05:06:07 Z', MARCH],
    ['a wrong weekday', 'Monday, 04 Mar 2026 05:06:07 UT', MARCH],
    ['no seconds', 'Wed, 04 Mar 2026 05:06 GMT', '2026-03-04T05:06:00.000Z'],
    ['no time', '4 March 2026', '2026-03-04T00:00:00.000Z'],
    ['RFC 850', 'Wednesday, 04-Mar-26 05:06:07 GMT', MARCH],
    ['asctime', 'Wed Mar  4 05:06:07 2026', MARCH],
    ['asctime with a zone', 'Wed Mar 4 05:06:07 GMT 2026', MARCH],
    ['American', 'March 4, 2026 5:06:07 AM', MARCH],
    ['American afternoon', 'Mar 4, 2026 5:06 PM', '2026-03-04T17:06:00.000Z'],
    ['ISO 8601', '2026-03-04T05:06:07Z', MARCH],
    ['ISO with fractions', '2026-03-04T05:06:07.891+00:00', MARCH],
    ['ISO with a space', '2026-03-04 05:06:07', MARCH],
    ['ISO without signs', '20260304T050607Z', MARCH],
    ['a month alone', '2026-03', '2026-03-01T00:00:00.000Z'],
    ['a year alone', '2026', '2026-01-01T00:00:00.000Z'],
    ['a day of the year', '2026-063', '2026-03-04T00:00:00.000Z'],
    ['an ISO week', '2026-W10-3', '2026-03-04T00:00:00.000Z'],
    ['a next day over midnight', '2026-03-04T23:30:00-02:00', '2026-03-05T01:30:00.000Z'],
    ['seconds since 1970', '1772600767', MARCH],
    ['milliseconds since 1970', '1772600767000', MARCH],
    ['German', '4. März 2026, 05:06', '2026-03-04T05:06:00.000Z'],
    ['French', 'mer., 04 mars 2026 05:06:07 GMT', MARCH],
    ['Spanish', '4 de marzo de 2026', '2026-03-04T00:00:00.000Z'],
    ['Russian', 'Ср, 04 марта 2026 05:06:07 GMT', MARCH],
    ['Hindi', '4 मार्च 2026', '2026-03-04T00:00:00.000Z'],
    ['Hindi June', '4 जून 2026', '2026-06-04T00:00:00.000Z'],
    ['Czech, shortened', '4 kvě 2026', '2026-05-04T00:00:00.000Z'],
    ['Finnish, shortened', '4 hel 2026', '2026-02-04T00:00:00.000Z'],
    ['Persian', '4 ژوئن 2026', '2026-06-04T00:00:00.000Z'],
    ['accents lost', '4 fevrier 2026', '2026-02-04T00:00:00.000Z'],
    ['Turkish', '4 Ağustos 2026', '2026-08-04T00:00:00.000Z'],
    ['Arabic digits', '٢٠٢٦-٠٣-٠٤', '2026-03-04T00:00:00.000Z'],
    ['Chinese', '2026年3月4日 05:06:07', MARCH],
    ['Korean afternoon', '2026년 03월 04일 오후 05:06', '2026-03-04T17:06:00.000Z'],
    ['European numbers', '04.03.2026 05:06', '2026-03-04T05:06:00.000Z'],
    ['American numbers', '12/31/2026 11:00 PM', '2026-12-31T23:00:00.000Z'],
  ])('%s: %s', (_name, written, moment) => {
    expect(readFeedDate(written)).toBe(moment);
  });

  it.each([
    '',
    '   ',
    'now',
    'yesterday',
    '-1',
    '1e309',
    '0000-00-00',
    '275760-09-13',
    '2026-13-04',
    '2026-02-30T00:00:00Z',
    'Tue, 31 Feb 2026 00:00:00 GMT',
    '2026-03-04T25:61:61Z',
    'Wed, 04 Mar 1826 05:06:07 GMT',
    'Breaking: 4 people rescued',
    'a'.repeat(5_000),
    null,
    undefined,
  ])('%s is none', (written) => {
    expect(readFeedDate(written)).toBeNull();
  });
});
