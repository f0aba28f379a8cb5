/** The headline of a scrape among the lines above its text. */
import { describe, expect, test } from 'vitest';
import { findHeadline } from '../../../src/core/extraction/find-headline.ts';

const TITLE = 'Council votes to mend the old bridge over the river';
const TEXT = [
  'The council of Havelmark voted on Monday to mend the old bridge over the river, after a debate of four hours.',
  'Mayor Edda Lind said the work, which will take a year, would begin when the river is low.',
  '“We could not wait another winter,” she told the council, and asked the region for help.',
];

function headlineOf(above: readonly string[], text: readonly string[] = TEXT): string | null {
  const lines = [...above, ...text];
  const at = findHeadline(lines, { start: above.length, end: lines.length });
  return at < 0 ? null : (lines[at] ?? null);
}

describe('the headline', () => {
  test.each([
    ['alone', [TITLE]],
    [
      'above its standfirst',
      ['News', TITLE, 'The bridge over the river has been shut since autumn, and traders asked for a ferry.'],
    ],
    ['below a kicker', ['Sport', 'Havelmark', TITLE, 'By Mira Tolland', 'March 2, 2026']],
    ['above a caption', [TITLE, 'By Mira Tolland', 'The old bridge over the river in March. Photo: Ann Lee']],
    [
      'below other headlines',
      ['Ferry late again on the east bank', 'Who owns the old quay', 'Menu', TITLE, 'March 2, 2026'],
    ],
    ['below the way to it', [`Home > News > ${TITLE}`, TITLE, 'March 2, 2026']],
    ['that asks', ['News', 'Will the council mend the old bridge over the river?', 'By Mira Tolland']],
  ])('%s', (_what, above) => {
    expect(headlineOf(above)).toMatch(/bridge over the river\??$/);
  });
  test('at the beginning of what reads as the text', () => {
    const asks = 'Will the council ever mend the old bridge over the river?';
    expect(headlineOf(['Home', 'News', 'Sport'], [asks, ...TEXT])).toBe(asks);
  });
  test.each([
    ['there is none', []],
    ['only a menu stands above', ['Home', 'News', 'Sport', 'Weather']],
    ['only a sentence of the text’s stands above', ['Subscribe to our newsletter', 'Sport']],
  ])('none where %s', (_what, above) => {
    expect(headlineOf(above)).toBeNull();
  });
  test('a short note’s first line', () => {
    expect(headlineOf(['A note'])).toBe('A note');
  });
  test('in time for many lines', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `Ferry late again for the time ${at}`);
    const before = performance.now();
    headlineOf(
      [...many, TITLE],
      Array.from({ length: 20_000 }, () => TEXT[0] ?? ''),
    );
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
