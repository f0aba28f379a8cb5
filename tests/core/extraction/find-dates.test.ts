import { describe, expect, test } from 'vitest';
import { findDates, findShortDate, findYearless } from '../../../src/core/extraction/find-dates.ts';
import { gregorianOfHijri, gregorianOfJalali } from '../../../src/core/extraction/other-calendars.ts';

describe('full dates in a template’s text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Published 2025-10-30', '2025-10-30'],
    ['2025-10-30T08:05:00+0500', '2025-10-30T08:05:00+05:00'],
    ['2025-10-30T8:05Z', '2025-10-30T08:05:00Z'],
    ['October 30, 2025', '2025-10-30'],
    ['Oct. 3rd, 2025', '2025-10-03'],
    ['30 October 2025, 14:10', '2025-10-30'],
    // Short forms: the beginning of one month's name only.
    ['24 січ. 2023 р.', '2023-01-24'],
    ['24. sij 2023.', '2023-01-24'],
    ['2023. szept. 24.', '2023-09-24'],
    ['8 फ़र॰ 2023', '2023-02-08'],
    ['24 בינו׳ 2023', '2023-01-24'],
    ['24. veebr 2023', '2023-02-24'],
    ['9 பிப்., 2023', '2023-02-09'],
    ['24 ጃን 2023', '2023-01-24'],
    // The same word in two languages, told by the point.
    ['9. listopada 2023.', '2023-10-09'],
    ['9 listopada 2023', '2023-11-09'],
    // Letters as Arabic writes them, and marks of direction.
    ['2 تير 1399', '2020-06-22'],
    ['٢٤\u200f/٠١\u200f/٢٠٢٣', '2023-01-24'],
    ['24 يوليوز 2023', '2023-07-24'],
    ['2023 ж. 24 қаңтар', '2023-01-24'],
    ['2023-ж., 24-январь', '2023-01-24'],
    ['2023 թ. հունվարի 24', '2023-01-24'],
    ['2023(e)ko urtarrilaren 24(a)', '2023-01-24'],
    ['2023 оны арван нэгдүгээр сарын 24', '2023-11-24'],
    ['24 ta’ Jannar 2023', '2023-01-24'],
    ['24ê rêbendana 2023an', '2023-01-24'],
    ['۱۴۰۱ سلواغه ۴', '2023-01-24'],
    ['30. Oktober 2025', '2025-10-30'],
    ['1er mars 2024', '2024-03-01'],
    ['30 de octubre de 2025', '2025-10-30'],
    ['14 ottobre 2023', '2023-10-14'],
    ['12 Şubat 2024', '2024-02-12'],
    ['5 września 2023', '2023-09-05'],
    ['3 марта 2024 г.', '2024-03-03'],
    ['٣٠ أكتوبر ٢٠٢٥', '2025-10-30'],
    ['24 نيسان / أبريل 2020', '2020-04-24'],
    ['30 اکتوبر 2025', '2025-10-30'],
    ['2025年10月30日', '2025-10-30'],
    ['2025년 3월 1일', '2025-03-01'],
    ['30 अक्टूबर 2025', '2025-10-30'],
    ['30.10.2025', '2025-10-30'],
    ['30/10/2025', '2025-10-30'],
    ['10/30/2025', '2025-10-30'],
    ['2025/10/30', '2025-10-30'],
    // Solar Hijri, in words and in figures.
    ['۸ آبان ۱۴۰۴', '2025-10-30'],
    ['۱۴۰۳/۰۱/۰۱', '2024-03-20'],
    // Islamic, tabular.
    ['1 رمضان 1445', '2024-03-11'],
    // Buddhist era.
    ['30 ตุลาคม 2568', '2025-10-30'],
    ['30 ต.ค. 2568', '2025-10-30'],
    ['วันที่ 7 เม.ย. พ.ศ. 2563', '2020-04-07'],
    // Years by eras, and figures written as characters.
    ['令和7年10月30日', '2025-10-30'],
    ['民國114年10月30日', '2025-10-30'],
    ['二〇二五年十月三十日', '2025-10-30'],
    ['二〇二四年二月十二日', '2024-02-12'],
    // Names of two words, and words between the parts.
    ['7 كانون الثاني 2024', '2024-01-07'],
    ['30 من أكتوبر 2025', '2025-10-30'],
    ['۸ آبان ماه ۱۴۰۴', '2025-10-30'],
    ['Thứ năm, ngày 30 tháng 10 năm 2025', '2025-10-30'],
    ['30 Tháng Mười 2025', '2025-10-30'],
    ['2025 m. spalio 30 d.', '2025-10-30'],
    ['2025. gada 30. oktobrī', '2025-10-30'],
    ['2025 оны 10 сарын 30', '2025-10-30'],
    ['30 d’octubre de 2025', '2025-10-30'],
    ['30 ოქტომბერი, 2025', '2025-10-30'],
    ['30 հոկտեմբերի, 2025', '2025-10-30'],
    ['30 лістапада 2025', '2025-11-30'],
    ['30 DE OCTUBRE DE 2025', '2025-10-30'],
    ['30. listopad 2025', '2025-11-30'],
    ['2025-yil 30-oktabr', '2025-10-30'],
    ['2025 йил 30 октябр', '2025-10-30'],
    ['2025-жылдын 30-октябры', '2025-10-30'],
    ['30 октябри соли 2025', '2025-10-30'],
    ['৩০শে অক্টোবর ২০২৫', '2025-10-30'],
    ['30 de outubro do 2025', '2025-10-30'],
    ['7 کانونی دووەم 2024', '2024-01-07'],
    ['نشر في: 30 أكتوبر ,2025', '2025-10-30'],
    ['Thu Oct 30 14:10:00 IST 2025', '2025-10-30'],
    ['30·10·2025', '2025-10-30'],
  ];
  test.each(cases)('%s', (text, iso) => {
    expect(findDates(text).map((date) => date.iso)).toEqual([iso]);
  });

  const none = [
    // Words that begin as no month does, or as those of two.
    '5 min 2023',
    '12 decks 2023',
    '3 junior 2020',
    '24. srp 2023',
    '9 ma 2023',
    '7 ju 2023',
    '24 ж. 2023',
    '9. listopada',
    'October 2025',
    '31 February 2024',
    'version 1.10.20',
    'call 030 1234 5678',
    'the 30 members of 2025',
    '',
    'Flight 2025',
    '114年10月30日',
    '二五年十月三十日',
    '30 tháng 13 2025',
    '13/13/2025',
    // Years of calendars that nothing here converts.
    '2081/04/07',
    'Thu Oct 30 14:10:00 to 2025',
  ];
  test.each(none)('no date in “%s”', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

describe('dates that only their page makes full', () => {
  test.each([
    ['03/05/2022', false, '2022-05-03'],
    ['03/05/2022', true, '2022-03-05'],
    ['13/05/2022', true, '2022-05-13'],
    ['03.05.2022', true, '2022-05-03'],
  ])('%s, month first: %s', (text, monthFirst, iso) => {
    expect(findDates(text, monthFirst)[0]?.iso).toBe(iso);
  });
  test.each([
    ['Stand: 03.05.22, 10:10 Uhr', '2022-05-03'],
    ['5/13/22', '2022-05-13'],
    ["3 May '22", '2022-05-03'],
    ['3 พ.ค. 65', '2022-05-03'],
    ['3 May 22:10', null],
    ['12 decks 22', null],
    ['version 1.10.20.3', null],
    ['10.30.99.1', null],
    ['at 10.30.22 the referee ended a match that nobody who was there will forget', null],
  ])('short: %s', (text, iso) => {
    expect(findShortDate(text)).toBe(iso);
  });
  test.each([
    ['Monday, April 13, 10:30', '2020-04-13'],
    ['13 апреля, 10:30', '2020-04-13'],
    ['4月13日', '2020-04-13'],
    ['Chapter 13', null],
    ['10:30', null],
  ])('without a year: %s', (text, iso) => {
    expect(findYearless(text, 2020)).toBe(iso);
  });
});

describe('other calendars', () => {
  test.each([
    [1399, 12, 30, '2021-03-20'],
    [1400, 1, 1, '2021-03-21'],
    [1403, 12, 30, '2025-03-20'],
    [1404, 1, 1, '2025-03-21'],
    [1357, 11, 22, '1979-02-11'],
  ])('Solar Hijri %i-%i-%i', (year, month, day, iso) => {
    expect(gregorianOfJalali(year, month, day)).toBe(iso);
  });
  test.each([
    [1446, 1, 1, '2024-07-08'],
    [1444, 9, 1, '2023-03-23'],
  ])('Islamic %i-%i-%i, within a day', (year, month, day, iso) => {
    const found = Date.parse(gregorianOfHijri(year, month, day) ?? '');
    expect(Math.abs(found - Date.parse(iso))).toBeLessThanOrEqual(86_400_000);
  });
  test('days that do not exist', () => {
    expect(gregorianOfJalali(1404, 7, 31)).toBeNull();
    expect(gregorianOfHijri(1445, 13, 1)).toBeNull();
  });
});
