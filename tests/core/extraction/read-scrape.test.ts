import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/core/extraction/read-lines.ts';
import { readScrape } from '../../../src/core/extraction/read-scrape.ts';
import { blockText } from '../../../src/core/text.ts';

const BODY = [
  'The harbour master said on Monday that the old pier would be closed from next week, after divers had found cracks in four of its pillars.',
  'Work will take until spring, he told the council, and the ferry to the islands will leave from the fish market in the meantime.',
  'What it costs',
  'The town has set aside two million for the repair. “We could not wait another winter,” said the mayor, who has asked the region for help.',
];

describe('a scrape of a page', () => {
  const scrape = readScrape(
    [
      'Home',
      'News',
      'Sport',
      'Weather',
      'Sign in',
      'Subscribe',
      'Menu',
      'Islands',
      'Politics',
      'Old pier to close after divers find cracks',
      'By Mira Tolland',
      '3 May 2024',
      'Facebook',
      'Twitter',
      'Copy link',
      ...BODY,
      'Advertisement',
      'The ferry company expects delays of a quarter of an hour, its director said, and will run an extra boat on Saturdays.',
      'Related articles',
      'Ferry late again',
      'New nets for the fleet',
      'Storm warning lifted',
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
      'About us',
      'Contact',
      'Privacy policy',
      '© 2024 Havel Post. All rights reserved.',
    ].join('\n'),
  );

  test('its headline, byline and day', () => {
    expect(scrape.title).toBe('Old pier to close after divers find cracks');
    expect(scrape.byline).toEqual(['Mira Tolland']);
    expect(scrape.publishedAt).toBe('2024-05-03');
    expect(scrape.publisher).toBe('Havel Post');
  });
  test('its text with its heading, and nothing else', () => {
    const texts = scrape.blocks.map(blockText);
    expect(texts).toHaveLength(5);
    expect(texts.slice(0, 4)).toEqual(BODY);
    expect(scrape.blocks[2]?.type).toBe('heading');
  });
  test('every line taken out is kept with its reason', () => {
    const reasons = new Set(scrape.removals.map((removal) => removal.reason));
    for (const reason of ['site header', 'advertisement', 'related links', 'comment form'])
      expect(reasons).toContain(reason);
    expect(scrape.removals.every((removal) => removal.blocks.length > 0 && removal.reason !== '')).toBe(true);
    expect(scrape.removals.map((removal) => removal.id)).toEqual(
      scrape.removals.map((_, index) => `r${index + 1}`),
    );
  });
});

describe('the day of publication', () => {
  test.each([
    ['3 May 2024', '2024-05-03'],
    ['Mira Tolland, Friday 3 May 2024, 10:30 GMT', '2024-05-03'],
    ['Published on 3 May 2024.', '2024-05-03'],
    ['The pier was closed on 3 May 2024 after divers had found cracks.', null],
    ['Opened in the year of the flood, the pier was closed to all traffic on 3 May 2024', null],
    ['Nobody at all crossed on 3 May 2024.', null],
  ])('in the line "%s": %s', (line, day) => {
    expect(readScrape(`A note on the pier\n\n${line}\n\n${BODY.join('\n\n')}`).publishedAt).toBe(day);
  });
});

describe('a plain text', () => {
  test('keeps everything under its title', () => {
    const scrape = readScrape(`A note on the pier\n\n${BODY.join('\n\n')}`);
    expect(scrape.title).toBe('A note on the pier');
    expect(scrape.blocks.map(blockText)).toEqual(BODY);
    expect(scrape.removals).toEqual([]);
  });
  test('of short Korean words has its headline', () => {
    const scrape = readScrape(
      '폭풍 뒤 다리 폐쇄\n\n항구일보\n2026년 3월 7일\n\n김민수 시장은 "다리는 봄까지 닫힌다"고 말했다. ' +
        '다리는 3월 3일 폭풍으로 무너졌고 이틀 뒤부터 조사가 시작되었다.\n\n어민들은 아직 바다에 나가지 못하고 있다.',
    );
    expect(scrape.title).toBe('폭풍 뒤 다리 폐쇄');
  });
  test('without a title has none', () => {
    const scrape = readScrape(`${BODY[0]}\n\n${BODY[1]}`);
    expect(scrape.blocks.map(blockText)).toEqual([BODY[0], BODY[1]]);
    expect(scrape.title).toBe('');
  });
  test('without prose is kept as it is', () => {
    const scrape = readScrape('Shopping\nmilk\neggs\nbread');
    expect(scrape.title).toBe('Shopping');
    expect(scrape.blocks).toHaveLength(3);
  });
});

describe('line breaks', () => {
  test('one line is one paragraph', () => {
    expect(readLines('One.\nTwo.\n\nThree.').map((line) => line.text)).toEqual(['One.', 'Two.', 'Three.']);
  });
  test('text wrapped at a width is joined, hyphens closed', () => {
    const wrapped = [
      'The harbour master said on Monday that the old pier would be closed from',
      'next week, after divers had found cracks in four of its pillars and a diffi-',
      'cult winter was expected along the whole of the coast, from the islands to',
      'the mouth of the river and further to the north.',
      '',
      'Work will take until spring, he told the council, and the ferry to the is-',
      'lands will leave from the fish market in the meantime.',
    ].join('\r\n');
    const lines = readLines(wrapped);
    expect(lines).toHaveLength(2);
    expect(lines[0]?.text).toContain('a difficult winter was');
    expect(lines[1]?.text).toContain('to the islands will');
  });
});
