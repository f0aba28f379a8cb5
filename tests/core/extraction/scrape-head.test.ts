/** Who wrote a scrape and when, by the lines around its headline. */
import { describe, expect, test } from 'vitest';
import { readScrapeHead } from '../../../src/core/extraction/scrape-head.ts';

const TITLE = 'Council votes to mend the old bridge';
const TEXT = [
  'The council of Havelmark voted on Monday to mend the old bridge, after a debate of four hours.',
  'Mayor Edda Lind said the work, which will take a year, would begin when the river is low.',
  'Traders on the east bank, who had asked for a ferry, called the decision late but right.',
];

function read(below: readonly string[], above: readonly string[] = ['Home', 'News']) {
  const lines = [...above, TITLE, ...below, ...TEXT];
  return readScrapeHead(lines, above.length, above.length + 1 + below.length);
}

describe('the author', () => {
  test.each([
    [['Mira Tolland', 'March 2, 2026'], 'Mira Tolland'],
    [['Mira Tolland | March 2, 2026 8:30 AM'], 'Mira Tolland'],
    [['Mira Tolland, 02.03.2026 08:30 Uhr'], 'Mira Tolland'],
    [['Mira Tolland Senior Writer', 'Share'], 'Mira Tolland'],
    [['Mira Tolland@miratolland', 'Share'], 'Mira Tolland'],
    [['Mira Tolland 2 months ago'], 'Mira Tolland'],
    [['By', 'Mira Tolland', '-'], 'Mira Tolland'],
    [['Author of the article:', 'Mira Tolland'], 'Mira Tolland'],
    [['Kommentar von Mira Tolland', 'Drucken'], 'Mira Tolland'],
    [['jeudi 13 juin 2019, par Mira Tolland'], 'Mira Tolland'],
    [['The work on it begins in spring.', 'Mira Tolland'], 'Mira Tolland'],
  ])('%j', (below, name) => {
    expect(read(below).byline).toEqual([name]);
  });
  test.each([
    [['Old Quay', 'Havel Ferry', 'Weather']],
    [['Edda Lind', 'March 2, 2026']],
    [['Havel Post', 'March 2, 2026']],
    [['All Articles', 'March 2, 2026']],
    [['Breaking News', 'March 2, 2026']],
    [['Share', 'Print', 'Save']],
    [[]],
  ])('nobody: %j', (below) => {
    expect(read(below).byline).toEqual([]);
  });
  test('above the headline only beside a day', () => {
    expect(read([], ['Home', 'Mira Tolland', 'March 2, 2026']).byline).toEqual(['Mira Tolland']);
    expect(read([], ['Home', 'Mira Tolland', 'Weather']).byline).toEqual([]);
  });
});

describe('the day', () => {
  test.each([
    [['17.03.2026, 12:24Lesezeit: 5 Min.'], '2026-03-17'],
    [['Updated: March 5, 2026', 'Published: March 2, 2026'], '2026-03-02'],
    [['Updated: March 5, 2026'], '2026-03-05'],
    [['Politics / March 2, 2026'], '2026-03-02'],
    [['Von Havel Bund 4. 2. 2026.'], '2026-02-04'],
  ])('%j', (below, day) => {
    expect(read(below).publishedAt?.slice(0, 10) ?? null).toBe(day);
  });
  test('above the headline', () => {
    expect(read([], ['Home', 'All Insights', 'May 20, 2025']).publishedAt).toBe('2025-05-20');
  });
  test.each([
    [['The bridge has been shut since March 2, 2025, when the river took its middle pier.']],
    [['Share']],
  ])('none in %j', (below) => {
    expect(read(below).publishedAt).toBeNull();
  });
});

test('in time for long lines and many', () => {
  const before = performance.now();
  read(Array.from({ length: 20_000 }, () => 'Mira Tolland '.repeat(50)));
  read([`Mira Tolland ${'a '.repeat(500_000)}`]);
  expect(performance.now() - before).toBeLessThan(2_000);
});
