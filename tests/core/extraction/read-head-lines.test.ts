import { describe, expect, test } from 'vitest';
import { isPublicationName } from '../../../src/core/extraction/publication-names.ts';
import { readHeadLines } from '../../../src/core/extraction/read-head-lines.ts';

describe('a publication names itself', () => {
  test.each([
    'Havel Post',
    'The Coast Courier',
    'Le Courrier du Delta',
    'Diario de la Costa',
    'Neue Halder Zeitung',
    'Вечерние Вести',
    'روزنامہ ساحل',
    'صحيفة الساحل',
    'خبرگزاری ساحل',
    'दैनिक तट',
    '海岸晚报',
    '해안일보',
  ])('%s', (name) => {
    expect(isPublicationName(name)).toBe(true);
  });
  test.each([
    '',
    'News',
    'Latest News',
    'Sports News',
    'Good news for the harbour',
    'The minister met the press',
    'A daily struggle',
    'What it costs',
    'Mira Tolland',
    'The harbour master said the Post was closed',
    'پل بند ہے',
    '港口关闭',
  ])('not “%s”', (name) => {
    expect(isPublicationName(name)).toBe(false);
  });
});

describe('the lines of a head', () => {
  test.each([
    [['صبا نور، روزنامہ ساحل', '18 مئی 2026'], 'روزنامہ ساحل', ['صبا نور'], '2026-05-18', [0, 1]],
    [['روزنامہ ساحل', '18 مئی 2026'], 'روزنامہ ساحل', [], '2026-05-18', [0, 1]],
    [['صحيفة الساحل', '22 أبريل 2026'], 'صحيفة الساحل', [], '2026-04-22', [0, 1]],
    [['海岸晚报', '2026年5月12日'], '海岸晚报', [], '2026-05-12', [0, 1]],
    [['The Coast Courier, 14 March 2026'], 'The Coast Courier', [], '2026-03-14', [0]],
    [['By Mira Tolland', 'Havel Post'], 'Havel Post', ['Mira Tolland'], null, [0, 1]],
    [['Mira Tolland | Havel Post | 3 May 2024'], 'Havel Post', ['Mira Tolland'], '2024-05-03', [0]],
    [['By Mira Tolland, Sr.'], null, ['Mira Tolland'], null, [0]],
    [['Вечерние Вести', '3 мая 2024'], 'Вечерние Вести', [], '2024-05-03', [0, 1]],
  ])('%j', (lines, publisher, byline, publishedAt, taken) => {
    expect(readHeadLines(lines)).toEqual({ publisher, byline, publishedAt, taken });
  });
  test.each([
    [['The Morning Post']],
    [['What it costs', 'The town pays half']],
    [['Latest News', 'Sport']],
    [['By Friday.']],
    [['The Havel Post reported on 3 May 2024 that the old pier would be closed for the whole winter.']],
    [['The pier was closed on 3 May 2024 after divers had found cracks.']],
  ])('nothing in %j', (lines) => {
    expect(readHeadLines(lines)).toEqual({ publisher: null, byline: [], publishedAt: null, taken: [] });
  });
});
